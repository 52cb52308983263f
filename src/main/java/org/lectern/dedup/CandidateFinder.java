package org.lectern.dedup;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Finds for one text after another those ahead of it that share sampled shingles with it and are worth verifying.
 *
 * <p>Takes eight bytes for each text of the collection. Keeps its buffers; for one thread.
 */
public final class CandidateFinder {

    private final SketchIndex index;
    private final IntFunction<Sketch.Size> sizes;
    private final IntUnaryOperator groups;
    private final int[] shared;
    private final float[] weight;
    private int[] touched = new int[256];
    private int[] lists = new int[256];
    private float[] weights = new float[256];
    private double allWeight;

    /**
     * A finder.
     *
     * @param texts how many texts the collection has
     * @param index of all shingles that will be asked for
     * @param sizes the size of each text's sketch
     * @param groups the group of each text that is known to belong together; pairs inside a group are known already
     */
    public CandidateFinder(int texts, SketchIndex index, IntFunction<Sketch.Size> sizes, IntUnaryOperator groups) {
        this.index = index;
        this.sizes = sizes;
        this.groups = groups;
        this.shared = new int[texts];
        this.weight = new float[texts];
    }

    /**
     * The likeliest texts ahead of a text.
     *
     * @param text its number
     * @param hashes of its sketch, in their order
     */
    public int[] find(int text, int[] hashes) {
        int count = count(text, hashes);
        int telling = telling(count);
        long[] ranked = new long[telling];
        Sketch.Size own = sizes.apply(text);
        int size = 0;
        for (int k = 0; k < telling; k++) {
            int other = touched[k];
            double containment = own.containment(sizes.apply(other), shared[other]);
            double distinct = Math.min(1, weight[other] / allWeight);
            shared[other] = 0;
            weight[other] = 0;
            if (Candidates.isLikely(containment, distinct) && groups.applyAsInt(other) != groups.applyAsInt(text)) {
                ranked[size++] = Candidates.ranked(containment, other);
            }
        }
        Arrays.sort(ranked, 0, size);
        return Candidates.best(ranked, size, groups);
    }

    /** Moves the texts that share enough to tell anything to the front, and forgets the others, which are most. */
    private int telling(int count) {
        int telling = 0;
        for (int k = 0; k < count; k++) {
            int other = touched[k];
            if (shared[other] >= Sketch.Size.LEAST_TELLING) {
                touched[telling++] = other;
            } else {
                shared[other] = 0;
                weight[other] = 0;
            }
        }
        return telling;
    }

    private int count(int text, int[] hashes) {
        int count = 0;
        int known = find(hashes);
        allWeight = hashes.length - known;
        for (int k = 0; k < known; k++) {
            float one = weights[k];
            allWeight += one;
            int end = index.end(lists[k]);
            for (int at = index.start(lists[k]); at < end && index.text(at) < text; at++) {
                int other = index.text(at);
                weight[other] += one;
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

    /**
     * Looks all shingles up, then the heads of all lists, before any list is read: a processor waits for many places of
     * memory at once as long as nothing depends on what comes from one of them.
     */
    private int find(int[] hashes) {
        if (lists.length <= hashes.length) {
            lists = new int[hashes.length + 1];
            weights = new float[hashes.length + 1];
        }
        int known = 0;
        for (int hash : hashes) {
            int list = index.find(hash);
            lists[known] = list;
            known += list >= 0 ? 1 : 0;
        }
        for (int k = 0; k < known; k++) {
            weights[k] = BoilerplateWeights.weight(index.groupsOf(lists[k]));
        }
        return known;
    }
}
