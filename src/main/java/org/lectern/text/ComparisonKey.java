package org.lectern.text;

import com.ibm.icu.text.Normalizer2;

/**
 * The form under which two tokens count as the same.
 *
 * <p>Case, width, ligatures, accents written apart, apostrophes, soft hyphens, full stops inside an abbreviation, and in
 * Arabic the vowel signs and the tatweel play no part in the key of a word; the shape of quotation marks and dashes plays
 * none in the key of a sign. The text itself is never changed: what the key hides is looked at again once the words are
 * aligned. The folding is NFKC_Casefold of the Unicode Standard (chapter 3.13) plus the rules above.
 */
public final class ComparisonKey {

    /** The key of every dash that divides clauses. */
    public static final String DASH = "\u2014";

    /** The key of every hyphen. */
    public static final String HYPHEN = "-";

    /** The minus of mathematics, of which a hyphen is the common form. */
    public static final char MINUS = '\u2212';

    /** The key of every apostrophe and single quotation mark. */
    public static final String APOSTROPHE = "'";

    /** The key of every double quotation mark. */
    public static final String QUOTE = "\"";

    /** The key of an ellipsis. */
    public static final String ELLIPSIS = "\u2026";

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private ComparisonKey() {}

    /** The key of a word. */
    public static String ofWord(CharSequence word) {
        String folded = FOLD.normalize(word);
        StringBuilder key = new StringBuilder(folded.length());
        boolean numeric = folded.chars().anyMatch(Character::isDigit);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!isApostrophe(c) && !isArabicExtra(c) && (c != '.' || numeric)) {
                key.append(c);
            }
        }
        return key.length() == 0 ? folded : key.toString();
    }

    /**
     * The key of a sign or of a run of the same sign.
     *
     * @param spaced whether blanks stand on both sides of it
     */
    public static String ofSign(CharSequence sign, boolean spaced) {
        char first = sign.charAt(0);
        if (isDoubleQuote(first) || sign.length() == 2 && isApostrophe(first)) {
            return QUOTE;
        }
        if (isApostrophe(first)) {
            return APOSTROPHE;
        }
        boolean hyphen = isHyphen(first) || first == MINUS;
        if (isDash(first) || hyphen && (spaced || sign.length() > 1)) {
            return first == '\u2013' && !spaced ? HYPHEN : DASH;
        }
        if (hyphen) {
            return HYPHEN;
        }
        if (first == '\u2026' || first == '.' && sign.length() > 2) {
            return ELLIPSIS;
        }
        return FOLD.normalize(sign);
    }

    /** Whether the character is used as an apostrophe or single quotation mark. */
    public static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'',
                    '`',
                    '\u00B4',
                    '\u02BB',
                    '\u02BC',
                    '\u02B9',
                    '\u2018',
                    '\u2019',
                    '\u201A',
                    '\u201B',
                    '\u2032',
                    '\uFF07' -> true;
            default -> false;
        };
    }

    /** Whether the character is a double quotation mark of any language. */
    public static boolean isDoubleQuote(char c) {
        return switch (c) {
            case '"',
                    '\u00AB',
                    '\u00BB',
                    '\u201C',
                    '\u201D',
                    '\u201E',
                    '\u201F',
                    '\u2033',
                    '\u300C',
                    '\u300D',
                    '\u300E',
                    '\u300F',
                    '\uFF02' -> true;
            default -> false;
        };
    }

    /** Whether the character is a dash longer than a hyphen. */
    public static boolean isDash(char c) {
        return c >= '\u2012' && c <= '\u2015' || c == '\u2E3A' || c == '\u2E3B' || c == '\uFE58';
    }

    /** Whether the character is a hyphen or a hyphen-minus. */
    public static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\uFE63' || c == '\uFF0D';
    }

    private static boolean isArabicExtra(char c) {
        return c == '\u0640' || c >= '\u064B' && c <= '\u0652' || c == '\u0670';
    }
}
