package org.lectern.align;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.diff.EditScript;

/**
 * Links blocks by the words that an alignment of the whole texts gives both.
 *
 * <p>Two blocks are linked where a long run or a dense passage stands in both, or where most of the weight of the shorter
 * does. Linked blocks that share a block grow together, so splits, merges and regroupings need no search of their own. A
 * block is part of a split or merge only if much of it comes from there, or nearly all of it stands there in any order; and
 * two blocks that share little are not linked here, but left to {@link GapFiller}, which knows their place.
 */
final class SharedWords {

    /** Blocks that are less alike, and share no long sentence, are linked only for their place as well. */
    private static final double ALIKE = 0.45;

    /** So much of a block's weight within another makes it a part of that, though a passage between its own sentences moved. */
    private static final double WITHIN = 0.8;

    /** A block of so many times the words is not asked for those of another: that has them by chance, and the cost stays linear. */
    private static final long MANY_TIMES = 20;

    private final Bag base;
    private final Bag other;
    private final Likeness likeness;

    SharedWords(Bag base, Bag other, Likeness likeness) {
        this.base = base;
        this.other = other;
        this.likeness = likeness;
    }

    /** The pairings, rising on both sides. */
    List<Pairing> pairings() {
        int[] matches = EditScript.between(base.keys(), other.keys()).matches();
        List<Pairing> pairings = new ArrayList<>();
        for (List<Overlap> group : groups(strong(overlaps(matches)))) {
            List<Overlap> parts = group.size() == 1 ? group : parts(group);
            if (parts.size() > 1 || certain(parts.get(0))) {
                pairings.add(pairing(parts));
            }
        }
        return pairings;
    }

    /** Those that may link their blocks, and those that stand between two of them in an unbroken run of words. */
    private static List<Overlap> strong(List<Overlap> overlaps) {
        boolean[] strong = new boolean[overlaps.size()];
        for (int k = 0; k < strong.length; k++) {
            strong[k] = overlaps.get(k).strong();
        }
        List<Overlap> linking = new ArrayList<>();
        for (int k = 0; k < strong.length; k++) {
            boolean between = k > 0 && k + 1 < strong.length && strong[k - 1] && strong[k + 1];
            if (strong[k] || between && overlaps.get(k).goesOn(overlaps.get(k - 1), overlaps.get(k + 1))) {
                linking.add(overlaps.get(k));
            }
        }
        return linking;
    }

    /** Overlaps that hang together, each with the next by a block. */
    private static List<List<Overlap>> groups(List<Overlap> overlaps) {
        List<List<Overlap>> groups = new ArrayList<>();
        Overlap last = null;
        for (Overlap overlap : overlaps) {
            if (last == null || !touch(last, overlap)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(overlap);
            last = overlap;
        }
        return groups;
    }

    private static boolean touch(Overlap one, Overlap two) {
        return one.baseBlock() == two.baseBlock() || one.otherBlock() == two.otherBlock();
    }

    /**
     * The group without blocks that hang on it by little of their own. Of the overlaps of a block the heaviest links it; by
     * the others the block at their end, if it has none but this one, must be a part of it.
     */
    private List<Overlap> parts(List<Overlap> group) {
        Multiset<Integer> bases = HashMultiset.create();
        Multiset<Integer> others = HashMultiset.create();
        Map<Integer, Double> heaviestOfBase = new HashMap<>();
        Map<Integer, Double> heaviestOfOther = new HashMap<>();
        for (Overlap overlap : group) {
            bases.add(overlap.baseBlock());
            others.add(overlap.otherBlock());
            heaviestOfBase.merge(overlap.baseBlock(), overlap.weight(), Math::max);
            heaviestOfOther.merge(overlap.otherBlock(), overlap.weight(), Math::max);
        }
        List<Overlap> parts = new ArrayList<>();
        for (Overlap overlap : group) {
            boolean best = overlap.weight() >= heaviestOfBase.getOrDefault(overlap.baseBlock(), 0.0)
                    && overlap.weight() >= heaviestOfOther.getOrDefault(overlap.otherBlock(), 0.0);
            boolean basePart = bases.count(overlap.baseBlock()) > 1 || overlap.basePart() || baseWithin(overlap);
            boolean otherPart = others.count(overlap.otherBlock()) > 1 || overlap.otherPart() || otherWithin(overlap);
            if (best || basePart && otherPart) {
                parts.add(overlap);
            }
        }
        return parts;
    }

    /** Whether nearly all words of the block of the base stand in the other block, in whatever order. */
    private boolean baseWithin(Overlap overlap) {
        return base.words(overlap.baseBlock()) * MANY_TIMES >= other.words(overlap.otherBlock())
                && shared(overlap) >= WITHIN * base.weight(overlap.baseBlock());
    }

    private boolean otherWithin(Overlap overlap) {
        return other.words(overlap.otherBlock()) * MANY_TIMES >= base.words(overlap.baseBlock())
                && shared(overlap) >= WITHIN * other.weight(overlap.otherBlock());
    }

    private double shared(Overlap overlap) {
        return base.shared(likeness.baseKeys(overlap.baseBlock()), likeness.otherKeys(overlap.otherBlock()));
    }

    private boolean certain(Overlap overlap) {
        return overlap.proves()
                || overlap.dice() >= ALIKE
                || likeness.of(overlap.baseBlock(), overlap.otherBlock(), ALIKE) >= ALIKE;
    }

    private static Pairing pairing(List<Overlap> overlaps) {
        boolean telling = overlaps.stream().anyMatch(Overlap::telling);
        return Pairing.inOrder(
                overlaps.stream().map(Overlap::baseBlock).distinct().toList(),
                overlaps.stream().map(Overlap::otherBlock).distinct().toList(),
                telling ? Link.Evidence.SHARED_RUN : Link.Evidence.SHARED_WORDS);
    }

    /** The pairs of blocks that share matched words, rising on both sides. */
    private List<Overlap> overlaps(int[] matches) {
        List<Overlap> overlaps = new ArrayList<>();
        Overlap current = null;
        int baseBlock = 0;
        int otherBlock = 0;
        for (int b = 0; b < matches.length; b++) {
            int o = matches[b];
            if (o < 0) {
                continue;
            }
            while (base.end(baseBlock) <= b) {
                baseBlock++;
            }
            while (other.end(otherBlock) <= o) {
                otherBlock++;
            }
            if (current == null || current.baseBlock() != baseBlock || current.otherBlock() != otherBlock) {
                current = new Overlap(base, other, baseBlock, otherBlock);
                overlaps.add(current);
            }
            current.add(b, o);
        }
        return overlaps;
    }
}
