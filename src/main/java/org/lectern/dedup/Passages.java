package org.lectern.dedup;

import java.util.Arrays;

/** The passages that two texts share, built from runs in the order of the second text. */
final class Passages {

    /** Runs overlap by a few letters where something was put in that begins as what follows does. */
    private static final int SLACK = 12;

    private final int widestGap;
    private final int tellingRun;
    private long[] inA = new long[16];
    private long[] inB = new long[16];
    private int size;
    private int startA;
    private int startB;
    private int endA;
    private int endB;
    private int longest;
    private int longestRun;
    private boolean open;

    Passages(int widestGap, int tellingRun) {
        this.widestGap = widestGap;
        this.tellingRun = tellingRun;
    }

    void clear() {
        size = 0;
        open = false;
        longestRun = 0;
    }

    /** Whether a run that begins at these places would go on with the passage. */
    boolean continues(int a, int b) {
        int gapA = a - endA;
        int gapB = b - endB;
        return open
                && gapA >= -SLACK
                && gapA <= widestGap
                && gapB <= widestGap
                && Math.abs(gapA - gapB) <= widestGap / 2;
    }

    /** Adds a run; runs come in the order of the second text. */
    void add(int a, int b, int length) {
        longestRun = Math.max(longestRun, length);
        if (continues(a, b)) {
            endA = Math.max(endA, a + length);
            endB = b + length;
            longest = Math.max(longest, length);
            return;
        }
        boolean chance = length < tellingRun;
        if (chance && open && b - endB <= widestGap) {
            return;
        }
        finish();
        open = true;
        startA = a;
        startB = b;
        endA = a + length;
        endB = b + length;
        longest = length;
    }

    /** Ends the last passage. */
    void finish() {
        if (open && longest >= tellingRun) {
            if (size == inA.length) {
                inA = Arrays.copyOf(inA, 2 * size);
                inB = Arrays.copyOf(inB, 2 * size);
            }
            inA[size] = interval(startA, endA);
            inB[size] = interval(startB, endB);
            size++;
        }
        open = false;
    }

    private static long interval(int start, int end) {
        return (long) start << 32 | end;
    }

    /** Prepares the questions about the first text, in which passages may overlap. */
    void sortByA() {
        Arrays.sort(inA, 0, size);
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (kept > 0 && start(inA[k]) <= end(inA[kept - 1])) {
                inA[kept - 1] = interval(start(inA[kept - 1]), Math.max(end(inA[kept - 1]), end(inA[k])));
            } else {
                inA[kept++] = inA[k];
            }
        }
        Arrays.fill(inA, kept, size, Long.MAX_VALUE);
    }

    /** How many letters of the first text between two places lie in passages. */
    int coveredA(int from, int to) {
        return covered(inA, from, to);
    }

    /** The same of the second text. */
    int coveredB(int from, int to) {
        return covered(inB, from, to);
    }

    private int covered(long[] intervals, int from, int to) {
        int covered = 0;
        for (int k = 0; k < size && intervals[k] != Long.MAX_VALUE; k++) {
            covered += Math.max(0, Math.min(to, end(intervals[k])) - Math.max(from, start(intervals[k])));
        }
        return covered;
    }

    boolean coversA(int place) {
        return covers(inA, place);
    }

    boolean coversB(int place) {
        return covers(inB, place);
    }

    private boolean covers(long[] intervals, int place) {
        int k = Arrays.binarySearch(intervals, 0, size, interval(place, Integer.MAX_VALUE));
        int before = k >= 0 ? k : -k - 2;
        return before >= 0 && place < end(intervals[before]);
    }

    int longestRun() {
        return longestRun;
    }

    private static int start(long interval) {
        return (int) (interval >>> 32);
    }

    private static int end(long interval) {
        return (int) interval;
    }
}
