package org.lectern.diff;

import java.util.BitSet;

/**
 * Tells of most hashes that were not added that they were not, at the cost of a byte for each that was: a look at it costs
 * far less than one into a table of them, which lies all over memory.
 */
public final class HashFilter {

    private static final int FEWEST_BITS = 10;
    private static final int MOST_BITS = 23;

    private final int shift;
    private final BitSet bits;

    /**
     * A filter to which nothing was added yet.
     *
     * @param expected how many hashes will be
     */
    public HashFilter(int expected) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(expected) + 3;
        int power = Math.max(FEWEST_BITS, Math.min(MOST_BITS, size));
        this.shift = Long.SIZE - power;
        this.bits = new BitSet(1 << power);
    }

    /** Adds a hash, of which the high bits tell most. */
    public void add(long hash) {
        bits.set((int) (hash >>> shift));
    }

    /** Whether the hash may have been added. */
    public boolean mayHold(long hash) {
        return bits.get((int) (hash >>> shift));
    }
}
