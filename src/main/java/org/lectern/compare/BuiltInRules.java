package org.lectern.compare;

import static org.lectern.compare.ChangeRule.equalUnder;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.text.BlockKind;

/** The rules that every comparison asks, in this order; the last one knows every variation. */
final class BuiltInRules {

    /** One word written in two ways that its comparison key tells apart. */
    static final List<ChangeRule> SAME_WORD = List.of(
            rule(
                    Category.SPELLING,
                    v -> !v.oneSided() && v.language().equals("en") && Spelling.sameEnglish(v.base(), v.other())),
            rule(Category.SPELLING, v -> !v.oneSided() && Spelling.sameLetters(v.base(), v.other())),
            BuiltInRules::numeralForm);

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETED =
            Pattern.compile("^\\s*[\\[(\u3010\uFF08\uFF3B].*[\\])\u3011\uFF09\uFF3D][.,;:]?\\s*$", Pattern.DOTALL);
    private static final Pattern ROOM_NOISE = Pattern.compile(
            "applau|laugh|cheer|pause|interrupt|inaudible|crosstalk|standing ovation|rire|aplauso|risas|\u0430\u043F\u043B\u043E\u0434\u0438\u0441\u043C\u0435\u043D\u0442|\u0441\u043C\u0435\u0445|\u638C\u58F0|\u7B11\u58F0|\u062A\u0635\u0641\u064A\u0642|\u0636\u062D\u0643",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> FILLERS = Set.of(
            "uh",
            "um",
            "uhm",
            "er",
            "erm",
            "ah",
            "eh",
            "hm",
            "hmm",
            "mm",
            "mhm",
            "i mean",
            "you know",
            "euh",
            "heu",
            "bah",
            "\u044D\u044D",
            "\u044D\u043C",
            "\u043C\u043C",
            "\u55EF",
            "\u5443",
            "\u0622\u0647");
    /** A sentence that is said twice is meant to be. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026\u3002\uFF01\uFF1F\u061F]");

    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:\\(?(?:[0-9]{1,3}|[ivxlc]{1,6}|[a-z])[.)]|[\u2022\u25CF\u25AA*\u2013-]|\u00A7 ?[0-9]+)$");
    private static final Pattern NOTE_MARK =
            Pattern.compile("\\[(?:[0-9]{1,3}|[a-z*])\\]|[\u00B9\u00B2\u00B3\u2070-\u2079\u2020\u2021]+");
    private static final Pattern END = Pattern.compile(
            "^[-*#\\s]*(?:the end|end(?: of (?:speech|statement|text))?|fin|fin del discurso|\u043A\u043E\u043D\u0435\u0446|\u5B8C)[-*#.\\s]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CAPITALISED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]*)(?: (?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]*|of|the|and|de|du|des|la|del|von|van|al))*");

    /** Every rule after the user's own. */
    static final List<ChangeRule> ALL = concat(
            concat(
                    List.of(
                            ofSameLetters(equalUnder(Category.TYPOGRAPHY, Normalisations::typography)),
                            ofSameLetters(BuiltInRules::smallCapitals),
                            rule(Category.OCR_SUSPECT, OcrDamage::explains),
                            ofSameLetters(equalUnder(Category.CAPITALISATION, Normalisations::caseless)),
                            ofSameLetters(equalUnder(Category.APOSTROPHE, Normalisations::withoutApostrophes)),
                            ofSameLetters(equalUnder(Category.HYPHENATION, Normalisations::undivided))),
                    SAME_WORD),
            List.of(
                    ofSameLetters(rule(Category.PUNCTUATION, BuiltInRules::sameWords)),
                    rule(
                            Category.ABBREVIATION,
                            v -> !v.oneSided()
                                    && (abbreviates(v.base(), v.other()) || abbreviates(v.other(), v.base()))),
                    rule(Category.STAGE_DIRECTION, BuiltInRules::isStageDirection),
                    rule(Category.FRONT_MATTER, v -> v.in(BlockKind.TITLE) || v.in(BlockKind.FRONT_MATTER)),
                    rule(Category.SALUTATION, v -> v.in(BlockKind.SALUTATION)),
                    rule(Category.PARATEXT, BuiltInRules::isParatext),
                    rule(Category.DISFLUENCY, BuiltInRules::isDisfluency),
                    BuiltInRules::number,
                    rule(Category.NAME, BuiltInRules::isName),
                    v -> Optional.of(Category.WORDING)));

    private static final Splitter WORD_PARTS =
            Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();

    /** Nothing longer is a filler, a run of signs or a note on applause, UTF-16 code units. */
    private static final int LONGEST_ASIDE = 160;

    private BuiltInRules() {}

    private static List<ChangeRule> concat(List<ChangeRule> first, List<ChangeRule> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The rule, which recognises nothing but readings of the same letters; most readings need not be normalised then. */
    private static ChangeRule ofSameLetters(ChangeRule rule) {
        return variation -> Normalisations.differInLetters(variation.base(), variation.other())
                ? Optional.empty()
                : rule.classify(variation);
    }

    private static ChangeRule rule(Category category, Predicate<Variation> test) {
        return variation -> test.test(variation) ? Optional.of(category) : Optional.empty();
    }

    /** A title that one edition sets in capitals is written no other way. */
    private static Optional<Category> smallCapitals(Variation v) {
        boolean same = v.capitals() && Normalisations.caseless(v.base()).equals(Normalisations.caseless(v.other()));
        return same ? Optional.of(Category.TYPOGRAPHY) : Optional.empty();
    }

    /** Signs changed, words did not. */
    private static boolean sameWords(Variation v) {
        if (v.oneSided() && v.present().length() > LONGEST_ASIDE) {
            return false;
        }
        return Normalisations.words(v.base()).equals(Normalisations.words(v.other()));
    }

    private static Optional<Category> numeralForm(Variation v) {
        Numbers numbers = new Numbers(v.language());
        if (v.oneSided() || !mayBeNumber(v.base()) || !mayBeNumber(v.other())) {
            return Optional.empty();
        }
        Optional<String> base = numbers.value(v.base());
        return base.isPresent() && base.equals(numbers.value(v.other()))
                ? Optional.of(Category.NUMERAL_FORM)
                : Optional.empty();
    }

    private static Optional<Category> number(Variation v) {
        Numbers numbers = new Numbers(v.language());
        if (v.oneSided() || !mayBeNumber(v.base()) || !mayBeNumber(v.other())) {
            return Optional.empty();
        }
        boolean both =
                numbers.value(v.base()).isPresent() && numbers.value(v.other()).isPresent();
        return both || digitsAlone(v) ? Optional.of(Category.NUMBER) : Optional.empty();
    }

    /** Whether nothing but digits differs. */
    private static boolean digitsAlone(Variation v) {
        if (v.base().codePoints().noneMatch(Character::isDigit)) {
            return false;
        }
        String base = DIGITS.matcher(v.base()).replaceAll("0");
        return base.indexOf('0') >= 0 && base.equals(DIGITS.matcher(v.other()).replaceAll("0"));
    }

    private static boolean mayBeNumber(String reading) {
        return reading.length() <= 60;
    }

    /** Whether the short reading stands for the long one. */
    private static boolean abbreviates(String shorter, String longer) {
        String abbreviation = shorter.trim();
        boolean stop = abbreviation.endsWith(".");
        boolean small = abbreviation.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        if (small && !stop || abbreviation.contains(" ")) {
            return false;
        }
        String letters = LETTERS.matcher(shorter).replaceAll("");
        if (letters.length() < 2) {
            return false;
        }
        List<String> words = WORD_PARTS.splitToList(Normalisations.words(longer));
        boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
        if (words.size() >= 2 && capitals) {
            return initials(letters.toLowerCase(Locale.ROOT), words);
        }
        String lower = letters.toLowerCase(Locale.ROOT);
        return words.size() == 1
                && stop
                && words.get(0).length() > lower.length()
                && words.get(0).startsWith(lower.substring(0, 1))
                && isSubsequence(lower, words.get(0));
    }

    /** Whether the letters are the first letters of the words, small words left out or not. */
    private static boolean initials(String letters, List<String> words) {
        int at = 0;
        for (String word : words) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
                at++;
            } else if (word.length() > 3) {
                return false;
            }
        }
        return at == letters.length();
    }

    private static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }

    private static boolean isStageDirection(Variation v) {
        if (v.wholeBlock() && v.in(BlockKind.STAGE_DIRECTION)) {
            return true;
        }
        return v.oneSided()
                && v.present().length() <= LONGEST_ASIDE
                && BRACKETED.matcher(v.present()).matches()
                && ROOM_NOISE.matcher(v.present()).find();
    }

    private static boolean isParatext(Variation v) {
        boolean heading = v.wholeBlock()
                && (v.in(BlockKind.HEADING)
                        || v.in(BlockKind.SPEAKER_LABEL)
                        || v.in(BlockKind.FOOTNOTE)
                        || v.in(BlockKind.CAPTION));
        boolean end = v.wholeBlock() && v.oneSided() && END.matcher(v.present()).matches();
        return heading
                || v.oneSided() && NOTE_MARK.matcher(v.present().strip()).matches()
                || end
                || v.oneSided()
                        && v.before().isEmpty()
                        && NUMBERING.matcher(v.present().strip()).matches();
    }

    private static boolean isDisfluency(Variation v) {
        if (!v.oneSided() || v.present().length() > LONGEST_ASIDE) {
            return false;
        }
        String words = Normalisations.words(v.present());
        if (words.isEmpty() || FILLERS.contains(words)) {
            return !words.isEmpty();
        }
        String meant = Normalisations.wordList(words).stream()
                .filter(word -> !FILLERS.contains(word))
                .collect(Collectors.joining(" "));
        boolean sentence = SENTENCE_END.matcher(v.present()).find();
        return meant.isEmpty()
                || !sentence && repeats(meant, Normalisations.words(v.before()), Normalisations.words(v.after()));
    }

    private static boolean repeats(String words, String before, String after) {
        return (" " + before).endsWith(" " + words) || (after + " ").startsWith(words + " ");
    }

    private static boolean isName(Variation v) {
        return !v.oneSided()
                && !v.sentenceStart()
                && !v.language().equals("de")
                && CAPITALISED.matcher(v.base()).matches()
                && CAPITALISED.matcher(v.other()).matches();
    }
}
