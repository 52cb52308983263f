package org.lectern.ingest;

import java.util.List;

/**
 * Characters of one line without a gap between them.
 *
 * @param glyphs from left to right; not empty
 * @param left where the first begins
 * @param right where the last ends
 * @param baseline the height at which it stands
 * @param size the size of the font
 */
record PdfWord(List<PdfGlyph> glyphs, float left, float right, float baseline, float size) {

    static PdfWord of(List<PdfGlyph> glyphs) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        PdfGlyph widest = glyphs.get(0);
        for (PdfGlyph glyph : glyphs) {
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
            widest = glyph.size() > widest.size() ? glyph : widest;
        }
        return new PdfWord(List.copyOf(glyphs), left, right, widest.baseline(), widest.size());
    }

    /** The same word on another baseline, in another size. */
    PdfWord at(float newBaseline, float newSize) {
        return of(glyphs.stream().map(glyph -> glyph.at(newBaseline, newSize)).toList());
    }

    float top() {
        return glyphs.get(0).baseline() == baseline ? glyphs.get(0).top() : baseline - size;
    }

    float bottom() {
        return glyphs.get(0).baseline() == baseline ? glyphs.get(0).bottom() : baseline;
    }

    float width() {
        return right - left;
    }

    /** The characters from left to right. */
    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
