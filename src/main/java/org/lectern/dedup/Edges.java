package org.lectern.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The verified pairs of texts, by text. */
final class Edges {

    private final IntUnaryOperator length;
    private final boolean withRelated;
    private final List<List<Edge>> of;

    /**
     * No edges.
     *
     * @param texts how many texts there are
     * @param length of each text, in letters
     * @param withRelated whether those are kept that only share passages
     */
    Edges(int texts, IntUnaryOperator length, boolean withRelated) {
        this.length = length;
        this.withRelated = withRelated;
        this.of = new ArrayList<>(texts);
        for (int i = 0; i < texts; i++) {
            of.add(List.of());
        }
    }

    /**
     * A verified pair.
     *
     * @param a the text that comes first, and is not shorter
     * @param b the other
     * @param overlap what they share
     * @param verdict what that means
     */
    record Edge(int a, int b, Overlap overlap, Verdict verdict) {

        int other(int text) {
            return text == a ? b : a;
        }
    }

    /** Judges a pair that has no edge yet, and adds it unless it is of strangers. */
    Edge add(long pair, Overlap overlap) {
        int a = Candidates.first(pair);
        int b = Candidates.second(pair);
        Edge edge = new Edge(a, b, overlap, Verdict.of(overlap, length.applyAsInt(b)));
        boolean kept = edge.verdict().binds() || edge.verdict() == Verdict.RELATED && withRelated;
        if (kept) {
            put(a, edge);
            put(b, edge);
        }
        return edge;
    }

    private void put(int text, Edge edge) {
        if (of.get(text).isEmpty()) {
            of.set(text, new ArrayList<>(2));
        }
        of.get(text).add(edge);
    }

    /** The edges of a text. */
    List<Edge> of(int text) {
        return of.get(text);
    }

    /** The edge between two texts, or null. */
    @Nullable
    Edge between(int one, int other) {
        boolean fewer = of.get(one).size() <= of.get(other).size();
        int from = fewer ? one : other;
        int to = fewer ? other : one;
        for (Edge edge : of.get(from)) {
            if (edge.other(from) == to) {
                return edge;
            }
        }
        return null;
    }
}
