package org.lectern.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes works out of verified pairs.
 *
 * <p>Texts that are linked as editions make a work around its <em>medoid</em>, the text with the most links. A text that
 * only a chain of others links to the medoid has to be near enough to the medoid itself; what is not makes works of its own.
 * After that a work all of whose texts are passages of another becomes its excerpts. An excerpt unites nothing, and what
 * lies in more than {@value #MOST_HOSTS} works is a formula and belongs to none of them.
 */
final class Clustering {

    static final int MOST_HOSTS = 3;

    private final int size;
    private final Edges edges;
    private final Verification verification;
    private final List<Long> missing = new ArrayList<>();
    /** The number of each text's work. */
    private final int[] workOf;

    private final List<Cluster> works = new ArrayList<>();

    Clustering(int size, Edges edges, Verification verification) {
        this.size = size;
        this.edges = edges;
        this.verification = verification;
        this.workOf = new int[size];
        Arrays.fill(workOf, -1);
    }

    /** A work that grows. */
    static final class Cluster {
        private final int medoid;
        private final List<Integer> editions = new ArrayList<>();
        private final Map<Integer, Edges.Edge> excerpts = new TreeMap<>();
        private @Nullable Cluster host;

        Cluster(int medoid) {
            this.medoid = medoid;
            editions.add(medoid);
        }

        /** The text that stands for the work. */
        int medoid() {
            return medoid;
        }

        /** Its editions, the medoid first, the others in their order. */
        List<Integer> editions() {
            return editions;
        }

        /** Its excerpts, in their order, and where they lie. */
        Map<Integer, Edges.Edge> excerpts() {
            return excerpts;
        }
    }

    /** Compares pairs that no candidate was, but a work depends on. */
    @FunctionalInterface
    interface Verification {
        /** What each pair shares, in the order of the pairs; null where that is not known yet. */
        @Nullable
        Overlap[] verify(long[] pairs);
    }

    /** The pairs that would have to be verified to go on; if there are any, there are no works yet. */
    List<Long> missing() {
        return missing;
    }

    /** The works, each text in one of them, once. */
    List<Cluster> run() {
        boolean left = true;
        while (left && missing.isEmpty()) {
            left = gather();
        }
        if (left) {
            return List.of();
        }
        works.sort(Comparator.comparingInt(
                work -> work.editions.stream().mapToInt(text -> text).min().orElse(0)));
        for (int number = 0; number < works.size(); number++) {
            for (int text : works.get(number).editions) {
                workOf[text] = number;
            }
        }
        works.forEach(this::attach);
        return missing.isEmpty()
                ? works.stream().filter(work -> work.host == null).toList()
                : List.of();
    }

    /** Makes one work of each component of what is left, and says whether texts remained outside. */
    private boolean gather() {
        List<Cluster> found = new ArrayList<>();
        List<List<Integer>> outer = new ArrayList<>();
        List<Long> unlinked = new ArrayList<>();
        for (List<Integer> component : components()) {
            Cluster work = new Cluster(medoid(component));
            List<Integer> others = new ArrayList<>(component);
            others.remove((Integer) work.medoid);
            for (int text : others) {
                if (edges.between(work.medoid, text) == null) {
                    unlinked.add(Candidates.pair(work.medoid, text));
                }
            }
            found.add(work);
            outer.add(others);
        }
        Map<Long, Edges.Edge> verified = verified(unlinked);
        if (!missing.isEmpty()) {
            return true;
        }
        boolean left = false;
        for (int k = 0; k < found.size(); k++) {
            Cluster work = found.get(k);
            for (int text : outer.get(k)) {
                Edges.Edge edge = edges.between(work.medoid, text);
                if (edge == null) {
                    edge = verified.get(Candidates.pair(work.medoid, text));
                }
                if (edge != null && belongs(edge)) {
                    work.editions.add(text);
                } else {
                    left = true;
                }
            }
            works.add(work);
            work.editions.forEach(text -> workOf[text] = 0);
        }
        return left;
    }

    private static boolean belongs(Edges.Edge edge) {
        return edge.verdict() == Verdict.EDITIONS
                || edge.verdict() != Verdict.EXCERPT && Verdict.isNearEnough(edge.overlap());
    }

    /** Verifies pairs that have no edge yet, and adds them; notes those that cannot be verified here. */
    private Map<Long, Edges.Edge> verified(List<Long> pairs) {
        long[] sorted = pairs.stream().mapToLong(pair -> pair).sorted().toArray();
        @Nullable Overlap[] overlaps = verification.verify(sorted);
        Map<Long, Edges.Edge> added = new HashMap<>();
        for (int i = 0; i < sorted.length; i++) {
            Overlap overlap = overlaps[i];
            if (overlap == null) {
                missing.add(sorted[i]);
            } else {
                added.put(sorted[i], edges.add(sorted[i], overlap));
            }
        }
        return added;
    }

    /** The texts without a work, as far as editions link them. */
    private List<List<Integer>> components() {
        Groups groups = new Groups(size);
        for (int text = 0; text < size; text++) {
            for (Edges.Edge edge : edges.of(text)) {
                if (edge.verdict() == Verdict.EDITIONS && workOf[edge.a()] < 0 && workOf[edge.b()] < 0) {
                    groups.unite(edge.a(), edge.b());
                }
            }
        }
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int text = 0; text < size; text++) {
            if (workOf[text] < 0) {
                components
                        .computeIfAbsent(groups.of(text), root -> new ArrayList<>(1))
                        .add(text);
            }
        }
        return List.copyOf(components.values());
    }

    private int medoid(List<Integer> component) {
        int best = component.get(0);
        long most = -1;
        for (int text : component) {
            long links = edges.of(text).stream()
                    .filter(edge -> edge.verdict() == Verdict.EDITIONS && workOf[edge.other(text)] < 0)
                    .count();
            if (links > most) {
                most = links;
                best = text;
            }
        }
        return best;
    }

    /** Makes the texts of a work excerpts of another, if they are. Works come in the order of their longest texts. */
    private void attach(Cluster work) {
        Map<Integer, Long> hosts = new TreeMap<>();
        for (int text : work.editions) {
            edges.of(text).stream()
                    .filter(edge -> isExcerpt(edge, text))
                    .map(edge -> workOf[edge.a()])
                    .filter(number -> works.get(number) != work)
                    .distinct()
                    .forEach(number -> hosts.merge(number, 1L, Long::sum));
        }
        if (hosts.isEmpty() || hosts.size() > MOST_HOSTS) {
            return;
        }
        hosts.keySet().stream()
                .map(works::get)
                .max(Comparator.comparingDouble(host -> best(work, host)))
                .ifPresent(host -> attach(work, host.host == null ? host : host.host));
    }

    private double best(Cluster work, Cluster host) {
        return work.editions.stream()
                .flatMap(text -> edges.of(text).stream()
                        .filter(edge -> isExcerpt(edge, text) && works.get(workOf[edge.a()]) == host))
                .mapToDouble(edge -> edge.overlap().bInA())
                .max()
                .orElse(0);
    }

    private void attach(Cluster work, Cluster host) {
        Map<Integer, Edges.Edge> places = new TreeMap<>();
        for (int text : work.editions) {
            Edges.Edge place = place(text, host);
            if (place == null) {
                return;
            }
            places.put(text, place);
        }
        work.host = host;
        host.excerpts.putAll(places);
    }

    /** The edition that holds most of a text; looks at the medoid where no edge is known. */
    private Edges.@Nullable Edge place(int text, Cluster host) {
        Edges.Edge best = null;
        for (Edges.Edge edge : edges.of(text)) {
            boolean here = isExcerpt(edge, text) && host.editions.contains(edge.a());
            if (here && (best == null || isBetter(edge, best))) {
                best = edge;
            }
        }
        boolean unknown = best == null && host.medoid < text && edges.between(host.medoid, text) == null;
        if (unknown) {
            long pair = Candidates.pair(host.medoid, text);
            Edges.Edge edge = verified(List.of(pair)).get(pair);
            return edge != null && edge.verdict() == Verdict.EXCERPT ? edge : null;
        }
        return best;
    }

    private static boolean isBetter(Edges.Edge edge, Edges.Edge than) {
        double share = edge.overlap().bInA();
        double otherShare = than.overlap().bInA();
        return share > otherShare || share == otherShare && edge.a() < than.a();
    }

    private static boolean isExcerpt(Edges.Edge edge, int shorter) {
        return edge.verdict() == Verdict.EXCERPT && edge.b() == shorter;
    }
}
