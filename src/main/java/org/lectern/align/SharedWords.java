package org.lectern.align;

import java.util.ArrayList;
import java.util.List;
import org.lectern.diff.EditScript;

/**
 * Links blocks by the words that an alignment of the whole texts gives both.
 *
 * <p>Two blocks are linked where a long run or a dense passage stands in both, or where most of the weight of the shorter does. Linked
 * blocks that share a block grow together, so splits, merges and regroupings need no search of their own.
 */
final class SharedWords {

    /** A shared run of so many words links two blocks, unless it is a small part of both. */
    private static final int LONG_RUN = 6;

    /** The run must weigh as much as so many words that occur once on each side. */
    private static final double RARE_WORDS = 2.5;

    /** A shared passage must have so much of the weight of the shorter block. */
    private static final double SOME = 0.12;

    /** So many shared words that stand close together link two blocks: a sentence that crossed a border. */
    private static final int PASSAGE = 5;

    private static final int RUN_IN_PASSAGE = 3;
    private static final double DENSE = 0.55;

    /** So much of the weight of the shorter block links the two. */
    private static final double MOST = 0.4;

    /** A passage stands at the border of a block if at most so many words of it do not. */
    private static final int AT_BORDER = 3;

    private final Bag base;
    private final Bag other;

    SharedWords(Bag base, Bag other) {
        this.base = base;
        this.other = other;
    }

    List<Pairing> pairings() {
        int[] matches = EditScript.between(base.keys(), other.keys()).matches();
        List<Pairing> pairings = new ArrayList<>();
        Group group = null;
        for (Overlap overlap : overlaps(matches)) {
            if (!overlap.strong()) {
                continue;
            }
            if (group == null || !group.touches(overlap)) {
                if (group != null) {
                    pairings.add(group.pairing());
                }
                group = new Group();
            }
            group.add(overlap);
        }
        if (group != null) {
            pairings.add(group.pairing());
        }
        return pairings;
    }

    /** Blocks that hang together by overlaps, each of which shares a block with the one before. */
    private static final class Group {

        private final List<Integer> base = new ArrayList<>();
        private final List<Integer> other = new ArrayList<>();
        private boolean telling;

        boolean touches(Overlap overlap) {
            return last(base) == overlap.baseBlock || last(other) == overlap.otherBlock;
        }

        void add(Overlap overlap) {
            // Overlaps rise on both sides, so a block that is there already is the last.
            if (base.isEmpty() || last(base) != overlap.baseBlock) {
                base.add(overlap.baseBlock);
            }
            if (other.isEmpty() || last(other) != overlap.otherBlock) {
                other.add(overlap.otherBlock);
            }
            telling |= overlap.telling();
        }

        Pairing pairing() {
            Link.Evidence evidence = telling ? Link.Evidence.SHARED_RUN : Link.Evidence.SHARED_WORDS;
            return Pairing.inOrder(base, other, evidence);
        }

        private static int last(List<Integer> blocks) {
            return blocks.get(blocks.size() - 1);
        }
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
            current.add(b, o, lastBase == b - 1 && lastOther == o - 1);
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
        private int firstBase;
        private int firstOther;
        private int lastBase;
        private int lastOther;
        private int extent;
        private int words;
        private int run;
        private int longestRun;
        private double runWeight;
        private double heaviestRun;

        Overlap(int baseBlock, int otherBlock) {
            this.baseBlock = baseBlock;
            this.otherBlock = otherBlock;
        }

        void add(int baseWord, int otherWord, boolean continues) {
            if (words == 0) {
                firstBase = baseWord;
                firstOther = otherWord;
            }
            lastBase = baseWord;
            lastOther = otherWord;
            extent = Math.max(baseWord - firstBase, otherWord - firstOther) + 1;
            weight += base.weightOfWord(baseWord);
            words++;
            run = continues ? run + 1 : 1;
            runWeight = base.weightOfWord(baseWord) + (continues ? runWeight : 0);
            longestRun = Math.max(longestRun, run);
            heaviestRun = Math.max(heaviestRun, runWeight);
        }

        boolean strong() {
            int fewer = Math.min(base.words(baseBlock), other.words(otherBlock));
            double lighter = Math.min(base.weight(baseBlock), other.weight(otherBlock));
            if ((telling() || dense()) && (weight >= SOME * lighter || crossedBorder())) {
                return true;
            }
            return weight >= MOST * lighter && (words >= 4 || longestRun == fewer || comparable());
        }

        /** Whether a run is too long, and of words too rare, to stand in both by chance. */
        boolean telling() {
            return longestRun >= LONG_RUN && heaviestRun >= RARE_WORDS * base.heaviestWord();
        }

        /** Whether the passage closes one of the blocks and opens the other, as a sentence does that crossed a border. */
        private boolean crossedBorder() {
            boolean closesBase = base.end(baseBlock) - lastBase <= AT_BORDER;
            boolean opensBase = firstBase - base.start(baseBlock) < AT_BORDER;
            boolean closesOther = other.end(otherBlock) - lastOther <= AT_BORDER;
            boolean opensOther = firstOther - other.start(otherBlock) < AT_BORDER;
            return closesBase && opensOther || opensBase && closesOther;
        }

        private boolean dense() {
            return words >= PASSAGE && longestRun >= RUN_IN_PASSAGE && words >= DENSE * extent;
        }

        /** Whether the two are of like size, so that a word or two in common mean something. */
        private boolean comparable() {
            int one = base.words(baseBlock);
            int two = other.words(otherBlock);
            return Math.max(one, two) <= 3 * Math.min(one, two);
        }
    }
}
