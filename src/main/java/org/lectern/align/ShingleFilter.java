package org.lectern.align;

import java.util.BitSet;

/** Tells of most shingles that were not entered that they were not, at the cost of a bit or a few for each that was. */
final class ShingleFilter {

    private static final int FEWEST_BITS = 10;
    private static final int MOST_BITS = 23;

    private final int shift;
    private final BitSet bits;

    /** A filter for so many shingles. */
    ShingleFilter(int expected) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(expected) + 3;
        int power = Math.max(FEWEST_BITS, Math.min(MOST_BITS, size));
        this.shift = Long.SIZE - power;
        this.bits = new BitSet(1 << power);
    }

    void add(long shingle) {
        bits.set((int) (shingle >>> shift));
    }

    /** Whether the shingle may have been entered. */
    boolean mayHold(long shingle) {
        return bits.get((int) (shingle >>> shift));
    }
}
