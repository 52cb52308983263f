package org.lectern.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Writes down works of texts as works of documents. */
final class Account {

    private final List<Copies> texts;
    private final Edges edges;
    private final boolean related;
    private final String[] representatives;
    private final int[] workOf;
    private final boolean[] excerpt;

    Account(List<Copies> texts, Edges edges, boolean related) {
        this.texts = texts;
        this.edges = edges;
        this.related = related;
        this.representatives = texts.stream().map(text -> text.first().name()).toArray(String[]::new);
        this.workOf = new int[texts.size()];
        this.excerpt = new boolean[texts.size()];
    }

    /** The works and the pairs of each, in no order. */
    List<SortedWork> of(List<Clustering.Cluster> clusters) {
        for (int number = 0; number < clusters.size(); number++) {
            mark(clusters.get(number), number);
        }
        List<SortedWork> sorted = new ArrayList<>(clusters.size());
        clusters.forEach(cluster -> sorted.add(new SortedWork(work(cluster), cluster.medoid(), pairs(cluster))));
        return sorted;
    }

    private List<Copies.Copy> copies(int text) {
        return texts.get(text).documents();
    }

    private void mark(Clustering.Cluster cluster, int number) {
        cluster.editions().forEach(text -> workOf[text] = number);
        cluster.excerpts().keySet().forEach(text -> {
            workOf[text] = number;
            excerpt[text] = true;
        });
    }

    private Work work(Clustering.Cluster cluster) {
        List<Integer> order = new ArrayList<>(cluster.editions());
        order.sort(Comparator.comparing((Integer text) -> text != cluster.medoid())
                .thenComparingInt(text -> -copies(text).size())
                .thenComparingInt(text -> text));
        List<Edition> editions = order.stream().map(this::edition).toList();
        List<Excerpt> excerpts = new ArrayList<>();
        cluster.excerpts().forEach((text, edge) -> {
            for (Copies.Copy copy : copies(text)) {
                excerpts.add(new Excerpt(
                        copy.name(), representatives[edge.a()], edge.overlap().bInA()));
            }
        });
        String title = texts.get(cluster.medoid()).first().title();
        return new Work(id(cluster), title, editions, excerpts);
    }

    private String id(Clustering.Cluster cluster) {
        long least = cluster.editions().stream()
                .map(text -> texts.get(text).key().high())
                .min(Long::compareUnsigned)
                .orElseThrow();
        return HexFormat.of().toHexDigits(least);
    }

    private Edition edition(int text) {
        List<String> copies =
                copies(text).stream().skip(1).map(Copies.Copy::name).sorted().toList();
        return new Edition(representatives[text], copies);
    }

    private List<Pair> pairs(Clustering.Cluster cluster) {
        List<Pair> pairs = new ArrayList<>();
        List<Integer> all = new ArrayList<>(cluster.editions());
        all.addAll(cluster.excerpts().keySet());
        for (int text : all) {
            copies(copies(text), pairs);
            for (Edges.Edge edge : edges.of(text)) {
                if (edge.a() == text) {
                    pair(edge, pairs);
                }
            }
        }
        return pairs;
    }

    /** Each copy with the first one, and with the first that has the same bytes. */
    private static void copies(List<Copies.Copy> copies, List<Pair> pairs) {
        int same = 0;
        for (int k = 1; k < copies.size(); k++) {
            if (!copies.get(k).bytes().equals(copies.get(same).bytes())) {
                same = k;
            }
            boolean identical = same == 0;
            pairs.add(copy(copies.get(0), copies.get(k), identical ? Relation.IDENTICAL : Relation.SAME_TEXT));
            if (!identical && same != k) {
                pairs.add(copy(copies.get(same), copies.get(k), Relation.IDENTICAL));
            }
        }
    }

    private static Pair copy(Copies.Copy one, Copies.Copy other, Relation relation) {
        return new Pair(one.name(), other.name(), relation, 1, 1, 1);
    }

    private void pair(Edges.Edge edge, List<Pair> pairs) {
        boolean together = workOf[edge.a()] == workOf[edge.b()];
        if (!together && !related || together && excerpt[edge.a()]) {
            return;
        }
        Relation relation = !together ? Relation.RELATED : excerpt[edge.b()] ? Relation.EXCERPT : Relation.VARIANT;
        Overlap overlap = edge.overlap();
        pairs.add(new Pair(
                representatives[edge.a()],
                representatives[edge.b()],
                relation,
                overlap.resemblance(),
                overlap.aInB(),
                overlap.bInA()));
    }
}
