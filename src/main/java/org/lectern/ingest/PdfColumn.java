package org.lectern.ingest;

import java.util.Arrays;
import java.util.List;

/**
 * A column of print on one page.
 *
 * @param rows from top to bottom; not empty
 * @param left where its rows usually begin
 * @param right where the longest end
 */
record PdfColumn(List<PdfRow> rows, float left, float right) {

    /** An edge is where at least this share of the rows begins. */
    private static final double EDGE_SHARE = 0.12;

    private static final float SAME_EDGE = 2.5f;

    static PdfColumn of(List<PdfRow> rows) {
        return new PdfColumn(rows, leftEdge(rows), rightEdge(rows));
    }

    /** The leftmost place at which more than a few rows begin, so that neither indents nor numbers in the margin count. */
    private static float leftEdge(List<PdfRow> rows) {
        float[] lefts = new float[rows.size()];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = rows.get(i).left();
        }
        Arrays.sort(lefts);
        int enough = Math.max(2, (int) Math.ceil(EDGE_SHARE * lefts.length));
        for (int i = 0; i < lefts.length; i++) {
            int k = i;
            while (k < lefts.length && lefts[k] - lefts[i] <= SAME_EDGE) {
                k++;
            }
            if (k - i >= enough) {
                return lefts[i];
            }
        }
        return lefts[0];
    }

    private static float rightEdge(List<PdfRow> rows) {
        return (float) rows.stream().mapToDouble(PdfRow::right).max().orElse(0);
    }
}
