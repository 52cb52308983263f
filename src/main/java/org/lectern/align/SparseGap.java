package org.lectern.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The heaviest chain of pairs that rises on both sides, of the blocks between two links where these are many.
 *
 * <p>Only the pairs that share most rare words are weighed; cost grows with their number and its logarithm.
 */
final class SparseGap {

    /** A word that more blocks of a gap hold than this does not lead to a pair. */
    private static final int MOST_HOLDERS = 24;

    /** So many of the pairs that share most rare words are looked at for each block. */
    private static final int MOST_CANDIDATES = 6;

    private final Bag baseBag;
    private final Likeness likeness;
    private final int baseStart;
    private final int baseEnd;
    private final int otherStart;
    private final int otherEnd;

    SparseGap(Bag baseBag, Likeness likeness, int baseStart, int baseEnd, int otherStart, int otherEnd) {
        this.baseBag = baseBag;
        this.likeness = likeness;
        this.baseStart = baseStart;
        this.baseEnd = baseEnd;
        this.otherStart = otherStart;
        this.otherEnd = otherEnd;
    }

    /** The pairs, rising on both sides. */
    List<Pair> pairs() {
        return heaviestChain(likelyPairs());
    }

    /** Those that are alike of the pairs that share most rare words: by base block, and for each from the last other. */
    private List<Pair> likelyPairs() {
        int[][] otherKeys = new int[otherEnd - otherStart][];
        for (int o = otherStart; o < otherEnd; o++) {
            otherKeys[o - otherStart] = likeness.otherKeys(o);
        }
        RareWords rareWords = new RareWords(otherKeys, MOST_HOLDERS, MOST_CANDIDATES);
        List<Pair> pairs = new ArrayList<>();
        for (int b = baseStart; b < baseEnd; b++) {
            for (int candidate : rareWords.sharingMost(likeness.baseKeys(b), baseBag)) {
                double alike = likeness.of(b, otherStart + candidate, DenseGap.ENOUGH);
                if (alike >= DenseGap.ENOUGH) {
                    pairs.add(new Pair(b, otherStart + candidate, alike));
                }
            }
        }
        return pairs;
    }

    /** The chain of most likeness in all; a Fenwick tree holds the best chain up to each block. */
    private List<Pair> heaviestChain(List<Pair> pairs) {
        double[] weights = new double[pairs.size()];
        int[] previous = new int[pairs.size()];
        int[] tree = new int[otherEnd - otherStart + 1];
        Arrays.fill(tree, -1);
        int best = -1;
        for (int k = 0; k < pairs.size(); k++) {
            Pair pair = pairs.get(k);
            int before = -1;
            for (int at = pair.other() - otherStart; at > 0; at -= at & -at) {
                before = heavier(weights, tree[at], before) ? tree[at] : before;
            }
            previous[k] = before;
            weights[k] = pair.likeness() + (before < 0 ? 0 : weights[before]);
            for (int at = pair.other() - otherStart + 1; at < tree.length; at += at & -at) {
                tree[at] = heavier(weights, k, tree[at]) ? k : tree[at];
            }
            best = heavier(weights, k, best) ? k : best;
        }
        Deque<Pair> chain = new ArrayDeque<>();
        for (int k = best; k >= 0; k = previous[k]) {
            chain.addFirst(pairs.get(k));
        }
        return List.copyOf(chain);
    }

    private static boolean heavier(double[] weights, int one, int two) {
        return one >= 0 && (two < 0 || weights[one] > weights[two]);
    }
}
