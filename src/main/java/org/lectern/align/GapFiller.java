package org.lectern.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs blocks that were left over between two links, by their likeness and their place.
 *
 * <p>Where few blocks stand on both sides a {@link DenseGap} weighs all pairs; where many do, a {@link SparseGap} only those
 * that share rare words.
 */
final class GapFiller {

    /** In gaps with more pairs than this only those are looked at that share rare words. */
    private static final long FEW_PAIRS = 10_000;

    private final Bag base;
    private final Bag other;
    private final Likeness likeness;

    GapFiller(Bag base, Bag other, Likeness likeness) {
        this.base = base;
        this.other = other;
        this.likeness = likeness;
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
        fillGap(b, base.blocks(), o, other.blocks(), filled);
        return filled;
    }

    private void fillGap(int b0, int b1, int o0, int o1, List<Pairing> filled) {
        if (b0 == b1 || o0 == o1) {
            return;
        }
        boolean few = (long) (b1 - b0) * (o1 - o0) <= FEW_PAIRS;
        List<Pair> pairs = few
                ? new DenseGap(likeness, b0, b1, o0, o1).pairs()
                : new SparseGap(base, likeness, b0, b1, o0, o1).pairs();
        for (Pair pair : pairs) {
            Link.Evidence evidence =
                    pair.likeness() <= Likeness.SAME_KIND ? Link.Evidence.SAME_PLACE : Link.Evidence.SIMILAR_WORDS;
            filled.add(Pairing.inOrder(List.of(pair.base()), List.of(pair.other()), evidence));
        }
    }
}
