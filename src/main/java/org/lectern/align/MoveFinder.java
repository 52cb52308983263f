package org.lectern.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lectern.diff.HashFilter;

/**
 * Finds blocks that stand at another place in the other text, also lightly edited ones.
 *
 * <p>Blocks that no link holds are compared by the shingles they share; of the pairs that share enough, those that share
 * most are moves. Cost is that of sorting the shingles of the blocks without a link.
 */
final class MoveFinder {

    /** Words in a shingle. */
    private static final int SHINGLE = 3;

    /** Shorter blocks recur by chance. */
    private static final int FEWEST_WORDS = 5;

    /** So many of the shingles of both blocks must be shared (Dice). */
    private static final double LEAST = 0.4;

    /** A shingle that more blocks hold is a formula and no sign of a move. */
    private static final int MOST_HOLDERS = 16;

    private final Bag base;
    private final Bag other;
    private long steps;

    MoveFinder(Bag base, Bag other) {
        this.base = base;
        this.other = other;
    }

    /** How many shingles were looked up so far, and how many of their holders were met. */
    long steps() {
        return steps;
    }

    /** The pairings and the moves among the blocks that none of them holds. */
    List<Pairing> addMoves(List<Pairing> pairings) {
        List<Integer> freeBase = free(base, pairings.stream().map(Pairing::base).toList());
        List<Integer> freeOther =
                free(other, pairings.stream().map(Pairing::other).toList());
        List<Pairing> complete = new ArrayList<>(pairings);
        if (freeBase.isEmpty() || freeOther.isEmpty()) {
            return complete;
        }
        boolean[] usedBase = new boolean[base.blocks()];
        boolean[] usedOther = new boolean[other.blocks()];
        for (Candidate candidate : candidates(freeBase, freeOther)) {
            if (!usedBase[candidate.base] && !usedOther[candidate.other]) {
                usedBase[candidate.base] = true;
                usedOther[candidate.other] = true;
                complete.add(
                        new Pairing(List.of(candidate.base), List.of(candidate.other), true, Link.Evidence.MOVED_RUNS));
            }
        }
        return complete;
    }

    private record Candidate(int base, int other, double likeness) {}

    /** The pairs that share enough, the likest first. */
    private List<Candidate> candidates(List<Integer> freeBase, List<Integer> freeOther) {
        int[] sizes = new int[base.blocks()];
        ShingleIndex index = new ShingleIndex(index(freeBase, filter(freeOther), sizes));
        List<Candidate> candidates = new ArrayList<>();
        int[] shared = new int[base.blocks()];
        for (int block : freeOther) {
            long[] shingles = shingles(other, block);
            List<Integer> touched = new ArrayList<>();
            for (long shingle : shingles) {
                count(index, shingle, shared, touched);
            }
            for (int baseBlock : touched) {
                double likeness = 2.0 * shared[baseBlock] / (sizes[baseBlock] + shingles.length);
                if (likeness >= LEAST) {
                    candidates.add(new Candidate(baseBlock, block, likeness));
                }
                shared[baseBlock] = 0;
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(Candidate::base)
                .thenComparing(Candidate::other));
        return candidates;
    }

    private static int words(Bag bag, List<Integer> blocks) {
        int words = 0;
        for (int block : blocks) {
            words += bag.words(block);
        }
        return words;
    }

    /** Knows the shingles of the blocks, and by chance a few others. */
    private HashFilter filter(List<Integer> blocks) {
        HashFilter filter = new HashFilter(words(other, blocks));
        for (int block : blocks) {
            for (int i = 0; i <= other.words(block) - SHINGLE; i++) {
                filter.add(shingle(other, other.start(block) + i));
            }
        }
        return filter;
    }

    /**
     * Those shingles of the blocks that pass the filter, with the block in the low bits; {@code sizes} receives the number
     * of all shingles of each block.
     */
    private long[] index(List<Integer> blocks, HashFilter filter, int[] sizes) {
        long[] index = new long[words(base, blocks)];
        int size = 0;
        for (int block : blocks) {
            long[] shingles = shingles(base, block);
            sizes[block] = shingles.length;
            for (long shingle : shingles) {
                if (filter.mayHold(shingle)) {
                    index[size++] = shingle | block;
                }
            }
        }
        return Arrays.copyOf(index, size);
    }

    private void count(ShingleIndex index, long shingle, int[] shared, List<Integer> touched) {
        int from = index.first(shingle);
        int to = from;
        while (to < index.size() && index.isAt(to, shingle) && to - from <= MOST_HOLDERS) {
            to++;
        }
        steps += 1 + to - from;
        if (to - from > MOST_HOLDERS) {
            return;
        }
        for (int i = from; i < to; i++) {
            int block = index.holder(i);
            if (shared[block]++ == 0) {
                touched.add(block);
            }
        }
    }

    private static List<Integer> free(Bag bag, List<List<Integer>> taken) {
        boolean[] held = new boolean[bag.blocks()];
        taken.forEach(blocks -> blocks.forEach(block -> held[block] = true));
        List<Integer> free = new ArrayList<>();
        for (int block = 0; block < held.length; block++) {
            if (!held[block] && bag.words(block) >= FEWEST_WORDS) {
                free.add(block);
            }
        }
        return free;
    }

    /** The block's distinct shingles, as hashes whose low bits are free, sorted. */
    private static long[] shingles(Bag bag, int block) {
        int count = bag.words(block) - SHINGLE + 1;
        long[] shingles = new long[count];
        for (int i = 0; i < count; i++) {
            shingles[i] = shingle(bag, bag.start(block) + i);
        }
        Arrays.sort(shingles);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || shingles[i] != shingles[i - 1]) {
                shingles[distinct++] = shingles[i];
            }
        }
        return Arrays.copyOf(shingles, distinct);
    }

    private static long shingle(Bag bag, int word) {
        return ShingleIndex.shingle(bag.keys(), word, SHINGLE);
    }
}
