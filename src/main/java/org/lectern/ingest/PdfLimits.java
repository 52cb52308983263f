package org.lectern.ingest;

import java.time.Duration;

/**
 * What a PDF may cost.
 *
 * @param pages how many pages it may have
 * @param stepsOnPage how many operators and characters a page may have
 * @param memory how many bytes of decoded streams may be held
 * @param time how long the reading may take, without OCR
 */
record PdfLimits(int pages, long stepsOnPage, long memory, Duration time) {

    /** Room for the longest books, and an end for bombs. */
    static final PdfLimits STANDARD = new PdfLimits(20_000, 5_000_000, 512L << 20, Duration.ofMinutes(10));
}
