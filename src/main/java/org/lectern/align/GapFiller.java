package org.lectern.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.lectern.text.BlockKind;
import org.lectern.text.Transcript;

/**
 * Pairs blocks that were left over between two links, by a dynamic programme over their likeness.
 *
 * <p>The programme looks for the heaviest chain of pairs that rises on both sides, in a time that grows with the number of
 * pairs and its logarithm. Two blocks are alike by the weight of the words they share in any order (Dice), or, if less so, where both are
 * front matter or salutation: such lines are replaced as a whole from one edition to the next.
 */
final class GapFiller {

    /** Blocks less alike than this are not paired. */
    private static final double LEAST = 0.33;

    /** What standing at the same place is worth to two lines of front matter of the same kind. */
    private static final double SAME_PLACE = 0.34;

    /** In gaps with more pairs than this only those are looked at that share rare words. */
    private static final long FEW_PAIRS = 10_000;

    /** A word that more blocks of a gap hold than this does not lead to a pair. */
    private static final int MOST_HOLDERS = 24;

    /** So many of the pairs that share most rare words are looked at for each block. */
    private static final int MOST_CANDIDATES = 6;

    private final Transcript base;
    private final Transcript other;
    private final Bag baseBag;
    private final Bag otherBag;

    GapFiller(Transcript base, Transcript other, Bag baseBag, Bag otherBag) {
        this.base = base;
        this.other = other;
        this.baseBag = baseBag;
        this.otherBag = otherBag;
    }

    /** The pairings, which rise on both sides, with new ones in the gaps between them. */
    List<Pairing> fill(List<Pairing> pairings) {
        List<Pairing> filled = new ArrayList<>();
        int b = 0;
        int o = 0;
        for (Pairing pairing : pairings) {
            fillGap(b, pairing.base().get(0), o, pairing.other().get(0), filled);
            filled.add(pairing);
            b = pairing.lastBase() + 1;
            o = pairing.lastOther() + 1;
        }
        fillGap(b, baseBag.blocks(), o, otherBag.blocks(), filled);
        return filled;
    }

    private void fillGap(int b0, int b1, int o0, int o1, List<Pairing> filled) {
        if (b0 == b1 || o0 == o1) {
            return;
        }
        boolean few = (long) (b1 - b0) * (o1 - o0) <= FEW_PAIRS;
        List<Pair> pairs = few ? allPairs(b0, b1, o0, o1) : likelyPairs(b0, b1, o0, o1);
        for (Pair pair : heaviestChain(pairs, o0, o1)) {
            Link.Evidence evidence =
                    pair.likeness == SAME_PLACE ? Link.Evidence.SAME_PLACE : Link.Evidence.SIMILAR_WORDS;
            filled.add(Pairing.inOrder(List.of(pair.base), List.of(pair.other), evidence));
        }
    }

    private record Pair(int base, int other, double likeness) {}

    /** All pairs that are alike, by base block, and for each from the last other block to the first. */
    private List<Pair> allPairs(int b0, int b1, int o0, int o1) {
        int[][] otherKeys = new int[o1 - o0][];
        for (int o = o0; o < o1; o++) {
            otherKeys[o - o0] = otherBag.sortedKeys(o);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int b = b0; b < b1; b++) {
            int[] baseKeys = baseBag.sortedKeys(b);
            for (int o = o1 - 1; o >= o0; o--) {
                double dice = dice(b, baseKeys, o, otherKeys[o - o0]);
                double likeness = dice < LEAST && sameFront(b, o) ? SAME_PLACE : dice;
                if (likeness >= LEAST) {
                    pairs.add(new Pair(b, o, likeness));
                }
            }
        }
        return pairs;
    }

    /** Those that are alike of the pairs that share most rare words, in the same order. */
    private List<Pair> likelyPairs(int b0, int b1, int o0, int o1) {
        int[][] otherKeys = new int[o1 - o0][];
        for (int o = o0; o < o1; o++) {
            otherKeys[o - o0] = otherBag.sortedKeys(o);
        }
        RareWords rareWords = new RareWords(otherKeys, MOST_HOLDERS, MOST_CANDIDATES);
        List<Pair> pairs = new ArrayList<>();
        for (int b = b0; b < b1; b++) {
            int[] baseKeys = baseBag.sortedKeys(b);
            for (int candidate : rareWords.sharingMost(baseKeys, baseBag)) {
                double dice = dice(b, baseKeys, o0 + candidate, otherKeys[candidate]);
                if (dice >= LEAST) {
                    pairs.add(new Pair(b, o0 + candidate, dice));
                }
            }
        }
        return pairs;
    }

    private double dice(int baseBlock, int[] baseKeys, int otherBlock, int[] otherKeys) {
        double all = baseBag.weight(baseBlock) + otherBag.weight(otherBlock);
        return all == 0 ? likenessOfSigns(baseBlock, otherBlock) : 2 * baseBag.shared(baseKeys, otherKeys) / all;
    }

    /** Blocks without words, such as the stars between two parts, are alike for what they are. */
    private double likenessOfSigns(int baseBlock, int otherBlock) {
        return base.blocks()
                        .get(baseBlock)
                        .text()
                        .equals(other.blocks().get(otherBlock).text())
                ? 1
                : SAME_PLACE;
    }

    /** The chain of most likeness in all that rises on both sides; a Fenwick tree holds the best chain up to each block. */
    private static List<Pair> heaviestChain(List<Pair> pairs, int o0, int o1) {
        double[] weights = new double[pairs.size()];
        int[] previous = new int[pairs.size()];
        int[] tree = new int[o1 - o0 + 1];
        Arrays.fill(tree, -1);
        int best = -1;
        for (int k = 0; k < pairs.size(); k++) {
            Pair pair = pairs.get(k);
            int before = -1;
            for (int at = pair.other - o0; at > 0; at -= at & -at) {
                before = heavier(weights, tree[at], before) ? tree[at] : before;
            }
            previous[k] = before;
            weights[k] = pair.likeness + (before < 0 ? 0 : weights[before]);
            for (int at = pair.other - o0 + 1; at < tree.length; at += at & -at) {
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

    private boolean sameFront(int baseBlock, int otherBlock) {
        BlockKind kind = base.blocks().get(baseBlock).kind();
        return kind.isFrontMatter() && kind == other.blocks().get(otherBlock).kind();
    }
}
