package org.lectern.dedup;

import com.ibm.icu.text.Normalizer2;

/**
 * A text as its letters and digits alone.
 *
 * <p>Folded by NFKC_Casefold of the Unicode Standard (chapter 3.13); blanks, signs and the vowel marks of Arabic and Hebrew
 * are dropped, the vowel signs of Indic scripts are kept. An ideograph is written three times: it says about as much as
 * three letters of an alphabet, and so shingles and lengths mean the same in every script.
 *
 * <p>Cost is linear in the text; pure ASCII takes a faster way.
 */
final class Letters {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final int IDEOGRAPH = 3;
    /** The block of quotation marks, dashes and spaces, nearly all that English has beyond ASCII. */
    private static final int GENERAL_PUNCTUATION = 0x2000;

    private static final int GENERAL_PUNCTUATION_END = 0x2070;
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = '0'; c <= '9'; c++) {
            ASCII[c] = (byte) c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            ASCII[c] = (byte) c;
            ASCII[c - 'a' + 'A'] = (byte) c;
        }
    }

    private Letters() {}

    /** The letters and digits of a text, folded. */
    static String of(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII.length) {
                if (ASCII[c] != 0) {
                    letters.append((char) ASCII[c]);
                }
            } else if (counts(Character.codePointAt(text, i))) {
                return folded(FOLD.normalize(text));
            }
        }
        return letters.toString();
    }

    private static String folded(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c < ASCII.length) {
                if (ASCII[c] != 0) {
                    letters.append((char) ASCII[c]);
                }
                i++;
                continue;
            }
            int point = Character.codePointAt(text, i);
            if (counts(point)) {
                int times = Character.isIdeographic(point) ? IDEOGRAPH : 1;
                for (int k = 0; k < times; k++) {
                    letters.appendCodePoint(point);
                }
            }
            i += Character.charCount(point);
        }
        return letters.toString();
    }

    private static boolean counts(int point) {
        if (point >= GENERAL_PUNCTUATION && point < GENERAL_PUNCTUATION_END) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.COMBINING_SPACING_MARK -> true;
            case Character.NON_SPACING_MARK -> !isVowelPoint(point);
            default -> false;
        };
    }

    /** Hebrew and Arabic are printed with or without these. */
    private static boolean isVowelPoint(int point) {
        return point >= 0x0591 && point <= 0x08FF;
    }
}
