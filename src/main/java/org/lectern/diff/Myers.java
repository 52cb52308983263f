package org.lectern.diff;

import java.util.Arrays;

/**
 * The linear-space algorithm of Myers 1986 with a cap on its cost.
 *
 * <p>From both ends of a gap the furthest reach on each diagonal is followed until the two meet; past the cap the gap is
 * split at the furthest point that was reached, which bounds the work by the length times the cap. The cap is the square
 * root of the length, so two texts of a million words that have words in common, but no order, take some billions of steps.
 */
final class Myers {

    private static final int MIN_CAP = 192;

    private final int[] base;
    private final int[] other;
    private final boolean[] deleted;
    private final boolean[] inserted;

    private int[] forward = new int[0];
    private int[] backward = new int[0];
    private long steps;
    private int splitBase;
    private int splitOther;

    Myers(int[] base, int[] other, boolean[] deleted, boolean[] inserted) {
        this.base = base;
        this.other = other;
        this.deleted = deleted;
        this.inserted = inserted;
    }

    /** How many diagonals were followed so far, and how many equal elements along them. */
    long steps() {
        return steps;
    }

    /** How far a gap of so many elements on both sides together is searched before it is split. */
    static int cap(int elements) {
        return Math.max(MIN_CAP, (int) Math.sqrt(elements));
    }

    /** Marks what is deleted from the base range and inserted in the other range. */
    void diff(int baseFrom, int baseTo, int otherFrom, int otherTo) {
        int b0 = baseFrom;
        int o0 = otherFrom;
        int b1 = baseTo;
        int o1 = otherTo;
        while (true) {
            while (b0 < b1 && o0 < o1 && base[b0] == other[o0]) {
                b0++;
                o0++;
            }
            while (b0 < b1 && o0 < o1 && base[b1 - 1] == other[o1 - 1]) {
                b1--;
                o1--;
            }
            if (b0 == b1 || o0 == o1) {
                Arrays.fill(deleted, b0, b1, true);
                Arrays.fill(inserted, o0, o1, true);
                return;
            }
            split(b0, b1, o0, o1);
            int b = splitBase;
            int o = splitOther;
            if (b - b0 + o - o0 < b1 - b + o1 - o) {
                diff(b0, b, o0, o);
                b0 = b;
                o0 = o;
            } else {
                diff(b, b1, o, o1);
                b1 = b;
                o1 = o;
            }
        }
    }

    /**
     * Finds a point inside the gap through which a short script goes.
     *
     * <p>Diagonal k holds the points with x - k = y, k from -m to n. At each step the range of live diagonals grows by
     * one at both ends, or shrinks where it left the grid; a sentinel stands next to its ends.
     */
    private void split(int b0, int b1, int o0, int o1) {
        int n = b1 - b0;
        int m = o1 - o0;
        int zero = m + 1;
        if (forward.length < n + m + 3) {
            forward = new int[n + m + 3];
            backward = new int[n + m + 3];
        }
        int delta = n - m;
        boolean odd = (delta & 1) != 0;
        int forwardLow = 0;
        int forwardHigh = 0;
        int backwardLow = delta;
        int backwardHigh = delta;
        forward[zero] = 0;
        backward[zero + delta] = n;
        int cap = cap(n + m);
        for (int cost = 1; cost <= cap; cost++) {
            if (forwardLow > -m) {
                forward[zero + --forwardLow - 1] = -1;
            } else {
                forwardLow++;
            }
            if (forwardHigh < n) {
                forward[zero + ++forwardHigh + 1] = -1;
            } else {
                forwardHigh--;
            }
            for (int k = forwardHigh; k >= forwardLow; k -= 2) {
                int start = Math.max(forward[zero + k - 1] + 1, forward[zero + k + 1]);
                int x = start;
                while (x < n && x - k < m && base[b0 + x] == other[o0 + x - k]) {
                    x++;
                }
                forward[zero + k] = x;
                steps += x - start + 1;
                if (odd && backwardLow <= k && k <= backwardHigh && backward[zero + k] <= x) {
                    set(b0 + x, o0 + x - k);
                    return;
                }
            }
            if (backwardLow > -m) {
                backward[zero + --backwardLow - 1] = Integer.MAX_VALUE;
            } else {
                backwardLow++;
            }
            if (backwardHigh < n) {
                backward[zero + ++backwardHigh + 1] = Integer.MAX_VALUE;
            } else {
                backwardHigh--;
            }
            for (int k = backwardHigh; k >= backwardLow; k -= 2) {
                int start = Math.min(backward[zero + k - 1], backward[zero + k + 1] - 1);
                int x = start;
                while (x > 0 && x - k > 0 && base[b0 + x - 1] == other[o0 + x - k - 1]) {
                    x--;
                }
                backward[zero + k] = x;
                steps += start - x + 1;
                if (!odd && forwardLow <= k && k <= forwardHigh && x <= forward[zero + k]) {
                    set(b0 + x, o0 + x - k);
                    return;
                }
            }
        }
        int reached = -1;
        for (int k = forwardHigh; k >= forwardLow; k -= 2) {
            int x = Math.min(forward[zero + k], Math.min(n, m + k));
            if (x + x - k > reached) {
                reached = x + x - k;
                set(b0 + x, o0 + x - k);
            }
        }
        for (int k = backwardHigh; k >= backwardLow; k -= 2) {
            int x = Math.max(backward[zero + k], Math.max(0, k));
            if (n - x + m - (x - k) > reached) {
                reached = n - x + m - (x - k);
                set(b0 + x, o0 + x - k);
            }
        }
    }

    private void set(int b, int o) {
        splitBase = b;
        splitOther = o;
    }
}
