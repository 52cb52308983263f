package org.lectern.ingest;

/**
 * A character, or a ligature, as it is drawn. Lengths are points from the upper left corner of the page.
 *
 * @param text what it stands for; blank for a space
 * @param left where it begins
 * @param right where it ends
 * @param baseline the height at which it stands
 * @param size the size of its font
 * @param emphasised whether its font is bold or italic
 * @param origin how it is known what it stands for
 */
record PdfGlyph(
        String text, float left, float right, float baseline, float size, boolean emphasised, PdfOrigin origin) {

    /** The text of a character of which the font does not tell what it stands for. */
    static final String UNKNOWN = "\uFFFD";

    /** How far letters rise above the baseline, as a share of the size; common to most faces. */
    private static final float ASCENT = 0.74f;

    private static final float DESCENT = 0.22f;

    /** A character of which the font tells what it stands for. */
    PdfGlyph(String text, float left, float right, float baseline, float size, boolean emphasised) {
        this(text, left, right, baseline, size, emphasised, PdfOrigin.FONT);
    }

    /** A blank ahead of the word. */
    static PdfGlyph blank(PdfWord word) {
        return new PdfGlyph(" ", word.left(), word.left(), word.baseline(), word.size(), false);
    }

    /** Whether it belongs to a script that is written without spaces. */
    boolean isWide() {
        int c = text.codePointAt(0);
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFF60 || c >= 0x20000;
    }

    /** Whether it is drawn onto another character. */
    boolean isMark() {
        return !text.isEmpty() && text.codePoints().allMatch(PdfGlyph::isMark);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether it is a letter of a script that is read from right to left. */
    boolean isLeftwards() {
        byte direction = Character.getDirectionality(text.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether it is drawn although the font does not tell what it stands for. */
    boolean isUnknown() {
        return text.equals(UNKNOWN);
    }

    float middle() {
        return (left + right) / 2;
    }

    float top() {
        return baseline - ASCENT * size;
    }

    float bottom() {
        return baseline + DESCENT * size;
    }

    PdfGlyph at(float newBaseline, float newSize) {
        return new PdfGlyph(text, left, right, newBaseline, newSize, emphasised, origin);
    }

    PdfGlyph withText(String newText) {
        return new PdfGlyph(newText, left, right, baseline, size, emphasised, origin);
    }
}
