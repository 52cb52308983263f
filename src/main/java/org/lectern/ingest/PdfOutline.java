package org.lectern.ingest;

/**
 * A closed curve that is filled, as letters are that were turned into drawings. Lengths are points from the upper left
 * corner of the page.
 */
record PdfOutline(float left, float top, float right, float bottom) {

    /** No letter of a text is larger, in points. */
    private static final float LARGEST = 48;

    /** Nothing smaller can be read. */
    private static final float SMALLEST = 0.4f;

    /** Whether it may be a letter or a part of one. */
    boolean isLetterSized() {
        float size = Math.max(right - left, bottom - top);
        return size <= LARGEST && size >= SMALLEST;
    }

    float middle() {
        return (left + right) / 2;
    }

    /** The same to the next point: what is drawn on several pages at one place is equal then. */
    PdfOutline rounded() {
        return new PdfOutline(Math.round(left), Math.round(top), Math.round(right), Math.round(bottom));
    }
}
