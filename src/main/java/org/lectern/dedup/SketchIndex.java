package org.lectern.dedup;

import java.util.Arrays;

/**
 * Which texts hold a sampled shingle, for all shingles that more than one text holds.
 *
 * <p>Texts are numbered in an order that depends on content alone. A list keeps the first {@value #LONGEST} texts that hold
 * the shingle, and no more than {@value #OF_A_GROUP} of a group that is known to belong together. Of a shingle that more
 * than {@value #COMMON} groups hold, a turn of phrase or boilerplate, only {@value #OF_COMMON} texts are kept: however common a passage
 * is, it costs each text that holds it the same. How many groups hold it is counted in full.
 */
final class SketchIndex {

    static final int LONGEST = 48;
    static final int OF_A_GROUP = 3;
    static final int COMMON = 256;
    static final int OF_COMMON = 8;

    private static final int PARTS = 16;

    /** Open addressing: a shingle in the upper half, its number plus one in the lower; zero where there is none. */
    private final long[] slots;
    /** For shingle k, where its list begins in {@link #texts} at 2k, and how many groups hold it at 2k + 1. */
    private final int[] lists;

    private final int[] texts;

    private SketchIndex(int[] hashes, int[] lists, int[] texts) {
        this.lists = lists;
        this.texts = texts;
        this.slots = new long[Integer.highestOneBit(Math.max(8, hashes.length + hashes.length / 3)) << 1];
        for (int shingle = 0; shingle < hashes.length; shingle++) {
            slots[slot(hashes[shingle])] = (long) hashes[shingle] << 32 | shingle + 1;
        }
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >> 32) != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /**
     * Builds the index, one part of all hashes after another so that little memory is needed at a time.
     *
     * @param sketches by text
     * @param group the group of each text
     */
    static SketchIndex of(Sketch[] sketches, int[] group) {
        Builder builder = new Builder(group);
        int[] at = new int[sketches.length];
        for (int part = 1; part <= PARTS; part++) {
            long bound = Integer.MIN_VALUE + part * (1L << 32) / PARTS;
            builder.add(entries(sketches, at, bound));
        }
        return builder.build();
    }

    private static long[] entries(Sketch[] sketches, int[] at, long bound) {
        long[] entries = new long[1 << 12];
        int size = 0;
        for (int text = 0; text < sketches.length; text++) {
            int[] hashes = sketches[text].hashes();
            for (; at[text] < hashes.length && hashes[at[text]] < bound; at[text]++) {
                if (size == entries.length) {
                    entries = Arrays.copyOf(entries, size + (size >> 1));
                }
                entries[size++] = (long) hashes[at[text]] << 32 | text;
            }
        }
        return Arrays.copyOf(entries, size);
    }

    /** The number of the shingle; negative where at most one text holds it. */
    int find(int hash) {
        return (int) slots[slot(hash)] - 1;
    }

    /** Where the list of the shingle with the number begins; it ends where the next one begins. */
    int start(int shingle) {
        return lists[2 * shingle];
    }

    /** The text at a place of the lists. */
    int text(int at) {
        return texts[at];
    }

    /** How many groups hold the shingle with the number. */
    int groupsOf(int shingle) {
        return lists[2 * shingle + 1];
    }

    /** How many groups hold a shingle; 1 if the index does not know it. */
    int groups(int hash) {
        int shingle = find(hash);
        return shingle < 0 ? 1 : groupsOf(shingle);
    }

    /** Puts the lists together. */
    private static final class Builder {
        private final int[] group;
        private final int[] members;
        private final int[] stamps;
        private int stamp;
        private int[] hashes = new int[1 << 10];
        private int[] lists = new int[1 << 11];
        private int[] texts = new int[1 << 12];
        private int shingles;
        private int size;

        Builder(int[] group) {
            this.group = group;
            this.members = new int[group.length];
            this.stamps = new int[group.length];
        }

        void add(long[] entries) {
            Arrays.parallelSort(entries);
            int from = 0;
            while (from < entries.length) {
                int to = from + 1;
                while (to < entries.length && entries[to] >> 32 == entries[from] >> 32) {
                    to++;
                }
                if (to - from > 1) {
                    list(entries, from, to);
                }
                from = to;
            }
        }

        private void list(long[] entries, int from, int to) {
            if (shingles + 1 >= hashes.length) {
                int capacity = 2 * hashes.length;
                hashes = Arrays.copyOf(hashes, capacity);
                lists = Arrays.copyOf(lists, 2 * capacity);
            }
            hashes[shingles] = (int) (entries[from] >> 32);
            lists[2 * shingles] = size;
            lists[2 * shingles + 1] = texts(entries, from, to);
            shingles++;
        }

        private int texts(long[] entries, int from, int to) {
            stamp++;
            int start = size;
            int distinct = 0;
            int kept = 0;
            for (int i = from; i < to; i++) {
                int text = (int) entries[i];
                int g = group[text];
                if (stamps[g] != stamp) {
                    stamps[g] = stamp;
                    members[g] = 0;
                    distinct++;
                }
                if (kept < LONGEST && members[g]++ < OF_A_GROUP) {
                    if (size == texts.length) {
                        texts = Arrays.copyOf(texts, size + (size >> 1));
                    }
                    texts[size++] = text;
                    kept++;
                }
            }
            if (distinct > COMMON) {
                size = Math.min(size, start + OF_COMMON);
            }
            return distinct;
        }

        SketchIndex build() {
            lists[2 * shingles] = size;
            return new SketchIndex(
                    Arrays.copyOf(hashes, shingles),
                    Arrays.copyOf(lists, 2 * shingles + 1),
                    Arrays.copyOf(texts, size));
        }
    }
}
