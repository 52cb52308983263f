package org.lectern.dedup;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Verifies candidate pairs, by several threads. */
final class Verification {

    /** Pairs of one text stand side by side, and its table is built once for all that one thread takes at a time. */
    private static final int CHUNK = 32;

    private final Text[] texts;
    private final int threads;
    private final Progress progress;

    Verification(Text[] texts, int threads, Progress progress) {
        this.texts = texts;
        this.threads = threads;
        this.progress = progress;
    }

    /** What each pair shares, in the order of the pairs. */
    Overlap[] verify(long[] pairs, BoilerplateWeights weights) {
        Overlap[] overlaps = new Overlap[pairs.length];
        AtomicInteger done = new AtomicInteger();
        Parallel.run(pairs.length, CHUNK, threads, () -> verifier(pairs, overlaps, weights, done));
        return overlaps;
    }

    private IntConsumer verifier(long[] pairs, Overlap[] overlaps, BoilerplateWeights weights, AtomicInteger done) {
        PairVerifier verifier = new PairVerifier();
        return i -> {
            Text a = texts[Candidates.first(pairs[i])];
            Text b = texts[Candidates.second(pairs[i])];
            overlaps[i] = verifier.verify(a, b, weights);
            progress.advanced(Progress.Stage.VERIFYING, done.incrementAndGet(), pairs.length);
        };
    }
}
