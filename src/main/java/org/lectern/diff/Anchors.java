package org.lectern.diff;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs of elements that stand once on each side, and the longest chain of them that rises on both.
 *
 * <p>The runs of the shorter side are entered into a table, those of the longer looked up in it, both under a hash that rolls
 * on from run to run. Cost is linear in the length of the gap, times the logarithm of the number of anchors where they do
 * not rise by themselves.
 */
final class Anchors {

    private static final int ABSENT = -1;
    private static final int REPEATED = -2;

    private static final int FACTOR = 0x01000193;

    /** The table of so many runs lies beyond the nearer caches. */
    private static final int LARGE = 1 << 14;

    private final int[] base;
    private final int[] other;

    /**
     * For each slot a run of the indexed side: its hash in the high half, its position from 1 in the low one; 0 where it is
     * free. Most of the runs that collide are told apart by their hashes, without a look at the elements, which lie far off.
     */
    private long[] slots = new long[0];

    private int mask;

    /** For each run of the indexed side the position of the same run on the other, ABSENT or REPEATED. */
    private int[] partners = new int[0];

    /** For each run of the base the position of its anchor in the other, or ABSENT. */
    private int[] anchors = new int[0];

    private boolean anyShared;
    private long steps;

    Anchors(int[] base, int[] other) {
        this.base = base;
        this.other = other;
    }

    /** How many runs were looked at so far, those with which they collided counted too. */
    long steps() {
        return steps;
    }

    /** Whether any run of the last gap stood on both sides, however often. */
    boolean anyShared() {
        return anyShared;
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
        anyShared = false;
        steps += (long) baseRuns + otherRuns;
        prepare(Math.min(baseRuns, otherRuns));
        if (baseRuns <= otherRuns) {
            index(base, baseFrom, baseRuns, length, filter(baseRuns, other, otherFrom, otherRuns, length));
            lookUp(base, baseFrom, baseRuns, other, otherFrom, otherRuns, length);
            return chain(partners, baseFrom, baseRuns);
        }
        index(other, otherFrom, otherRuns, length, filter(otherRuns, base, baseFrom, baseRuns, length));
        lookUp(other, otherFrom, otherRuns, base, baseFrom, baseRuns, length);
        return chain(byBase(baseFrom, baseRuns, otherFrom, otherRuns), baseFrom, baseRuns);
    }

    private void prepare(int runs) {
        int capacity = Integer.highestOneBit(Math.max(8, runs)) << 2;
        if (slots.length < capacity) {
            slots = new long[capacity];
        } else {
            Arrays.fill(slots, 0, capacity, 0);
        }
        if (partners.length < runs) {
            partners = new int[runs];
        }
        mask = capacity - 1;
    }

    /** Knows the runs of the side that is not indexed; null where the table is so small that asking it costs no more. */
    private static @Nullable HashFilter filter(int indexedRuns, int[] sequence, int from, int runs, int length) {
        if (indexedRuns < LARGE) {
            return null;
        }
        HashFilter filter = new HashFilter(runs);
        int weight = weight(length);
        int hash = hash(sequence, from, length);
        for (int k = 0; k < runs; k++) {
            filter.add(spread(hash));
            if (k + 1 < runs) {
                hash = rolled(hash, weight, sequence[from + k], sequence[from + k + length]);
            }
        }
        return filter;
    }

    private static long spread(int hash) {
        return hash * 0x9E3779B97F4A7C15L;
    }

    /** Enters those runs of one side that the other may have; those that come again are no anchors. */
    private void index(int[] sequence, int from, int runs, int length, @Nullable HashFilter others) {
        int weight = weight(length);
        int hash = hash(sequence, from, length);
        for (int k = 0; k < runs; k++) {
            partners[k] = ABSENT;
            if (others == null || others.mayHold(spread(hash))) {
                enter(hash, sequence, from, k, length);
            }
            if (k + 1 < runs) {
                hash = rolled(hash, weight, sequence[from + k], sequence[from + k + length]);
            }
        }
    }

    private void enter(int hash, int[] sequence, int from, int run, int length) {
        int slot = slot(hash, sequence, from + run, sequence, length);
        if (slots[slot] == 0) {
            slots[slot] = (long) hash << Integer.SIZE | from + run + 1;
        } else {
            partners[run(slot) - from] = REPEATED;
            partners[run] = REPEATED;
        }
    }

    private void lookUp(
            int[] indexed, int indexedFrom, int indexedRuns, int[] sequence, int from, int runs, int length) {
        int weight = weight(length);
        int hash = hash(sequence, from, length);
        int run = ABSENT;
        for (int k = 0; k < runs; k++) {
            int next = run + 1;
            // What follows the run that was found last is most often the next one, and needs no look into the table
            // then.
            boolean goesOn = run >= 0
                    && next < indexedRuns
                    && indexed[indexedFrom + next + length - 1] == sequence[from + k + length - 1];
            run = goesOn ? next : run(slot(hash, sequence, from + k, indexed, length)) - indexedFrom;
            if (run >= 0) {
                anyShared = true;
                partners[run] = partners[run] == ABSENT ? from + k : REPEATED;
            }
            if (k + 1 < runs) {
                hash = rolled(hash, weight, sequence[from + k], sequence[from + k + length]);
            }
        }
    }

    private static int hash(int[] sequence, int at, int length) {
        int hash = 0;
        for (int k = 0; k < length; k++) {
            hash = hash * FACTOR + sequence[at + k] + 1;
        }
        return hash;
    }

    /** What the first element of a run weighs in its hash. */
    private static int weight(int length) {
        int weight = 1;
        for (int k = 1; k < length; k++) {
            weight *= FACTOR;
        }
        return weight;
    }

    /** The hash of the next run: without the first element, with the one behind the last. */
    private static int rolled(int hash, int weight, int first, int next) {
        return (hash - (first + 1) * weight) * FACTOR + next + 1;
    }

    /** The slot of the run, or the free slot where it would stand. */
    private int slot(int hash, int[] sequence, int at, int[] indexed, int length) {
        int mixed = hash * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & mask;
        while (slots[slot] != 0 && !(hashAt(slot) == hash && same(sequence, at, indexed, run(slot), length))) {
            slot = slot + 1 & mask;
            steps++;
        }
        return slot;
    }

    /** The position of the run in the slot, ABSENT for a free one. */
    private int run(int slot) {
        return (int) slots[slot] - 1;
    }

    private int hashAt(int slot) {
        return (int) (slots[slot] >>> Integer.SIZE);
    }

    private static boolean same(int[] one, int oneAt, int[] two, int twoAt, int length) {
        for (int k = 0; k < length; k++) {
            if (one[oneAt + k] != two[twoAt + k]) {
                return false;
            }
        }
        return true;
    }

    /** The anchors by the runs of the base, where those of the other are indexed. */
    private int[] byBase(int baseFrom, int baseRuns, int otherFrom, int otherRuns) {
        if (anchors.length < baseRuns) {
            anchors = new int[baseRuns];
        }
        Arrays.fill(anchors, 0, baseRuns, ABSENT);
        for (int k = 0; k < otherRuns; k++) {
            if (partners[k] >= 0) {
                anchors[partners[k] - baseFrom] = otherFrom + k;
            }
        }
        return anchors;
    }

    /** The longest subsequence that rises on both sides, after Fredman 1975. */
    private int[] chain(int[] others, int baseFrom, int baseRuns) {
        int size = 0;
        for (int k = 0; k < baseRuns; k++) {
            size += others[k] >= 0 ? 1 : 0;
        }
        int[] bases = new int[size];
        int at = 0;
        for (int k = 0; k < baseRuns; k++) {
            if (others[k] >= 0) {
                bases[at++] = k;
            }
        }
        int[] tails = new int[size];
        int[] previous = new int[size];
        int longest = 0;
        for (int i = 0; i < size; i++) {
            int o = others[bases[i]];
            int low = longest > 0 && others[bases[tails[longest - 1]]] < o
                    ? longest
                    : firstTailNotBelow(o, others, bases, tails, longest);
            previous[i] = low == 0 ? ABSENT : tails[low - 1];
            tails[low] = i;
            longest = Math.max(longest, low + 1);
        }
        int[] chain = new int[2 * longest];
        int link = longest == 0 ? ABSENT : tails[longest - 1];
        for (int k = longest - 1; k >= 0; k--) {
            chain[2 * k] = baseFrom + bases[link];
            chain[2 * k + 1] = others[bases[link]];
            link = previous[link];
        }
        return chain;
    }

    private int firstTailNotBelow(int o, int[] others, int[] bases, int[] tails, int longest) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = low + high >>> 1;
            if (others[bases[tails[middle]]] < o) {
                low = middle + 1;
            } else {
                high = middle;
            }
            steps++;
        }
        return low;
    }
}
