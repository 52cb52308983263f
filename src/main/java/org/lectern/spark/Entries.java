package org.lectern.spark;

import java.util.Arrays;

/** Shingles and the texts that hold them, collected to be sorted: the shingle in the upper half, the text in the lower. */
final class Entries {

    private long[] entries = new long[1 << 12];
    private int size;

    void add(int hash, int text) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + (size >> 1));
        }
        entries[size++] = (long) hash << Integer.SIZE | text;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** The entries, sorted; what lies behind {@link #size} is to be passed over. */
    long[] sorted() {
        Arrays.sort(entries, 0, size);
        return entries;
    }

    static int hash(long entry) {
        return (int) (entry >> Integer.SIZE);
    }

    static int text(long entry) {
        return (int) entry;
    }
}
