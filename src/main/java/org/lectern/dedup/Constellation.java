package org.lectern.dedup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Texts that verified pairs hold together, whatever the pairs mean: all that the works of any of them depend on.
 *
 * <p>So the constellations of a collection can be sorted each by itself, and give the works that the whole gives. Not for
 * several threads.
 */
public final class Constellation {

    private final int[] texts;
    private final int[] lengths;
    private final Edges edges;
    private final Map<Long, Overlap> known = new HashMap<>();

    /**
     * A constellation without pairs.
     *
     * @param texts the numbers of its texts, rising
     */
    public Constellation(int[] texts) {
        this.texts = texts.clone();
        this.lengths = new int[texts.length];
        this.edges = new Edges(texts.length, text -> lengths[text], false);
    }

    /**
     * Adds a pair that was a candidate. First come those that were found to be nearly equal, then the others, each in the
     * order of their numbers.
     *
     * @param a the number of the text that comes first
     * @param b the number of the other
     * @param shorter the letters of the other
     */
    public void add(int a, int b, int shorter, Overlap overlap) {
        edges.add(pair(a, b, shorter), overlap);
    }

    /** Adds a pair that was {@linkplain #missing missing}. */
    public void know(int a, int b, int shorter, Overlap overlap) {
        known.put(pair(a, b, shorter), overlap);
    }

    private long pair(int a, int b, int shorter) {
        int second = rank(b);
        lengths[second] = shorter;
        return Candidates.pair(rank(a), second);
    }

    private int rank(int text) {
        return Arrays.binarySearch(texts, text);
    }

    /**
     * A pair of texts by their numbers.
     *
     * @param a the text that comes first
     * @param b the other
     */
    public record Missing(int a, int b) {}

    /**
     * The pairs that were no candidates, but on which the works depend, as far as that can be said yet. Is to be asked once, and
     * then no more.
     */
    public List<Missing> missing() {
        Clustering clustering = clustering();
        clustering.run();
        return clustering.missing().stream()
                .map(pair -> new Missing(texts[Candidates.first(pair)], texts[Candidates.second(pair)]))
                .toList();
    }

    /**
     * The works, in no order. Is to be asked once, and then no more.
     *
     * @param copies the documents of each text, by its number
     * @throws IllegalStateException if a pair is missing
     */
    public List<SortedWork> works(IntFunction<Copies> copies) {
        Clustering clustering = clustering();
        List<Clustering.Cluster> clusters = clustering.run();
        if (!clustering.missing().isEmpty()) {
            throw new IllegalStateException(
                    "pairs are missing: " + clustering.missing().size());
        }
        List<Copies> documents = Arrays.stream(texts).mapToObj(copies).toList();
        return new Account(documents, edges, false)
                .of(clusters).stream()
                        .map(sorted -> new SortedWork(sorted.work(), texts[sorted.medoid()], sorted.pairs()))
                        .toList();
    }

    private Clustering clustering() {
        return new Clustering(texts.length, edges, this::overlaps);
    }

    private Overlap[] overlaps(long[] pairs) {
        return Arrays.stream(pairs).mapToObj(known::get).toArray(Overlap[]::new);
    }
}
