package org.lectern.dedup;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Proposes pairs of texts that may belong together. A pair is a long, the number of the text that comes first in its upper
 * half; lists of pairs are sorted and hold no pair twice.
 */
final class Candidates {

    /** Fewer shared sampled shingles are chance. */
    private static final int LEAST_SHARED = 5;
    /** Of the shorter text, as far as the sketches tell; what shares less shares a formula at best. */
    private static final double LEAST_CONTAINMENT = .08;

    private static final int MOST_FOR_A_TEXT = 12;
    private static final int MOST_OF_A_GROUP = 2;

    private Candidates() {}

    static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    /**
     * Pairs with an equal band in their signatures (Indyk and Motwani 1998). In a bucket each text is paired with the first
     * one and with the one ahead of it, so that a work of a thousand texts costs two thousand pairs.
     */
    static long[] byBands(Sketch[] sketches) {
        long[] pairs = new long[64];
        int size = 0;
        int bands =
                Arrays.stream(sketches).mapToInt(s -> s.bands().length).max().orElse(0);
        for (int band = 0; band < bands; band++) {
            long[] buckets = buckets(sketches, band);
            int start = 0;
            for (int i = 1; i < buckets.length; i++) {
                if (buckets[i] >> 32 != buckets[start] >> 32) {
                    start = i;
                    continue;
                }
                if (size + 2 > pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * size);
                }
                pairs[size++] = pair((int) buckets[start], (int) buckets[i]);
                pairs[size++] = pair((int) buckets[i - 1], (int) buckets[i]);
            }
        }
        return distinct(pairs, size);
    }

    private static long[] buckets(Sketch[] sketches, int band) {
        long[] buckets = new long[sketches.length];
        int size = 0;
        for (int text = 0; text < sketches.length; text++) {
            int[] bands = sketches[text].bands();
            if (bands.length > 0) {
                buckets[size++] = (long) bands[band] << 32 | text;
            }
        }
        long[] sorted = Arrays.copyOf(buckets, size);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    /**
     * Pairs that share sampled shingles, for each text the likeliest of those that come ahead of it.
     *
     * @param group the group of each text; pairs inside a group are known already
     */
    static long[] bySketches(Sketch[] sketches, SketchIndex index, int[] group, int threads) {
        long[][] found = new long[sketches.length][];
        Parallel.run(sketches.length, 64, threads, () -> new Finder(sketches, index, group, found));
        int total = Arrays.stream(found).mapToInt(pairs -> pairs.length).sum();
        long[] all = new long[total];
        int size = 0;
        for (long[] pairs : found) {
            System.arraycopy(pairs, 0, all, size, pairs.length);
            size += pairs.length;
        }
        return distinct(all, size);
    }

    /** All pairs of two lists. */
    static long[] union(long[] some, long[] others) {
        long[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return distinct(all, all.length);
    }

    private static long[] distinct(long[] pairs, int size) {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }

    /** Counts for one text after another how much each other text shares with it. */
    private static final class Finder implements IntConsumer {
        private final Sketch[] sketches;
        private final SketchIndex index;
        private final int[] group;
        private final long[][] found;
        private final int[] shared;
        private int[] touched = new int[256];

        Finder(Sketch[] sketches, SketchIndex index, int[] group, long[][] found) {
            this.sketches = sketches;
            this.index = index;
            this.group = group;
            this.found = found;
            this.shared = new int[sketches.length];
        }

        @Override
        public void accept(int text) {
            int count = count(text);
            long[] ranked = new long[count];
            int size = 0;
            for (int k = 0; k < count; k++) {
                int other = touched[k];
                double containment = containment(text, other, shared[other]);
                shared[other] = 0;
                if (containment >= LEAST_CONTAINMENT && group[other] != group[text]) {
                    // The highest containment first, then the first text.
                    long rank = Integer.MAX_VALUE - (long) (containment * 1_000_000);
                    ranked[size++] = rank << 32 | other;
                }
            }
            Arrays.sort(ranked, 0, size);
            found[text] = best(text, ranked, size);
        }

        private int count(int text) {
            int count = 0;
            for (int hash : sketches[text].hashes()) {
                int shingle = index.find(hash);
                if (shingle < 0) {
                    continue;
                }
                for (int at = index.start(shingle); at < index.start(shingle + 1) && index.text(at) < text; at++) {
                    int other = index.text(at);
                    if (shared[other]++ == 0) {
                        if (count == touched.length) {
                            touched = Arrays.copyOf(touched, 2 * count);
                        }
                        touched[count++] = other;
                    }
                }
            }
            return count;
        }

        /** As the sketches tell; zero where they share too little to tell. */
        private double containment(int text, int other, int common) {
            int least = Math.min(size(text, other), size(other, text));
            return common < Math.min(LEAST_SHARED, Math.max(2, least)) ? 0 : Math.min(1, (double) common / least);
        }

        private int size(int text, int other) {
            Sketch sketch = sketches[text];
            Sketch against = sketches[other];
            boolean againstCoarse = against.coarse() == against.hashes().length;
            return againstCoarse ? sketch.coarse() : sketch.hashes().length;
        }

        private long[] best(int text, long[] ranked, int size) {
            long[] best = new long[Math.min(size, MOST_FOR_A_TEXT)];
            int kept = 0;
            for (int k = 0; k < size && kept < best.length; k++) {
                int other = (int) ranked[k];
                int ofGroup = 0;
                for (int i = 0; i < kept; i++) {
                    ofGroup += group[first(best[i])] == group[other] ? 1 : 0;
                }
                if (ofGroup < MOST_OF_A_GROUP) {
                    best[kept++] = pair(other, text);
                }
            }
            return Arrays.copyOf(best, kept);
        }
    }
}
