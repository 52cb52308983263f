package org.lectern.align;

import java.util.Arrays;
import org.lectern.diff.HashFilter;

/**
 * Which blocks or words hold each shingle: sorted entries with the hash of a shingle in the high bits and the number of its
 * holder in the low ones, and a directory of their highest bits, so that a look-up need not search.
 */
final class ShingleIndex {

    /** The low bits of an entry hold what has the shingle, the others the shingle's hash. */
    private static final int HOLDER_BITS = 24;

    /** Holders are numbered below this. */
    static final int MOST_HOLDERS = 1 << HOLDER_BITS;

    private static final int MOST_BITS = 20;

    private final long[] entries;
    private final int shift;

    /** For each value of the highest bits the first entry that has it or a higher one. */
    private final int[] directory;

    /** @param entries in any order; the index keeps the array */
    ShingleIndex(long[] entries) {
        Arrays.sort(entries);
        this.entries = entries;
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

    /** The hash of the words {@code keys[at, at + length)}; its low bits are zero and leave room for a holder. */
    static long shingle(int[] keys, int at, int length) {
        long hash = 0;
        for (int k = 0; k < length; k++) {
            hash = (hash ^ keys[at + k]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash << HOLDER_BITS;
    }

    /** Knows the shingles of the entries, and by chance a few others. */
    HashFilter filter() {
        HashFilter filter = new HashFilter(entries.length);
        for (long entry : entries) {
            filter.add(entry);
        }
        return filter;
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
        return entries[entry] >> HOLDER_BITS == shingle >> HOLDER_BITS;
    }

    /** Whether there is just one entry of the shingle. */
    boolean holdsOnce(long shingle) {
        int entry = first(shingle);
        return entry < entries.length
                && isAt(entry, shingle)
                && !(entry + 1 < entries.length && isAt(entry + 1, shingle));
    }

    /** What holds the shingle of the entry. */
    int holder(int entry) {
        return (int) (entries[entry] & (1L << HOLDER_BITS) - 1);
    }

    /** The highest bits, in the order of signed numbers. */
    private int place(long entry) {
        return (int) (entry >> shift) + (directory.length >> 1);
    }
}
