package org.lectern.compare;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.EditDistance;

/**
 * Tells whether a difference is what OCR does to print, so that the reading it damaged says nothing of the words.
 *
 * <p>Where a side was read by OCR, a difference is suspect if the two readings look alike, or nearly so, and OCR was in
 * doubt; what it read without doubt counts as any other text, accents apart, which it drops. Where no side was, only a sign
 * or a digit in the midst of a word is: no writer puts one there.
 */
final class OcrDamage {

    /** Longer readings are no misread words. */
    private static final int LONGEST = 60;

    private static final double NEARLY = 0.34;
    private static final double FAR = 0.6;

    /** What a font or an older OCR leaves of a ligature. */
    private static final String SIGN_CHARACTERS = ":;=<>?/\\|*+^~0123456789\uFFFD";

    private static final CharMatcher SIGN = CharMatcher.anyOf(SIGN_CHARACTERS);
    private static final String SIGNS = "[\\Q" + SIGN_CHARACTERS + "\\E]";

    private static final Pattern SIGN_IN_WORD = Pattern.compile("(?<=\\p{L})" + SIGNS + "(?=\\p{L})");
    private static final Pattern SIGN_AT_LETTER = Pattern.compile("(?<=\\p{L})" + SIGNS + "|" + SIGNS + "(?=\\p{L})");
    private static final String LIGATURE = "(?:tti|fti|ffi|ffl|ti|tt|fi|ff|fl|ft|tf)";

    /** An upright stroke, as the pronoun {@code I} is one, and what OCR takes it for. */
    private static final Pattern STROKE = Pattern.compile("IT|[ITJLl1|!\\[\\]]");

    /** Signs of a dot or two, which are lost or taken for each other. */
    private static final Pattern SMALL_SIGNS = Pattern.compile("[.,;:'\"\\s]+");

    private static final String[][] LOOK_ALIKE = {
        {"rn", "m"},
        {"cl", "d"},
        {"vv", "w"},
        {"ii", "n"},
        {"[1|!\u00CCíìî]", "i"},
        {"l", "i"},
        {"0", "o"},
        {"5", "s"},
        {"8", "b"},
        {"[69q]", "g"},
        {"2", "z"},
        {"h", "b"},
        {"c", "e"},
        {"u", "n"},
        {"t", "f"},
    };

    private OcrDamage() {}

    static boolean explains(Variation v) {
        return explains(v.base(), v.baseLegibility(), v.other())
                || explains(v.other(), v.otherLegibility(), v.base())
                || isBroken(v.base(), v.other());
    }

    /** Whether {@code read} may be nothing but {@code plain} misread. */
    private static boolean explains(String read, Legibility legibility, String plain) {
        if (legibility == Legibility.TEXT || read.length() > LONGEST || plain.length() > LONGEST) {
            return false;
        }
        boolean doubtful = legibility != Legibility.READ;
        if (read.isEmpty() || plain.isEmpty()) {
            return doubtful && isDust(read + plain, legibility);
        }
        String one = Normalisations.caseless(read);
        String two = Normalisations.caseless(plain);
        if (one.equals(two) || Spelling.sameEnglish(read, plain)) {
            return false;
        }
        if (losesAccents(one, two) || isStroke(read) && isStroke(plain)) {
            return true;
        }
        boolean sameWords = Normalisations.words(read).equals(Normalisations.words(plain));
        boolean sameLetters = Normalisations.undivided(read).equals(Normalisations.undivided(plain));
        boolean hyphen = one.contains("-") != two.contains("-");
        if (!doubtful || sameLetters && hyphen) {
            return false;
        }
        return sameLetters
                || SMALL_SIGNS
                        .matcher(one)
                        .replaceAll("")
                        .equals(SMALL_SIGNS.matcher(two).replaceAll(""))
                || looksLike(one).equals(looksLike(two))
                || !sameWords && legibility == Legibility.GUESSED && differs(one, two, FAR)
                || !sameWords && !isNumber(one) && differs(one, two, NEARLY);
    }

    /** Signs and scraps of letters, which dust leaves and which get lost. */
    private static boolean isDust(String text, Legibility legibility) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        return letters == 0 || legibility == Legibility.GUESSED && letters <= 2 || letters == 1 && text.equals("I");
    }

    private static boolean losesAccents(String read, String plain) {
        String bare = Normalisations.withoutMarks(plain);
        return !bare.equals(plain) && bare.equals(read);
    }

    private static boolean isStroke(String text) {
        return STROKE.matcher(text).matches();
    }

    private static boolean isNumber(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    private static boolean differs(String one, String two, double most) {
        return EditDistance.between(one, two) <= most * Math.max(one.length(), two.length());
    }

    private static String looksLike(String text) {
        String same = Normalisations.withoutMarks(text).replace(" ", "");
        for (String[] pair : LOOK_ALIKE) {
            same = same.replaceAll(pair[0], pair[1]);
        }
        return same;
    }

    /**
     * Joins edits that follow each other without a word between them into one, where that is a word with a sign for some of
     * its letters: word and sign are tokens of their own.
     */
    static List<TokenEdit> joined(List<TokenEdit> edits, TokenChain base, TokenChain other) {
        List<TokenEdit> joined = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= edits.size(); to++) {
            if (to < edits.size() && edits.get(to - 1).touches(edits.get(to))) {
                continue;
            }
            TokenEdit whole = edits.get(from).through(edits.get(to - 1));
            boolean broken = to - from > 1 && isBroken(base.written(whole.base()), other.written(whole.other()));
            joined.addAll(broken ? List.of(whole) : edits.subList(from, to));
            from = to;
        }
        return joined;
    }

    private static boolean isBroken(String one, String two) {
        return isBrokenWord(one, two) || isBrokenWord(two, one);
    }

    /** Whether signs in a word stand for one letter or a few; at its end, where others may stand, for a ligature. */
    private static boolean isBrokenWord(String broken, String whole) {
        if (broken.length() > LONGEST
                || whole.length() > LONGEST
                || SIGN.matchesNoneOf(broken)
                || SIGN_IN_WORD.matcher(whole).find()) {
            return false;
        }
        Matcher sign = SIGN_AT_LETTER.matcher(broken);
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        while (sign.find()) {
            boolean inside = SIGN_IN_WORD
                    .matcher(broken)
                    .region(sign.start(), sign.end())
                    .useTransparentBounds(true)
                    .matches();
            pattern.append(Pattern.quote(broken.substring(from, sign.start())))
                    .append(inside ? "\\p{L}{1,3}" : LIGATURE);
            from = sign.end();
        }
        pattern.append(Pattern.quote(broken.substring(from)));
        return from > 0
                && Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(whole)
                        .matches();
    }
}
