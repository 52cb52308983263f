package org.lectern.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds blocks that stand at another place in the other text, also lightly edited ones.
 *
 * <p>Blocks that no link holds are compared by the shingles they share; the pairs that share most are moves.
 */
final class MoveFinder {

    /** Words in a shingle. */
    private static final int SHINGLE = 3;

    /** Shorter blocks recur by chance. */
    private static final int FEWEST_WORDS = 5;

    /** So many of the shingles of both blocks must be shared (Dice). */
    private static final double LEAST = 0.4;

    private final Bag base;
    private final Bag other;

    MoveFinder(Bag base, Bag other) {
        this.base = base;
        this.other = other;
    }

    /** The pairings and the moves among the blocks that none of them holds. */
    List<Pairing> addMoves(List<Pairing> pairings) {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int block : free(base, pairings.stream().map(Pairing::base).toList())) {
            shingles(base, block)
                    .forEach(s ->
                            index.computeIfAbsent(s, k -> new ArrayList<>()).add(block));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int block : free(other, pairings.stream().map(Pairing::other).toList())) {
            candidates.addAll(candidates(block, index));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(Candidate::base)
                .thenComparing(Candidate::other));
        List<Pairing> complete = new ArrayList<>(pairings);
        Set<Integer> usedBase = new HashSet<>();
        Set<Integer> usedOther = new HashSet<>();
        for (Candidate c : candidates) {
            if (!usedBase.contains(c.base) && !usedOther.contains(c.other)) {
                usedBase.add(c.base);
                usedOther.add(c.other);
                complete.add(new Pairing(List.of(c.base), List.of(c.other), true, Link.Evidence.MOVED_RUNS));
            }
        }
        return complete;
    }

    private List<Candidate> candidates(int otherBlock, Map<Long, List<Integer>> index) {
        Set<Long> shingles = shingles(other, otherBlock);
        Map<Integer, Integer> shared = new HashMap<>();
        for (long shingle : shingles) {
            index.getOrDefault(shingle, List.of()).forEach(block -> shared.merge(block, 1, Integer::sum));
        }
        List<Candidate> candidates = new ArrayList<>();
        shared.forEach((baseBlock, count) -> {
            double likeness =
                    2.0 * count / (shingles.size() + shingles(base, baseBlock).size());
            if (likeness >= LEAST) {
                candidates.add(new Candidate(baseBlock, otherBlock, likeness));
            }
        });
        return candidates;
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

    private static Set<Long> shingles(Bag bag, int block) {
        Set<Long> shingles = new HashSet<>();
        for (int word = bag.start(block); word + SHINGLE <= bag.end(block); word++) {
            long hash = 0;
            for (int k = 0; k < SHINGLE; k++) {
                hash = hash * 0x9E3779B97F4A7C15L + bag.keys()[word + k] + 1;
            }
            shingles.add(hash);
        }
        return shingles;
    }

    private record Candidate(int base, int other, double likeness) {}
}
