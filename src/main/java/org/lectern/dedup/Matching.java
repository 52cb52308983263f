package org.lectern.dedup;

import java.util.Arrays;

/** Finds and verifies all pairs of texts that may belong together. */
final class Matching {

    private final Text[] texts;
    private final Sketch[] sketches;
    private final Verification verification;
    private final int threads;
    private SketchIndex index = SketchIndex.of(new Sketch[0], new int[0]);

    Matching(Text[] texts, int threads, Progress progress) {
        this.texts = texts;
        this.sketches = Arrays.stream(texts).map(Text::sketch).toArray(Sketch[]::new);
        this.verification = new Verification(texts, threads, progress);
        this.threads = threads;
    }

    /**
     * Adds the verified pairs.
     *
     * <p>What is nearly equal comes first, for it makes groups without regard to boilerplate; that a passage stands in many
     * of these groups is what shows it to be boilerplate.
     */
    void run(Edges edges) {
        long[] alike = Candidates.byBands(sketches);
        Overlap[] overlaps = verify(alike);
        Groups groups = new Groups(texts.length);
        long[] doubtful = new long[alike.length];
        int doubts = 0;
        for (int i = 0; i < alike.length; i++) {
            if (Verdict.isNearlyEqual(overlaps[i])) {
                edges.add(alike[i], overlaps[i]);
                groups.unite(Candidates.first(alike[i]), Candidates.second(alike[i]));
            } else {
                doubtful[doubts++] = alike[i];
            }
        }
        int[] group = groups.all();
        index = SketchIndex.of(sketches, group);
        long[] sharing = Candidates.bySketches(sketches, index, group, threads);
        add(Candidates.union(sharing, Arrays.copyOf(doubtful, doubts)), edges);
    }

    private void add(long[] pairs, Edges edges) {
        Overlap[] overlaps = verify(pairs);
        for (int i = 0; i < pairs.length; i++) {
            edges.add(pairs[i], overlaps[i]);
        }
    }

    /** What each pair shares, in the order of the pairs. */
    Overlap[] verify(long[] pairs) {
        return verification.verify(pairs, new BoilerplateWeights(index::groups));
    }
}
