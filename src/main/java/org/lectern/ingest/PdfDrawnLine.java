package org.lectern.ingest;

import java.util.List;

/**
 * A line of print of which letters are drawn as outlines. Lengths are points from the upper left corner of the page.
 *
 * @param outlines those that no word of the text layer covers; not empty
 * @param words what the text layer has of the line
 * @param left where the line begins, text and outlines
 * @param top the upper edge of its letters
 * @param right where it ends
 * @param bottom the lower edge of its letters
 */
record PdfDrawnLine(List<PdfOutline> outlines, List<PdfWord> words, float left, float top, float right, float bottom) {

    /** Whether a word that OCR read has letters that are drawn as outlines. */
    boolean isDrawn(PdfWord read) {
        return outlines.stream().anyMatch(outline -> outline.middle() > read.left() && outline.middle() < read.right());
    }

    /** Whether the word stands at the height of the line. */
    boolean holds(PdfWord read) {
        float middle = read.baseline() - read.size() / 3;
        return middle > top && middle < bottom;
    }

    /** The word that OCR read, standing on the line as those of the text layer do. */
    PdfWord setOnLine(PdfWord read) {
        if (words.isEmpty()) {
            return read;
        }
        PdfWord beside = words.get(0);
        for (PdfWord word : words) {
            beside = word.width() > beside.width() ? word : beside;
        }
        return read.at(beside.baseline(), beside.size());
    }
}
