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
 */
record PdfGlyph(String text, float left, float right, float baseline, float size, boolean emphasised) {

    /** How far letters rise above the baseline, as a share of the size; common to most faces. */
    private static final float ASCENT = 0.74f;

    private static final float DESCENT = 0.22f;

    /** A blank ahead of the word. */
    static PdfGlyph blank(PdfWord word) {
        return new PdfGlyph(" ", word.left(), word.left(), word.baseline(), word.size(), false);
    }

    float top() {
        return baseline - ASCENT * size;
    }

    float bottom() {
        return baseline + DESCENT * size;
    }

    PdfGlyph withText(String newText) {
        return new PdfGlyph(newText, left, right, baseline, size, emphasised);
    }
}
