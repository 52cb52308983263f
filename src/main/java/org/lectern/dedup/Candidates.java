package org.lectern.dedup;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Proposes pairs of texts that may belong together. A pair is a long, the number of the text that comes first in its upper
 * half; lists of pairs are sorted and hold no pair twice.
 */
final class Candidates {

    /** Of the shorter text, boilerplate counting little, as far as the sketches tell. */
    private static final double LEAST_CONTAINMENT = .15;
    /** The same where boilerplate counts in full: a large family of editions looks like boilerplate at first. */
    private static final double LEAST_WITH_BOILERPLATE = .35;

    private static final int MOST_FOR_A_TEXT = 12;
    private static final int MOST_OF_A_GROUP = 2;

    private Candidates() {}

    /**
     * Whether two texts are worth verifying.
     *
     * @param containment the share of the smaller one that both have, as far as the sketches tell
     * @param distinct the same, boilerplate counting little
     */
    static boolean isLikely(double containment, double distinct) {
        return containment >= LEAST_WITH_BOILERPLATE
                || containment >= LEAST_CONTAINMENT && distinct >= LEAST_CONTAINMENT;
    }

    /** A text in the order of candidates: the highest containment first, then the first text. */
    static long ranked(double containment, int text) {
        long rank = Integer.MAX_VALUE - (long) (containment * 1_000_000);
        return rank << 32 | text;
    }

    /** The first of ranked texts, few of each group. */
    static int[] best(long[] ranked, int size, IntUnaryOperator group) {
        int[] best = new int[Math.min(size, MOST_FOR_A_TEXT)];
        int kept = 0;
        for (int k = 0; k < size && kept < best.length; k++) {
            int text = (int) ranked[k];
            int ofGroup = 0;
            for (int i = 0; i < kept; i++) {
                ofGroup += group.applyAsInt(best[i]) == group.applyAsInt(text) ? 1 : 0;
            }
            if (ofGroup < MOST_OF_A_GROUP) {
                best[kept++] = text;
            }
        }
        return Arrays.copyOf(best, kept);
    }

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
     * one alone, so that a work of a thousand texts costs not much more than a thousand pairs.
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
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * size);
                }
                pairs[size++] = pair((int) buckets[start], (int) buckets[i]);
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
        SketchSizes sizes = new SketchSizes(sketches);
        Parallel.run(sketches.length, 64, threads, () -> {
            CandidateFinder finder = new CandidateFinder(sketches.length, index, sizes::get, text -> group[text]);
            return text -> found[text] = pairs(finder.find(text, sketches[text].hashes()), text);
        });
        int total = Arrays.stream(found).mapToInt(pairs -> pairs.length).sum();
        long[] all = new long[total];
        int size = 0;
        for (long[] pairs : found) {
            System.arraycopy(pairs, 0, all, size, pairs.length);
            size += pairs.length;
        }
        return distinct(all, size);
    }

    private static long[] pairs(int[] ahead, int text) {
        return Arrays.stream(ahead).mapToLong(other -> pair(other, text)).toArray();
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
}
