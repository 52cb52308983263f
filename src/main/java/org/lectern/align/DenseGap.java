package org.lectern.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The best pairs of the blocks between two links, by a dynamic programme over all of them.
 *
 * <p>A pair is worth its likeness above {@link #ENOUGH}. Each run of blocks that stay alone on one side costs the same
 * however long it is, for what is added or left out is seldom one block (Gotoh 1982). So two blocks that stand alone
 * between two links are paired though they share less, and a pair far from its neighbours must share more.
 *
 * <p>Cost is the product of the numbers of blocks. Of equally good ways the first block of the base is paired first.
 */
final class DenseGap {

    /** Likeness of which half is chance, in one text's words on one subject. */
    static final double ENOUGH = 0.44;

    /** What a run of blocks without a pair costs. */
    private static final double RUN = 0.1;

    /** Blocks that are less alike cost more as a pair than alone. */
    private static final double WORTHLESS = ENOUGH - 2 * RUN;

    private static final int PAIRED = 0;
    private static final int BASE_ALONE = 1;
    private static final int OTHER_ALONE = 2;
    private static final int STATES = 3;

    private final Likeness likeness;
    private final int baseStart;
    private final int otherStart;
    private final int rows;
    private final int columns;

    /** By row, column and state: the best worth of the blocks ahead of the cell, and the state before that. */
    private final double[] worth;

    private final byte[] previous;

    DenseGap(Likeness likeness, int baseStart, int baseEnd, int otherStart, int otherEnd) {
        this.likeness = likeness;
        this.baseStart = baseStart;
        this.otherStart = otherStart;
        this.rows = baseEnd - baseStart;
        this.columns = otherEnd - otherStart;
        this.worth = new double[(rows + 1) * (columns + 1) * STATES];
        this.previous = new byte[worth.length];
    }

    /** The pairs, rising on both sides. */
    List<Pair> pairs() {
        Arrays.fill(worth, Double.NEGATIVE_INFINITY);
        worth[PAIRED] = 0;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (row > 0 && column > 0) {
                    double gain = likeness.of(baseStart + row - 1, otherStart + column - 1, WORTHLESS) - ENOUGH;
                    enter(row, column, PAIRED, row - 1, column - 1, gain);
                }
                if (row > 0) {
                    enter(row, column, BASE_ALONE, row - 1, column, 0);
                }
                if (column > 0) {
                    enter(row, column, OTHER_ALONE, row, column - 1, 0);
                }
            }
        }
        return walkBack();
    }

    /** Enters the best way into a cell and state from the cell before; a run that begins is paid for. */
    private void enter(int row, int column, int state, int fromRow, int fromColumn, double gain) {
        int from = cell(fromRow, fromColumn);
        int at = cell(row, column) + state;
        for (int before = 0; before < STATES; before++) {
            double toll = state == PAIRED || state == before ? 0 : RUN;
            double value = worth[from + before] + gain - toll;
            if (value > worth[at]) {
                worth[at] = value;
                previous[at] = (byte) before;
            }
        }
    }

    private List<Pair> walkBack() {
        int row = rows;
        int column = columns;
        int state = PAIRED;
        for (int s = 1; s < STATES; s++) {
            state = worth[cell(row, column) + s] > worth[cell(row, column) + state] ? s : state;
        }
        Deque<Pair> pairs = new ArrayDeque<>();
        while (row > 0 || column > 0) {
            int before = previous[cell(row, column) + state];
            if (state == PAIRED) {
                int base = baseStart + row - 1;
                int other = otherStart + column - 1;
                pairs.addFirst(new Pair(base, other, likeness.of(base, other)));
            }
            row -= state == OTHER_ALONE ? 0 : 1;
            column -= state == BASE_ALONE ? 0 : 1;
            state = before;
        }
        return new ArrayList<>(pairs);
    }

    private int cell(int row, int column) {
        return (row * (columns + 1) + column) * STATES;
    }
}
