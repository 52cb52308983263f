package org.lectern.diff;

import java.util.Arrays;

/** Finds runs of elements that stand once on each side, and the longest chain of them that rises on both. */
final class Anchors {

    private static final int ABSENT = -1;
    private static final int REPEATED = -2;

    private final int[] base;
    private final int[] other;

    private int[] slots = new int[0];
    private int[] basePlaces = new int[0];
    private int[] otherPlaces = new int[0];

    Anchors(int[] base, int[] other) {
        this.base = base;
        this.other = other;
    }

    /**
     * The chain of anchors in a gap.
     *
     * @param length how many elements make an anchor
     * @return base and other position of each anchor in turn, rising on both sides; anchors may overlap
     */
    int[] find(int baseFrom, int baseTo, int otherFrom, int otherTo, int length) {
        int baseRuns = baseTo - baseFrom - length + 1;
        int otherRuns = otherTo - otherFrom - length + 1;
        if (baseRuns <= 0 || otherRuns <= 0) {
            return new int[0];
        }
        prepare(Math.min(baseRuns, otherRuns));
        boolean baseIsShorter = baseRuns <= otherRuns;
        int[] first = baseIsShorter ? base : other;
        int[] second = baseIsShorter ? other : base;
        int firstFrom = baseIsShorter ? baseFrom : otherFrom;
        int secondFrom = baseIsShorter ? otherFrom : baseFrom;
        int firstRuns = Math.min(baseRuns, otherRuns);
        int secondRuns = Math.max(baseRuns, otherRuns);
        int count = index(first, firstFrom, firstRuns, length);
        if (count == 0) {
            return new int[0];
        }
        lookUp(first, second, secondFrom, secondRuns, length);
        return chain(baseIsShorter);
    }

    private void prepare(int runs) {
        int capacity = Integer.highestOneBit(Math.max(8, runs)) << 2;
        if (slots.length < capacity) {
            slots = new int[capacity];
            basePlaces = new int[capacity];
            otherPlaces = new int[capacity];
        }
        mask = capacity - 1;
        Arrays.fill(slots, 0, capacity, ABSENT);
    }

    private int mask;

    /** Enters the runs of one side; a slot holds its run's position, and whether it was seen again. */
    private int index(int[] sequence, int from, int runs, int length) {
        int unique = 0;
        for (int i = from; i < from + runs; i++) {
            int slot = slot(sequence, i, sequence, length);
            if (slots[slot] == ABSENT) {
                slots[slot] = i;
                basePlaces[slot] = i;
                otherPlaces[slot] = ABSENT;
                unique++;
            } else if (basePlaces[slot] != REPEATED) {
                basePlaces[slot] = REPEATED;
                unique--;
            }
        }
        return unique;
    }

    private void lookUp(int[] indexed, int[] sequence, int from, int runs, int length) {
        for (int i = from; i < from + runs; i++) {
            int slot = slot(sequence, i, indexed, length);
            if (slots[slot] != ABSENT && basePlaces[slot] != REPEATED) {
                otherPlaces[slot] = otherPlaces[slot] == ABSENT ? i : REPEATED;
            }
        }
    }

    /** The slot of the run, or the free slot where it would stand. */
    private int slot(int[] sequence, int at, int[] indexed, int length) {
        int hash = 0;
        for (int k = 0; k < length; k++) {
            hash = hash * 0x01000193 + sequence[at + k] + 1;
        }
        hash *= 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != ABSENT && !same(sequence, at, indexed, slots[slot], length)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean same(int[] one, int oneAt, int[] two, int twoAt, int length) {
        for (int k = 0; k < length; k++) {
            if (one[oneAt + k] != two[twoAt + k]) {
                return false;
            }
        }
        return true;
    }

    /** The longest subsequence that rises on both sides, after Fredman 1975. */
    private int[] chain(boolean indexedIsBase) {
        long[] pairs = new long[16];
        int size = 0;
        for (int slot = 0; slot <= mask; slot++) {
            if (slots[slot] != ABSENT && basePlaces[slot] >= 0 && otherPlaces[slot] >= 0) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * size);
                }
                int b = indexedIsBase ? basePlaces[slot] : otherPlaces[slot];
                int o = indexedIsBase ? otherPlaces[slot] : basePlaces[slot];
                pairs[size++] = (long) b << 32 | o;
            }
        }
        Arrays.sort(pairs, 0, size);
        int[] tails = new int[size];
        int[] previous = new int[size];
        int longest = 0;
        for (int i = 0; i < size; i++) {
            int o = (int) pairs[i];
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = low + high >>> 1;
                if ((int) pairs[tails[middle]] < o) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? ABSENT : tails[low - 1];
            tails[low] = i;
            longest = Math.max(longest, low + 1);
        }
        int[] chain = new int[2 * longest];
        int at = longest == 0 ? ABSENT : tails[longest - 1];
        for (int k = longest - 1; k >= 0; k--) {
            chain[2 * k] = (int) (pairs[at] >>> 32);
            chain[2 * k + 1] = (int) pairs[at];
            at = previous[at];
        }
        return chain;
    }
}
