package org.lectern.text;

/**
 * The word boundaries of Unicode (UAX #29) for texts of Latin letters, digits and common signs.
 *
 * <p>In such texts no character attaches itself to the one before, so that the rules come down to three: letters and digits
 * belong together; so do two letters with a stop, an apostrophe or a colon between them; so do two digits with a stop, an
 * apostrophe, a comma or a semicolon between them. A small table tells letters, digits and signs apart, and no state is
 * kept.
 */
final class PlainWords {

    private static final char LAST_LETTER = '\u024F';
    private static final char LAST = '\u2026';

    private static final byte OTHER = 0;
    private static final byte SIGN = 1;
    private static final byte DIGIT = 2;
    private static final byte LETTER = 3;

    private static final byte[] KINDS = new byte[LAST + 1];

    static {
        for (char c = 0; c <= LAST; c++) {
            KINDS[c] = isLetter(c) ? LETTER : c >= '0' && c <= '9' ? DIGIT : isSign(c) ? SIGN : OTHER;
        }
    }

    private PlainWords() {}

    /** Whether the first {@code length} characters are of the kind for which these rules hold. */
    static boolean covers(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (kind(text[i]) == OTHER) {
                return false;
            }
        }
        return true;
    }

    /** The end of the word, sign or blank that begins at {@code start}, in a text of {@code length} characters. */
    static int end(char[] text, int start, int length) {
        if (kind(text[start]) < DIGIT) {
            return start + 1;
        }
        int at = start + 1;
        while (at < length && (kind(text[at]) >= DIGIT || isInside(text, at, length))) {
            at++;
        }
        return at;
    }

    /** Whether the character belongs to a word wherever it stands. */
    static boolean isLetterOrDigit(char c) {
        return kind(c) >= DIGIT;
    }

    /** Whether the sign joins the letter or digit before it with the one behind it. */
    private static boolean isInside(char[] text, int at, int length) {
        if (at + 1 == length) {
            return false;
        }
        byte last = kind(text[at - 1]);
        boolean alike = last >= DIGIT && last == kind(text[at + 1]);
        return alike
                && switch (text[at]) {
                    case '.', '\'', '\u2018', '\u2019' -> true;
                    case ':' -> last == LETTER;
                    case ',', ';' -> last == DIGIT;
                    default -> false;
                };
    }

    private static byte kind(char c) {
        return c <= LAST ? KINDS[c] : OTHER;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '\u00C0' && c <= LAST_LETTER && c != '\u00D7' && c != '\u00F7';
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '\u00A0', '\u00AB', '\u00BB', '\u2013', '\u2014', '\u2018', '\u2019', '\u201C', '\u201D', '\u2026' ->
                true;
            default -> c < 0x7F && c != '_';
        };
    }
}
