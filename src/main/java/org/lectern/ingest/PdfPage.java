package org.lectern.ingest;

import java.util.List;

/**
 * What is drawn on one page.
 *
 * @param number the page, counted from 1
 * @param width in points, as the page is seen
 * @param height in points, as the page is seen
 * @param glyphs the characters that stand upright, in the order of drawing
 * @param oblique the characters that run up, down or across the page, line by line
 * @param codes how many characters were drawn
 * @param unknown how many of these stand for nothing known
 * @param curves how many curves were drawn as outlines
 * @param outlines those that are as large as letters
 * @param pictures the share of the page that pictures cover, at most 1
 */
record PdfPage(
        int number,
        float width,
        float height,
        List<PdfGlyph> glyphs,
        List<List<PdfGlyph>> oblique,
        int codes,
        int unknown,
        int curves,
        List<PdfOutline> outlines,
        double pictures) {

    /** The page without the characters that say something else than what is drawn. */
    PdfPage withoutText() {
        return new PdfPage(number, width, height, List.of(), List.of(), codes, unknown, curves, List.of(), pictures);
    }
}
