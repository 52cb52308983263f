package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final List<Copies> texts = new ArrayList<>();

    @Test
    void copiesArePairedWithTheFirstAndWithTheFirstOfTheSameBytes() {
        add(7, copy("a", 1), copy("b", 1), copy("c", 2), copy("d", 2), copy("e", 3));

        assertThat(pairs(false, work(0)))
                .containsExactly("a IDENTICAL b", "a SAME_TEXT c", "a SAME_TEXT d", "c IDENTICAL d", "a SAME_TEXT e");
    }

    @Test
    void copiesShareAll() {
        add(7, copy("a", 1), copy("b", 2));

        assertThat(account(false).of(List.of(work(0))).get(0).pairs())
                .containsExactly(new Pair("a", "b", Relation.SAME_TEXT, 1, 1, 1));
    }

    @Test
    void theMedoidComesFirstThenWhatHasTheMostDocuments() {
        add(7, copy("one", 1));
        add(8, copy("two", 1), copy("too", 2));
        add(9, copy("medoid", 1));
        add(10, copy("three", 1), copy("drei", 2), copy("trois", 3));
        add(11, copy("four", 1));

        Work work = account(false).of(List.of(work(2, 0, 1, 3, 4))).get(0).work();

        assertThat(work.editions())
                .containsExactly(
                        new Edition("medoid", List.of()),
                        new Edition("three", List.of("drei", "trois")),
                        new Edition("two", List.of("too")),
                        new Edition("one", List.of()),
                        new Edition("four", List.of()));
        assertThat(work.title()).isEqualTo("On medoid");
    }

    @Test
    void copiesAreInTheOrderOfTheirNames() {
        add(7, copy("mole", 1), copy("quay", 2), copy("pier", 3), copy("buoy", 4));

        assertThat(account(false).of(List.of(work(0))).get(0).work().editions())
                .containsExactly(new Edition("mole", List.of("buoy", "pier", "quay")));
    }

    @Test
    void theIdIsTheLeastHashOfTheEditions() {
        add(-1, copy("a", 1));
        add(0xABC, copy("b", 1));
        add(Long.MIN_VALUE, copy("c", 1));

        List<SortedWork> works = account(false).of(List.of(work(0, 1, 2)));

        assertThat(works).extracting(sorted -> sorted.work().id()).containsExactly("0000000000000abc");
    }

    @Test
    void eachDocumentOfAPassageIsAnExcerptOfTheEditionThatHoldsIt() {
        add(7, copy("whole", 1));
        add(8, copy("edition", 1));
        add(9, copy("part", 1), copy("copy", 2));
        Edges edges = new Edges(3, text -> 2000, false);
        Clustering.Cluster work = work(0, 1);
        work.excerpts().put(2, edges.add(Candidates.pair(1, 2), Overlaps.excerpt(.9f)));

        SortedWork sorted = new Account(texts, edges, false).of(List.of(work)).get(0);

        assertThat(sorted.work().excerpts()).extracting(Excerpt::source).containsExactly("part", "copy");
        assertThat(sorted.work().excerpts()).allSatisfy(excerpt -> {
            assertThat(excerpt.of()).isEqualTo("edition");
            assertThat(excerpt.containment()).isEqualTo((double) .9f);
        });
        assertThat(sorted.pairs())
                .extracting(AccountTest::named)
                .containsExactlyInAnyOrder("edition EXCERPT part", "part SAME_TEXT copy");
    }

    @Test
    void pairsAreOfEditionsWithEditionsAndWithExcerptsAndNotAmongExcerpts() {
        Edges edges = fourTextsThatAllShare();
        Clustering.Cluster work = work(0, 1);
        work.excerpts().put(2, edges.of(2).get(0));
        work.excerpts().put(3, edges.of(3).get(0));

        assertThat(named(new Account(texts, edges, true).of(List.of(work))))
                .containsExactlyInAnyOrder("t0 VARIANT t1", "t0 EXCERPT t2", "t0 EXCERPT t3", "t1 EXCERPT t2");
    }

    @Test
    void acrossWorksPairsAreRelatedAndListedOnRequestAlone() {
        Edges edges = fourTextsThatAllShare();
        List<Clustering.Cluster> works = List.of(work(0, 1), work(2), work(3));

        assertThat(named(new Account(texts, edges, false).of(works))).containsExactly("t0 VARIANT t1");
        assertThat(named(new Account(texts, edges, true).of(works)))
                .containsExactlyInAnyOrder(
                        "t0 VARIANT t1", "t0 RELATED t2", "t0 RELATED t3", "t1 RELATED t2", "t2 RELATED t3");
    }

    @Test
    void theFiguresOfAPairAreThoseOfTheOverlap() {
        add(7, copy("a", 1));
        add(8, copy("b", 1));
        Edges edges = new Edges(2, text -> 2000, false);
        edges.add(Candidates.pair(0, 1), new Overlap(.5f, .75f, .25f, 1, 1, 1, 1, 1, 1, 100));

        assertThat(new Account(texts, edges, false)
                        .of(List.of(work(0, 1)))
                        .get(0)
                        .pairs())
                .containsExactly(new Pair("a", "b", Relation.VARIANT, .25, .5, .75));
    }

    private Edges fourTextsThatAllShare() {
        for (int text = 0; text < 4; text++) {
            add(7 + text, copy("t" + text, 1));
        }
        Edges edges = new Edges(4, text -> 2000, true);
        edges.add(Candidates.pair(0, 1), Overlaps.EDITIONS);
        edges.add(Candidates.pair(0, 2), Overlaps.excerpt(.9f));
        edges.add(Candidates.pair(0, 3), Overlaps.excerpt(.9f));
        edges.add(Candidates.pair(1, 2), Overlaps.excerpt(.9f));
        edges.add(Candidates.pair(2, 3), Overlaps.EDITIONS);
        return edges;
    }

    private void add(long key, Copies.Copy... copies) {
        texts.add(new Copies(new Fingerprint(key, 0), List.of(copies)));
    }

    private static Copies.Copy copy(String name, long bytes) {
        return new Copies.Copy(name, new Fingerprint(bytes, 0), "On " + name);
    }

    private static Clustering.Cluster work(int medoid, int... others) {
        Clustering.Cluster work = new Clustering.Cluster(medoid);
        for (int other : others) {
            work.editions().add(other);
        }
        return work;
    }

    private Account account(boolean related) {
        return new Account(texts, new Edges(texts.size(), text -> 2000, related), related);
    }

    private List<String> pairs(boolean related, Clustering.Cluster work) {
        return named(account(related).of(List.of(work)));
    }

    private static List<String> named(List<SortedWork> works) {
        Stream<Pair> pairs = works.stream().flatMap(work -> work.pairs().stream());
        return pairs.map(AccountTest::named).toList();
    }

    private static String named(Pair pair) {
        return pair.a() + " " + pair.relation() + " " + pair.b();
    }
}
