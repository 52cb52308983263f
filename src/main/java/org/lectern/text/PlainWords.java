package org.lectern.text;

/**
 * The word boundaries of Unicode (UAX #29) for texts of Latin letters, digits and common signs.
 *
 * <p>In such texts no character attaches itself to the one before, so that the rules come down to three: letters and digits
 * belong together; so do two letters with a stop, an apostrophe or a colon between them; so do two digits with a stop, an
 * apostrophe, a comma or a semicolon between them. No table has to be read, and no state is kept.
 */
final class PlainWords {

    private static final char LAST_LETTER = '\u024F';

    private PlainWords() {}

    /** Whether the text is of the kind for which these rules hold. */
    static boolean covers(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x7F ? c != '_' : isLetter(c) || isSign(c);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The end of the word, sign or blank that begins at {@code start}. */
    static int end(String text, int start) {
        if (!isLetterOrDigit(text.charAt(start))) {
            return start + 1;
        }
        int at = start + 1;
        while (at < text.length()) {
            if (!isLetterOrDigit(text.charAt(at)) && !isInside(text, at)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether the character belongs to a word wherever it stands. */
    static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    /** Whether the sign joins the letter or digit before it with the one behind it. */
    private static boolean isInside(String text, int at) {
        if (at + 1 == text.length()) {
            return false;
        }
        char last = text.charAt(at - 1);
        char next = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '.', '\'', '\u2018', '\u2019' -> isLetter(last) && isLetter(next) || isDigit(last) && isDigit(next);
            case ':' -> isLetter(last) && isLetter(next);
            case ',', ';' -> isDigit(last) && isDigit(next);
            default -> false;
        };
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '\u00C0' && c <= LAST_LETTER && c != '\u00D7' && c != '\u00F7';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '\u00A0', '\u00AB', '\u00BB', '\u2013', '\u2014', '\u2018', '\u2019', '\u201C', '\u201D', '\u2026' ->
                true;
            default -> false;
        };
    }
}
