package org.lectern.ingest;

import java.util.Arrays;
import java.util.List;

/**
 * A column of print on one page.
 *
 * @param rows from top to bottom; not empty
 * @param left where its rows usually begin, or, where they are read from right to left, the longest ends
 * @param right where the longest end, or, where they are read from right to left, its rows usually begin
 * @param leftwards whether they are read from right to left
 */
record PdfColumn(List<PdfRow> rows, float left, float right, boolean leftwards) {

    /** An edge is where at least this share of the rows begins. */
    private static final double EDGE_SHARE = 0.12;

    private static final float SAME_EDGE = 2.5f;

    static PdfColumn of(List<PdfRow> rows) {
        boolean leftwards = 2 * rows.stream().filter(PdfRow::isLeftwards).count() > rows.size();
        float[] lefts = new float[rows.size()];
        float[] rights = new float[rows.size()];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = rows.get(i).left();
            rights[i] = -rows.get(i).right();
        }
        Arrays.sort(lefts);
        Arrays.sort(rights);
        return leftwards
                ? new PdfColumn(rows, lefts[0], -edge(rights), true)
                : new PdfColumn(rows, edge(lefts), -rights[0], false);
    }

    /** Whether a row begins at the right edge of a column that is read from right to left, and ends ahead of the left one. */
    boolean isAtItsRight(PdfRow row) {
        return leftwards && right - row.right() < row.size() && row.left() - left > row.size();
    }

    /** The first place at which more than a few rows begin, so that neither indents nor what juts out counts. */
    private static float edge(float[] sorted) {
        int enough = Math.max(2, (int) Math.ceil(EDGE_SHARE * sorted.length));
        for (int i = 0; i < sorted.length; i++) {
            int k = i;
            while (k < sorted.length && sorted[k] - sorted[i] <= SAME_EDGE) {
                k++;
            }
            if (k - i >= enough) {
                return sorted[i];
            }
        }
        return sorted[0];
    }
}
