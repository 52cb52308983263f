package org.lectern.align;

import java.util.Arrays;

/**
 * Which blocks hold each shingle: sorted entries with the hash of a shingle in the high bits and a block in the low ones, and
 * a directory of their highest bits, so that a look-up need not search.
 */
final class ShingleIndex {

    private static final int MOST_BITS = 20;

    private final long[] entries;
    private final int blockBits;
    private final int shift;

    /** For each value of the highest bits the first entry that has it or a higher one. */
    private final int[] directory;

    /** @param entries in any order; the index keeps the array */
    ShingleIndex(long[] entries, int blockBits) {
        Arrays.sort(entries);
        this.entries = entries;
        this.blockBits = blockBits;
        int bits = Math.min(MOST_BITS, Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(entries.length)));
        this.shift = Long.SIZE - bits;
        this.directory = new int[1 << bits];
        int at = 0;
        for (int value = 0; value < directory.length; value++) {
            while (at < entries.length && place(entries[at]) < value) {
                at++;
            }
            directory[value] = at;
        }
    }

    /** The number of entries. */
    int size() {
        return entries.length;
    }

    /** The first entry of the shingle, whose low bits are zero, or where it would stand. */
    int first(long shingle) {
        int at = directory[place(shingle)];
        while (at < entries.length && entries[at] < shingle) {
            at++;
        }
        return at;
    }

    /** Whether the entry is of the shingle. */
    boolean isAt(int entry, long shingle) {
        return entries[entry] >> blockBits == shingle >> blockBits;
    }

    /** The block of the entry. */
    int block(int entry) {
        return (int) (entries[entry] & (1L << blockBits) - 1);
    }

    /** The highest bits, in the order of signed numbers. */
    private int place(long entry) {
        return (int) (entry >> shift) + (directory.length >> 1);
    }
}
