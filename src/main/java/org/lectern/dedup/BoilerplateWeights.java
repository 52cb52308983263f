package org.lectern.dedup;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Weighs shingles by how many groups of texts hold them: what stands in many works says little of any.
 *
 * <p>A passage in up to {@value #FAMILY} groups has full weight, for these may yet turn out to be one work; beyond that the
 * weight falls with the number of groups, as the inverse document frequency of retrieval does.
 */
public final class BoilerplateWeights {

    /** A shingle in so many groups or fewer has full weight. */
    public static final int FAMILY = 3;
    /** With fewer sampled shingles the weights say nothing. */
    private static final int LEAST_SAMPLE = 4;

    private final IntUnaryOperator groups;

    /**
     * Weighs by how many groups hold a shingle.
     *
     * @param groups by {@link Sketch#hashes()}
     */
    public BoilerplateWeights(IntUnaryOperator groups) {
        this.groups = groups;
    }

    /** The covered share of a text, each sampled shingle counting by its weight. */
    float distinct(long[] hashes, int count, IntPredicate covered, float unweighted) {
        double all = 0;
        double inPassages = 0;
        int sampled = 0;
        for (int i = 0; i < count; i++) {
            if (Sketch.samples(hashes[i], count)) {
                double weight = weight(groups.applyAsInt(Sketch.kept(hashes[i])));
                sampled++;
                all += weight;
                inPassages += covered.test(i) ? weight : 0;
            }
        }
        return sampled < LEAST_SAMPLE ? unweighted : (float) (inPassages / all);
    }

    /** The weight of a shingle that so many groups hold. */
    static float weight(int groups) {
        return Math.min(1, (float) FAMILY / groups);
    }
}
