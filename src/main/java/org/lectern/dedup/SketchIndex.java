package org.lectern.dedup;

import java.util.Arrays;

/**
 * Which texts hold a sampled shingle, for all shingles that more than one text holds, as far as {@link Holders} keeps them.
 *
 * <p>Texts are numbered in an order that depends on content alone.
 */
public final class SketchIndex {

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
        Builder builder = new Builder();
        Holders holders = new Holders();
        int[] at = new int[sketches.length];
        for (int part = 1; part <= PARTS; part++) {
            long bound = Integer.MIN_VALUE + part * (1L << 32) / PARTS;
            long[] entries = entries(sketches, at, bound);
            Arrays.parallelSort(entries);
            forEachShared(entries, entries.length, (hash, from, to) -> {
                holders.clear(to - from);
                for (int i = from; i < to; i++) {
                    int text = (int) entries[i];
                    holders.add(text, group[text]);
                }
                builder.add(hash, holders);
            });
        }
        return builder.build();
    }

    /** Hears of a shingle and where its holders stand. */
    @FunctionalInterface
    public interface SharedShingle {
        /** The holders are the lower halves of the entries between two places. */
        void accept(int hash, int from, int to);
    }

    private static void forEachShared(long[] entries, int size, SharedShingle listener) {
        int from = 0;
        while (from < size) {
            from = nextShared(entries, from, size, listener);
        }
    }

    /**
     * Tells of the shingle at a place if more than one text holds it, and returns the place of the next.
     *
     * @param entries sorted: a shingle in the upper half, a text that holds it in the lower
     * @param size how many there are
     */
    public static int nextShared(long[] entries, int from, int size, SharedShingle listener) {
        int to = from + 1;
        while (to < size && entries[to] >> 32 == entries[from] >> 32) {
            to++;
        }
        if (to - from > 1) {
            listener.accept((int) (entries[from] >> 32), from, to);
        }
        return to;
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
    public int groups(int hash) {
        int list = find(hash);
        return list < 0 ? 1 : groupsOf(list);
    }

    /** Puts the lists together; each shingle comes once. */
    public static final class Builder {
        private int[] hashes = new int[1 << 10];
        private int[] lists = new int[1 << 13];
        private int shingles;
        private int size;

        /** Adds the holders of a shingle. */
        public void add(int hash, Holders holders) {
            begin(hash, holders.groups(), holders.size());
            for (int k = 0; k < holders.size(); k++) {
                lists[size++] = holders.text(k);
            }
        }

        /**
         * Adds the holders of a shingle.
         *
         * @param groups how many groups hold it
         * @param texts the texts that are kept, or only the first of them
         */
        public void add(int hash, int groups, int[] texts) {
            begin(hash, groups, texts.length);
            System.arraycopy(texts, 0, lists, size, texts.length);
            size += texts.length;
        }

        private void begin(int hash, int groups, int texts) {
            if (shingles == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * shingles);
            }
            hashes[shingles++] = hash;
            if (size + HEAD + texts > lists.length) {
                lists = Arrays.copyOf(lists, size + (size >> 1) + HEAD + texts);
            }
            lists[size++] = groups;
            lists[size++] = texts;
        }

        /** The index of all that was added. */
        public SketchIndex build() {
            return new SketchIndex(Arrays.copyOf(hashes, shingles), Arrays.copyOf(lists, size));
        }
    }
}
