package org.lectern.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Writes down works of texts as works of documents. */
final class Account {

    private final Text[] texts;
    private final Edges edges;
    private final boolean related;
    private final String[] representatives;
    private final int[] workOf;
    private final boolean[] excerpt;

    Account(Text[] texts, Edges edges, boolean related) {
        this.texts = texts;
        this.edges = edges;
        this.related = related;
        this.representatives =
                Arrays.stream(texts).map(text -> text.copies().get(0).name()).toArray(String[]::new);
        this.workOf = new int[texts.length];
        this.excerpt = new boolean[texts.length];
    }

    /** The outcome. */
    Works of(List<Clustering.Cluster> clusters, List<Rejection> rejected) {
        record Numbered(Clustering.Cluster cluster, Work work) {}
        List<Numbered> numbered = new ArrayList<>(clusters.size());
        clusters.forEach(cluster -> numbered.add(new Numbered(cluster, work(cluster))));
        numbered.sort(Comparator.comparingInt((Numbered n) -> -n.work().size())
                .thenComparing(n -> n.work().id())
                .thenComparingInt(n -> n.cluster().medoid()));
        List<Pair> pairs = new ArrayList<>();
        for (int number = 0; number < numbered.size(); number++) {
            mark(numbered.get(number).cluster(), number);
        }
        numbered.forEach(n -> pairs(n.cluster(), pairs));
        int documents =
                Arrays.stream(texts).mapToInt(text -> text.copies().size()).sum();
        return new Works(documents, numbered.stream().map(Numbered::work).toList(), pairs, rejected);
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
                .thenComparingInt(text -> -texts[text].copies().size())
                .thenComparingInt(text -> text));
        List<Edition> editions = order.stream().map(this::edition).toList();
        List<Excerpt> excerpts = new ArrayList<>();
        cluster.excerpts().forEach((text, edge) -> {
            for (Text.Copy copy : texts[text].copies()) {
                excerpts.add(new Excerpt(
                        copy.name(), representatives[edge.a()], edge.overlap().bInA()));
            }
        });
        String title = texts[cluster.medoid()].copies().get(0).title();
        return new Work(id(cluster), title, editions, excerpts);
    }

    private String id(Clustering.Cluster cluster) {
        long least = cluster.editions().stream()
                .map(text -> texts[text].key().high())
                .min(Long::compareUnsigned)
                .orElseThrow();
        return HexFormat.of().toHexDigits(least);
    }

    private Edition edition(int text) {
        List<String> copies = texts[text].copies().stream()
                .skip(1)
                .map(Text.Copy::name)
                .sorted()
                .toList();
        return new Edition(representatives[text], copies);
    }

    private void pairs(Clustering.Cluster cluster, List<Pair> pairs) {
        List<Integer> all = new ArrayList<>(cluster.editions());
        all.addAll(cluster.excerpts().keySet());
        for (int text : all) {
            copies(texts[text].copies(), pairs);
            for (Edges.Edge edge : edges.of(text)) {
                if (edge.a() == text) {
                    pair(edge, pairs);
                }
            }
        }
    }

    /** Each copy with the first one, and with the first that has the same bytes. */
    private static void copies(List<Text.Copy> copies, List<Pair> pairs) {
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

    private static Pair copy(Text.Copy one, Text.Copy other, Relation relation) {
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
