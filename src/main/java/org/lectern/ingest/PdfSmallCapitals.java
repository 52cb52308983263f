package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads small capitals as the small letters that they stand for.
 *
 * <p>Where a font has no small capitals of its own, programs draw capitals in two sizes: a row without small letters whose
 * words begin in the larger and go on in the smaller size.
 */
final class PdfSmallCapitals {

    /** The smaller size is this share of the larger, at least and at most. */
    private static final float SMALLEST = 0.6f;

    private static final float LARGEST = 0.9f;

    private PdfSmallCapitals() {}

    /** The characters of a row, small capitals in them as small letters. */
    static List<PdfGlyph> read(List<PdfGlyph> row) {
        float large = 0;
        float small = Float.MAX_VALUE;
        for (PdfGlyph glyph : row) {
            int c = glyph.text().codePointAt(0);
            if (Character.isLowerCase(c)) {
                return row;
            }
            if (Character.isUpperCase(c)) {
                large = Math.max(large, glyph.size());
                small = Math.min(small, glyph.size());
            }
        }
        if (large == 0 || small > LARGEST * large || small < SMALLEST * large || !opensWords(row, small)) {
            return row;
        }
        List<PdfGlyph> read = new ArrayList<>(row.size());
        for (PdfGlyph glyph : row) {
            boolean isSmall = glyph.size() < 1.02f * small
                    && Character.isUpperCase(glyph.text().codePointAt(0));
            read.add(isSmall ? glyph.withText(glyph.text().toLowerCase(Locale.ROOT)) : glyph);
        }
        return read;
    }

    /** Whether the larger letters stand at the beginning of words, and smaller ones behind them. */
    private static boolean opensWords(List<PdfGlyph> row, float small) {
        int opening = 0;
        int following = 0;
        PdfGlyph last = null;
        for (PdfGlyph glyph : row) {
            boolean letter = Character.isUpperCase(glyph.text().codePointAt(0));
            boolean inside = last != null && Character.isUpperCase(last.text().codePointAt(0));
            if (letter && glyph.size() > 1.02f * small) {
                opening += inside ? -2 : 1;
            } else if (letter && inside) {
                following++;
            }
            last = glyph;
        }
        return opening > 0 && following > opening;
    }
}
