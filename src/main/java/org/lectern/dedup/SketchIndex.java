package org.lectern.dedup;

import java.util.Arrays;

/**
 * Which texts hold a sampled shingle, for all shingles that more than one text holds.
 *
 * <p>Texts are numbered in an order that depends on content alone. A list keeps the first {@value #LONGEST} texts that hold
 * the shingle, and no more than {@value #OF_A_GROUP} of a group that is known to belong together: however common a passage
 * is, it costs each text that holds it the same. How many groups hold it is counted in full.
 */
final class SketchIndex {

    static final int LONGEST = 48;
    static final int OF_A_GROUP = 3;

    private static final int PARTS = 16;

    /** The shingles, sorted. */
    private final int[] hashes;
    /** Where the list of shingle k begins in {@link #texts}; one more entry than there are shingles. */
    private final int[] starts;

    private final int[] texts;
    /** How many groups hold shingle k. */
    private final int[] groups;
    /** Where in {@link #hashes} those begin whose highest 16 bits are k. */
    private final int[] directory;

    private SketchIndex(int[] hashes, int[] starts, int[] texts, int[] groups) {
        this.hashes = hashes;
        this.starts = starts;
        this.texts = texts;
        this.groups = groups;
        this.directory = directory(hashes);
    }

    private static int[] directory(int[] hashes) {
        int[] directory = new int[(1 << 16) + 1];
        int at = 0;
        for (int k = 0; k < 1 << 16; k++) {
            int least = (k << 16) + Integer.MIN_VALUE;
            while (at < hashes.length && hashes[at] < least) {
                at++;
            }
            directory[k] = at;
        }
        directory[1 << 16] = hashes.length;
        return directory;
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
        int bucket = (hash ^ Integer.MIN_VALUE) >>> 16;
        int low = directory[bucket];
        int high = directory[bucket + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] < hash) {
                low = middle + 1;
            } else if (hashes[middle] > hash) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Where the list of a shingle begins. */
    int start(int shingle) {
        return starts[shingle];
    }

    /** The text at a place of the lists. */
    int text(int at) {
        return texts[at];
    }

    /** How many groups hold a shingle; 1 if the index does not know it. */
    int groups(int hash) {
        int shingle = find(hash);
        return shingle < 0 ? 1 : groups[shingle];
    }

    /** Puts the lists together. */
    private static final class Builder {
        private final int[] group;
        private final int[] members;
        private final int[] stamps;
        private int stamp;
        private int[] hashes = new int[1 << 10];
        private int[] starts = new int[1 << 10];
        private int[] groups = new int[1 << 10];
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
                starts = Arrays.copyOf(starts, capacity);
                groups = Arrays.copyOf(groups, capacity);
            }
            hashes[shingles] = (int) (entries[from] >> 32);
            starts[shingles] = size;
            groups[shingles] = texts(entries, from, to);
            shingles++;
        }

        private int texts(long[] entries, int from, int to) {
            stamp++;
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
            return distinct;
        }

        SketchIndex build() {
            starts[shingles] = size;
            return new SketchIndex(
                    Arrays.copyOf(hashes, shingles),
                    Arrays.copyOf(starts, shingles + 1),
                    Arrays.copyOf(texts, size),
                    Arrays.copyOf(groups, shingles));
        }
    }
}
