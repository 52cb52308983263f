package org.lectern.align;

import java.util.ArrayList;
import java.util.List;
import org.lectern.diff.EditScript;
import org.lectern.text.Span;

/**
 * Links blocks by the words that an alignment of the whole texts gives both.
 *
 * <p>Two blocks are linked where a long run stands in both, or where most of the weight of the shorter does. Linked
 * blocks that share a block grow together, so splits, merges and regroupings need no search of their own.
 */
final class SharedWords {

    /** A shared run of so many words links two blocks whatever else they hold. */
    private static final int LONG_RUN = 6;

    /** So much of the weight of the shorter block links the two. */
    private static final double MOST = 0.4;

    private final Bag base;
    private final Bag other;

    SharedWords(Bag base, Bag other) {
        this.base = base;
        this.other = other;
    }

    List<Pairing> pairings() {
        int[] matches = EditScript.between(base.keys(), other.keys()).matches();
        List<Pairing> pairings = new ArrayList<>();
        for (Overlap overlap : overlaps(matches)) {
            if (!overlap.strong()) {
                continue;
            }
            Link.Evidence evidence =
                    overlap.longestRun >= LONG_RUN ? Link.Evidence.SHARED_RUN : Link.Evidence.SHARED_WORDS;
            Pairing last = pairings.isEmpty() ? null : pairings.get(pairings.size() - 1);
            boolean touches = last != null
                    && (last.base().contains(overlap.baseBlock) || last.other().contains(overlap.otherBlock));
            if (last == null || !touches) {
                pairings.add(Pairing.inOrder(one(overlap.baseBlock), one(overlap.otherBlock), evidence));
            } else {
                Link.Evidence joint = last.evidence() == Link.Evidence.SHARED_RUN ? last.evidence() : evidence;
                Span bases = new Span(last.base().start(), overlap.baseBlock + 1);
                Span others = new Span(last.other().start(), overlap.otherBlock + 1);
                pairings.set(pairings.size() - 1, Pairing.inOrder(bases, others, joint));
            }
        }
        return pairings;
    }

    private static Span one(int block) {
        return new Span(block, block + 1);
    }

    /** The pairs of blocks that share matched words, rising on both sides. */
    private List<Overlap> overlaps(int[] matches) {
        List<Overlap> overlaps = new ArrayList<>();
        Overlap current = null;
        int baseBlock = 0;
        int otherBlock = 0;
        int lastBase = -2;
        int lastOther = -2;
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
            if (current == null || current.baseBlock != baseBlock || current.otherBlock != otherBlock) {
                current = new Overlap(baseBlock, otherBlock);
                overlaps.add(current);
                lastBase = -2;
            }
            current.add(base.weightOfWord(b), lastBase == b - 1 && lastOther == o - 1);
            lastBase = b;
            lastOther = o;
        }
        return overlaps;
    }

    /** What two blocks share. */
    private final class Overlap {

        private final int baseBlock;
        private final int otherBlock;
        private double weight;
        private int words;
        private int run;
        private int longestRun;

        Overlap(int baseBlock, int otherBlock) {
            this.baseBlock = baseBlock;
            this.otherBlock = otherBlock;
        }

        void add(double wordWeight, boolean continues) {
            weight += wordWeight;
            words++;
            run = continues ? run + 1 : 1;
            longestRun = Math.max(longestRun, run);
        }

        boolean strong() {
            if (longestRun >= LONG_RUN) {
                return true;
            }
            int fewer = Math.min(base.words(baseBlock), other.words(otherBlock));
            double lighter = Math.min(base.weight(baseBlock), other.weight(otherBlock));
            boolean most = weight >= MOST * lighter;
            return most && (words >= 4 || longestRun == fewer || comparable());
        }

        /** Whether the two are of like size, so that a word or two in common mean something. */
        private boolean comparable() {
            int one = base.words(baseBlock);
            int two = other.words(otherBlock);
            return Math.max(one, two) <= 3 * Math.min(one, two);
        }
    }
}
