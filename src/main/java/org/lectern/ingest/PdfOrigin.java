package org.lectern.ingest;

import java.util.OptionalInt;

/**
 * How it is known what a character stands for.
 *
 * @param confidence how sure OCR was, from 0 to 100, where OCR read it
 * @param sign where nobody knows: the number of the sign that is drawn, the same wherever a font draws the same shape
 */
record PdfOrigin(OptionalInt confidence, OptionalInt sign) {

    /** Its font tells. */
    static final PdfOrigin FONT = new PdfOrigin(OptionalInt.empty(), OptionalInt.empty());

    /** OCR read it from the picture of the page. */
    static PdfOrigin ocr(int confidence) {
        return new PdfOrigin(OptionalInt.of(confidence), OptionalInt.empty());
    }

    /** Nothing tells. */
    static PdfOrigin unknown(int sign) {
        return new PdfOrigin(OptionalInt.empty(), OptionalInt.of(sign));
    }
}
