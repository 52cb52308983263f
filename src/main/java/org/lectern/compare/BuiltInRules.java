package org.lectern.compare;

import static org.lectern.compare.ChangeRule.equalUnder;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.text.BlockKind;

/** The rules that every comparison asks, in this order; the last one knows every variation. */
final class BuiltInRules {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:\\(?(?:[0-9]{1,3}|[ivxlc]{1,6}|[A-Za-z])[.)]|[\u2022\u25CF\u25AA*\u2013-]|\u00A7 ?[0-9]+)$");
    private static final Pattern ENTRY = Pattern.compile("\\(?(?:[0-9]{1,3}|[ivxlc]{1,6}|[A-Za-z])");
    private static final Pattern ENTRY_WITH_STOP = Pattern.compile(ENTRY + "[.)]");
    private static final Pattern SECTION = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){1,5}\\.?");
    private static final Pattern NOTE_MARK =
            Pattern.compile("\\^?\\[(?:[0-9]{1,3}|[a-z*])\\]|[\u00B9\u00B2\u00B3\u2070-\u2079\u2020\u2021]+");

    /** Where in a recording it was said. */
    private static final Pattern TIME_CODE = Pattern.compile("[\\[(](?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}[\\])]");

    private static final Pattern END = Pattern.compile(
            "^[-*#\\s]*(?:the end|end(?: of (?:speech|statement|text))?|fin|fin del discurso|\u043A\u043E\u043D\u0435\u0446|\u5B8C)[-*#.\\s]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CAPITALISED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]*\\.?)(?: (?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]*\\.?|of|the|and|de|du|des|la|del|von|van|al)){0,50}");

    /** Every rule after the user's own. */
    static final List<ChangeRule> ALL = concat(
            concat(
                    List.of(
                            ofSameLetters(equalUnder(Category.TYPOGRAPHY, Normalisations::typography)),
                            ofSameLetters(BuiltInRules::smallCapitals),
                            rule(Category.TYPOGRAPHY, Variation::quotationMarks),
                            rule(Category.OCR_SUSPECT, OcrDamage::explains),
                            ofSameLetters(equalUnder(Category.CAPITALISATION, Normalisations::caseless)),
                            ofSameLetters(equalUnder(Category.APOSTROPHE, Normalisations::withoutApostrophes)),
                            rule(Category.APOSTROPHE, v -> Normalisations.samePossessive(v.base(), v.other())),
                            ofSameLetters(equalUnder(Category.HYPHENATION, Normalisations::undivided))),
                    List.of(BuiltInRules::sameWord)),
            List.of(
                    rule(
                            Category.NUMERAL_FORM,
                            v -> Dates.fullHour(v)
                                    || Dates.sameYear(v)
                                    || Scales.cutShort(v)
                                    || Dates.sameTime(v.base(), v.other())
                                    || new Dates(v.language()).sameDay(v.base(), v.other())),
                    ofSameLetters(rule(Category.PUNCTUATION, BuiltInRules::sameWords)),
                    rule(
                            Category.ABBREVIATION,
                            v -> !v.oneSided() && (v.explained() || Abbreviations.eitherWay(v.base(), v.other()))),
                    rule(Category.STAGE_DIRECTION, StageDirections::explain),
                    rule(Category.PARATEXT, SpeakerLabels::explain),
                    rule(Category.FRONT_MATTER, v -> v.in(BlockKind.TITLE) || v.in(BlockKind.FRONT_MATTER)),
                    rule(Category.SALUTATION, v -> v.in(BlockKind.SALUTATION)),
                    rule(Category.PARATEXT, BuiltInRules::isParatext),
                    rule(Category.DISFLUENCY, Disfluencies::explain),
                    BuiltInRules::number,
                    rule(Category.NAME, BuiltInRules::isName),
                    v -> Optional.of(Category.WORDING)));

    /** Nothing longer is a run of signs, UTF-16 code units. */
    private static final int LONGEST_SIGNS = 160;

    private BuiltInRules() {}

    private static List<ChangeRule> concat(List<ChangeRule> first, List<ChangeRule> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * The rule, which recognises nothing but readings of the same letters and figures: a hyphen may be a minus, and a sign a
     * currency. Most readings need not be normalised then.
     */
    private static ChangeRule ofSameLetters(ChangeRule rule) {
        return variation -> Normalisations.differInLetters(variation.base(), variation.other())
                ? Optional.empty()
                : rule.classify(variation).filter(category -> Figures.same(variation.base(), variation.other()));
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
        if (v.oneSided() && v.present().length() > LONGEST_SIGNS) {
            return false;
        }
        if (!v.oneSided() && Normalisations.withoutDashes(v.base()).equals(Normalisations.withoutDashes(v.other()))) {
            return true;
        }
        return Normalisations.words(v.base()).equals(Normalisations.words(v.other()));
    }

    /** The same words or the same number, written in two ways. */
    private static Optional<Category> sameWord(Variation v) {
        return new WrittenWord(v.base(), v.language()).accident(new WrittenWord(v.other(), v.language()));
    }

    private static Optional<Category> number(Variation v) {
        if (v.oneSided() || !mayBeNumber(v.base()) || !mayBeNumber(v.other())) {
            return Optional.empty();
        }
        boolean both = (v.base().length() > 1 || v.other().length() > 1)
                && !Numbers.isLetterBesideWord(v.base(), v.other())
                && !Numbers.isLetterBesideWord(v.other(), v.base())
                && isNumber(v.base(), v)
                && isNumber(v.other(), v);
        return both || figuresAlone(v) ? Optional.of(Category.NUMBER) : Optional.empty();
    }

    /** Whether the reading, with the currency ahead of it, is a number, or a day. */
    private static boolean isNumber(String reading, Variation v) {
        String currency =
                v.before().isEmpty() ? "" : v.before().substring(v.before().length() - 1);
        String amount = Money.isCurrencySign(currency) ? currency + reading : reading;
        return new Numbers(v.language()).value(amount).isPresent()
                || new Dates(v.language()).day(reading).isPresent();
    }

    /** Whether nothing but digits and signs differs. */
    private static boolean figuresAlone(Variation v) {
        return Numbers.hasDigit(v.base())
                && Numbers.hasDigit(v.other())
                && NO_LETTERS
                        .matcher(v.base())
                        .replaceAll("")
                        .equals(NO_LETTERS.matcher(v.other()).replaceAll(""));
    }

    private static boolean mayBeNumber(String reading) {
        return reading.length() <= Numbers.LONGEST;
    }

    private static boolean isParatext(Variation v) {
        boolean heading = v.wholeBlock()
                && (v.in(BlockKind.HEADING)
                        || v.in(BlockKind.SPEAKER_LABEL)
                        || v.in(BlockKind.FOOTNOTE)
                        || v.in(BlockKind.CAPTION));
        boolean end = v.wholeBlock() && v.oneSided() && END.matcher(v.present()).matches();
        return heading
                || isRenumbered(v)
                || isNoteMark(v.base()) && isNoteMark(v.other())
                || v.oneSided() && TIME_CODE.matcher(v.present().strip()).matches()
                || end
                || v.oneSided()
                        && v.before().isEmpty()
                        && NUMBERING.matcher(v.present().strip()).matches();
    }

    /** Whether an entry of a list, or a heading, has another number. */
    private static boolean isRenumbered(Variation v) {
        if (v.oneSided() || !v.before().isEmpty()) {
            return false;
        }
        boolean stop = v.after().startsWith(".") || v.after().startsWith(")");
        return areBoth(stop ? ENTRY : ENTRY_WITH_STOP, v) || v.in(BlockKind.HEADING) && areBoth(SECTION, v);
    }

    /** Whether the reading is the mark of a note, or nothing. */
    private static boolean isNoteMark(String reading) {
        boolean word = !reading.isEmpty() && Character.isLetter(reading.charAt(0));
        return reading.isEmpty() || !word && NOTE_MARK.matcher(reading.strip()).matches();
    }

    private static boolean areBoth(Pattern pattern, Variation v) {
        return pattern.matcher(v.base()).matches() && pattern.matcher(v.other()).matches();
    }

    private static boolean isName(Variation v) {
        return !v.oneSided()
                && !v.sentenceStart()
                && !v.language().equals("de")
                && !isTitle(v.base())
                && !isTitle(v.other())
                && beginsWithCapital(v.base())
                && beginsWithCapital(v.other())
                && CAPITALISED.matcher(v.base()).matches()
                && CAPITALISED.matcher(v.other()).matches();
    }

    /** One word with a stop is a title cut short. */
    private static boolean isTitle(String reading) {
        return reading.endsWith(".") && reading.indexOf(' ') < 0;
    }

    private static boolean beginsWithCapital(String reading) {
        return Character.getType(reading.codePointAt(0)) == Character.UPPERCASE_LETTER;
    }
}
