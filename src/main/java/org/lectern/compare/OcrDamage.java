package org.lectern.compare;

import java.util.Locale;
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

    /** What a font or an older OCR leaves of a ligature: one sign between letters. */
    private static final Pattern SIGN_IN_WORD = Pattern.compile("(?<=\\p{L})[:;=<>?/\\\\|*+^~0-9\uFFFD](?=\\p{L})");

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
                || isBrokenWord(v.base(), v.other())
                || isBrokenWord(v.other(), v.base());
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

    /** Whether a sign in the midst of a word stands for one letter or a few. */
    private static boolean isBrokenWord(String broken, String whole) {
        if (broken.length() > LONGEST
                || whole.length() > LONGEST
                || SIGN_IN_WORD.matcher(whole).find()) {
            return false;
        }
        String small = broken.toLowerCase(Locale.ROOT);
        Matcher sign = SIGN_IN_WORD.matcher(small);
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        while (sign.find()) {
            pattern.append(Pattern.quote(small.substring(from, sign.start()))).append("\\p{L}{1,3}");
            from = sign.end();
        }
        pattern.append(Pattern.quote(small.substring(from)));
        return from > 0
                && Pattern.compile(pattern.toString())
                        .matcher(whole.toLowerCase(Locale.ROOT))
                        .matches();
    }
}
