package org.lectern.text;

/**
 * Which characters a reader does not see.
 *
 * <p>Blank characters separate words and carry no wording: white space in the Unicode sense, no-break and typographic
 * spaces, controls, and format characters without a glyph such as the byte order mark and directional marks.
 */
public final class Blanks {

    private static final char SOFT_HYPHEN = '\u00AD';

    private Blanks() {}

    /**
     * Whether the character leaves nothing on the page.
     *
     * @param c a UTF-16 code unit; surrogates are never blank
     */
    public static boolean isBlank(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return isSpace(c) || isIgnorable(c) || Character.isISOControl(c);
    }

    /** Whether the character separates words: every kind of space, tab and line end, but nothing of zero width. */
    public static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F || c == 0x85 || c > 0x7F && isWideSpace(c);
    }

    /** Signs that stand for a space where one is to be seen come from fonts that draw it. */
    private static boolean isWideSpace(char c) {
        return Character.isSpaceChar(c) || c == '\u2420' || c == '\u2422' || c == '\u2423';
    }

    /** Whether the character has no width and may stand inside a word: soft hyphen, joiners, marks of direction. */
    public static boolean isIgnorable(char c) {
        if (c < SOFT_HYPHEN) {
            return false;
        }
        return Character.getType(c) == Character.FORMAT && !isVisibleFormat(c);
    }

    /** Arabic number and sign marks are of the category Format and nevertheless printed. */
    private static boolean isVisibleFormat(char c) {
        return c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x070F || c == 0x08E2;
    }

    /** Whether the whole text is blank. */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
