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

    /** Before the texts of a list: how many groups hold its shingle, and how many texts follow. */
    private static final int HEAD = 2;

    /** Open addressing: a shingle in the upper half, the place of its list plus one in the lower; zero where there is none. */
    private final long[] slots;
    /** One list behind the other, each with its head, so that all of a list is near in memory. */
    private final int[] lists;

    private SketchIndex(int[] hashes, int[] lists) {
        this.lists = lists;
        this.slots = new long[Integer.highestOneBit(Math.max(8, hashes.length + hashes.length / 3)) << 1];
        int list = 0;
        for (int hash : hashes) {
            slots[slot(hash)] = (long) hash << 32 | list + 1;
            list = end(list);
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

    /** The list of a shingle; negative where at most one text holds it. */
    int find(int hash) {
        return (int) slots[slot(hash)] - 1;
    }

    /** Where the texts of a list begin. */
    int start(int list) {
        return list + HEAD;
    }

    /** Where a list ends. */
    int end(int list) {
        return list + HEAD + lists[list + 1];
    }

    /** The text at a place of the lists. */
    int text(int at) {
        return lists[at];
    }

    /** How many groups hold the shingle of a list. */
    int groupsOf(int list) {
        return lists[list];
    }

    /** How many groups hold a shingle; 1 if the index does not know it. */
    int groups(int hash) {
        int list = find(hash);
        return list < 0 ? 1 : groupsOf(list);
    }

    /** Puts the lists together. */
    private static final class Builder {
        private final int[] group;
        private final int[] members;
        private final int[] stamps;
        private int stamp;
        private int[] hashes = new int[1 << 10];
        private int[] lists = new int[1 << 13];
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
            if (shingles == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * shingles);
            }
            hashes[shingles++] = (int) (entries[from] >> 32);
            if (size + HEAD + LONGEST > lists.length) {
                lists = Arrays.copyOf(lists, size + (size >> 1) + HEAD + LONGEST);
            }
            int head = size;
            size += HEAD;
            lists[head] = texts(entries, from, to);
            if (lists[head] > COMMON) {
                size = Math.min(size, head + HEAD + OF_COMMON);
            }
            lists[head + 1] = size - head - HEAD;
        }

        /** Adds the texts, and says of how many groups they are. */
        private int texts(long[] entries, int from, int to) {
            stamp++;
            int distinct = 0;
            int full = size + LONGEST;
            for (int i = from; i < to; i++) {
                int text = (int) entries[i];
                int g = group[text];
                if (stamps[g] != stamp) {
                    stamps[g] = stamp;
                    members[g] = 0;
                    distinct++;
                }
                if (size < full && members[g]++ < OF_A_GROUP) {
                    lists[size++] = text;
                }
            }
            return distinct;
        }

        SketchIndex build() {
            return new SketchIndex(Arrays.copyOf(hashes, shingles), Arrays.copyOf(lists, size));
        }
    }
}
