package org.lectern.dedup;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Sorts the documents of a corpus into works.
 *
 * <p>Cost is linear in the amount of text, and for each text in the number of its candidates, which is bounded: neither a
 * passage that stands everywhere nor a work of a thousand documents costs more for each. Memory is about 5 bytes for each
 * 16 letters, and the letters themselves up to a bound, beyond which they go to a temporary file.
 *
 * <p>Immutable; each {@code with} gives a changed copy. Safe for use by many threads.
 */
public final class Deduplicator {

    private static final long LETTERS_IN_MEMORY = 256L << 20;
    /** Of the heap; the rest is for sketches and verification. */
    private static final int SHARE_OF_MEMORY = 8;

    private final int threads;
    private final boolean related;
    private final Progress progress;

    private Deduplicator(int threads, boolean related, Progress progress) {
        this.threads = threads;
        this.related = related;
        this.progress = progress;
    }

    /** One thread for each processor, no related pairs, no progress. */
    public static Deduplicator standard() {
        return new Deduplicator(Runtime.getRuntime().availableProcessors(), false, Progress.SILENT);
    }

    /**
     * With another number of threads; the outcome is the same.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Deduplicator withThreads(int newThreads) {
        if (newThreads < 1) {
            throw new IllegalArgumentException("threads " + newThreads + " is less than 1");
        }
        return new Deduplicator(newThreads, related, progress);
    }

    /** With or without pairs of documents that share passages and belong to different works. */
    public Deduplicator withRelated(boolean newRelated) {
        return new Deduplicator(threads, newRelated, progress);
    }

    /** With a listener, which must be safe for use by many threads. */
    public Deduplicator withProgress(Progress newProgress) {
        return new Deduplicator(threads, related, Objects.requireNonNull(newProgress, "newProgress"));
    }

    /** How many threads work. */
    public int threads() {
        return threads;
    }

    /** Who hears how far a run has come. */
    public Progress progress() {
        return progress;
    }

    /** Reads every document once and sorts them all. What cannot be read is a rejection in the result. */
    public Works sort(Corpus corpus) {
        long budget = Math.min(LETTERS_IN_MEMORY, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
        try (LetterStore store = new LetterStore(budget)) {
            Reading reading = new Reading(corpus, store, progress);
            reading.run(threads);
            Text[] texts = reading.texts();
            Edges edges = new Edges(texts.length, text -> texts[text].length(), related);
            Matching matching = new Matching(texts, threads, progress);
            matching.run(edges);
            List<Clustering.Cluster> works = new Clustering(texts.length, edges, matching::verify).run();
            List<Copies> copies = Arrays.stream(texts).map(Text::copies).toList();
            return Works.of(new Account(copies, edges, related).of(works), reading.rejected());
        }
    }
}
