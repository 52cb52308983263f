package org.lectern.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.text.Tokens;

/**
 * The order in which witnesses are joined: the two that are most alike first, then each time the witness that is most
 * like one of those joined already, to that one (the minimum spanning tree of Prim 1957).
 *
 * <p>How alike two witnesses are is the share of their shingles that both have (Dice); none are more alike than two with
 * the same tokens, so that copies are joined to each other and never differ. Where it does not decide, the rank of the
 * witnesses does, which must come from their content. Cost is the square of the number of witnesses times their length.
 *
 * @param first the witness to begin with
 * @param steps the others, in the order in which they are joined
 * @param centre the witness that is most like all the others, of equals the longest
 */
record GuideTree(int first, List<Step> steps, int centre) {

    /** Words in a shingle. */
    private static final int SHINGLE = 3;

    /** How alike two witnesses with the same tokens are: more than any that merely have the same shingles. */
    private static final double COPY = 2;

    /** One witness is joined to another that is part of the collation already. */
    record Step(int near, int joins) {}

    /**
     * The tree of some witnesses.
     *
     * @param witnesses their tokens, with keys out of one vocabulary
     * @param ranked the numbers of the witnesses in an order that depends on their content alone
     */
    static GuideTree of(List<Tokens> witnesses, List<Integer> ranked) {
        double[][] alike = likeness(witnesses.stream().map(Profile::new).toList());
        int first = first(alike, ranked);
        List<Integer> inside = new ArrayList<>(List.of(first));
        List<Step> steps = new ArrayList<>();
        double[] likeness = new double[witnesses.size()];
        int[] nearest = new int[witnesses.size()];
        for (int w : ranked) {
            likeness[w] = alike[first][w];
            nearest[w] = first;
        }
        while (inside.size() < witnesses.size()) {
            int next = -1;
            for (int w : ranked) {
                if (!inside.contains(w) && (next < 0 || likeness[w] > likeness[next])) {
                    next = w;
                }
            }
            steps.add(new Step(nearest[next], next));
            inside.add(next);
            for (int w : ranked) {
                if (!inside.contains(w) && alike[next][w] > likeness[w]) {
                    likeness[w] = alike[next][w];
                    nearest[w] = next;
                }
            }
        }
        return new GuideTree(first, steps, centre(alike, witnesses, ranked));
    }

    /** What a witness is known by. */
    private static final class Profile {

        private final int[] keys;
        /** Hashes of the runs of words, sorted, each once. */
        private final long[] shingles;

        Profile(Tokens tokens) {
            this.keys = IntStream.range(0, tokens.size()).map(tokens::key).toArray();
            this.shingles = GuideTree.shingles(tokens);
        }
    }

    /** One of the two that are most alike. */
    private static int first(double[][] alike, List<Integer> ranked) {
        int first = ranked.get(0);
        double most = -1;
        for (int i = 0; i < ranked.size(); i++) {
            for (int k = i + 1; k < ranked.size(); k++) {
                if (alike[ranked.get(i)][ranked.get(k)] > most) {
                    most = alike[ranked.get(i)][ranked.get(k)];
                    first = ranked.get(i);
                }
            }
        }
        return first;
    }

    /** The witness that is most like all the others; of equals the longest. */
    private static int centre(double[][] alike, List<Tokens> witnesses, List<Integer> ranked) {
        int centre = ranked.get(0);
        double most = -1;
        for (int w : ranked) {
            double sum = 0;
            // In an order that is always the same, for sums of fractions depend on it.
            for (int other : ranked) {
                sum += other == w ? 0 : Math.min(1, alike[w][other]);
            }
            boolean longer =
                    witnesses.get(w).wordCount() > witnesses.get(centre).wordCount();
            if (sum > most || sum == most && longer) {
                most = sum;
                centre = w;
            }
        }
        return centre;
    }

    private static double[][] likeness(List<Profile> profiles) {
        double[][] likeness = new double[profiles.size()][profiles.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (int k = i + 1; k < likeness.length; k++) {
                likeness[i][k] = likeness(profiles.get(i), profiles.get(k));
                likeness[k][i] = likeness[i][k];
            }
        }
        return likeness;
    }

    private static long[] shingles(Tokens tokens) {
        int[] keys = tokens.wordKeys();
        long[] shingles = new long[Math.max(0, keys.length - SHINGLE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int k = 0; k < SHINGLE; k++) {
                hash = (hash ^ keys[i + k]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            shingles[i] = hash;
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static double likeness(Profile one, Profile two) {
        return Arrays.equals(one.keys, two.keys) ? COPY : shared(one.shingles, two.shingles);
    }

    /** Twice what both have, as a share of what the two have together. */
    private static double shared(long[] one, long[] two) {
        int shared = 0;
        int i = 0;
        int k = 0;
        while (i < one.length && k < two.length) {
            if (one[i] == two[k]) {
                shared++;
                i++;
                k++;
            } else if (one[i] < two[k]) {
                i++;
            } else {
                k++;
            }
        }
        int all = one.length + two.length;
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
