package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgesTest {

    private final Edges edges = new Edges(5, text -> 2000, false);

    @Test
    void bothTextsOfAPairKnowOfIt() {
        Edges.Edge edge = edges.add(Candidates.pair(3, 1), Overlaps.EDITIONS);

        assertThat(edge.a()).isEqualTo(1);
        assertThat(edge.b()).isEqualTo(3);
        assertThat(edge.verdict()).isEqualTo(Verdict.EDITIONS);
        assertThat(edge.other(1)).isEqualTo(3);
        assertThat(edge.other(3)).isEqualTo(1);
        assertThat(edges.of(1)).containsExactly(edge);
        assertThat(edges.of(3)).containsExactly(edge);
        assertThat(edges.of(0)).isEmpty();
    }

    @Test
    void thePairOfTwoTextsIsFoundFromEitherSide() {
        Edges.Edge first = edges.add(Candidates.pair(0, 1), Overlaps.EDITIONS);
        Edges.Edge second = edges.add(Candidates.pair(0, 2), Overlaps.excerpt(.9f));
        edges.add(Candidates.pair(3, 4), Overlaps.EDITIONS);

        assertThat(edges.between(0, 1)).isSameAs(first);
        assertThat(edges.between(1, 0)).isSameAs(first);
        assertThat(edges.between(2, 0)).isSameAs(second);
        assertThat(edges.between(1, 2)).isNull();
        assertThat(edges.between(0, 3)).isNull();
        assertThat(edges.between(3, 0)).isNull();
    }

    @Test
    void whatOnlySharesPassagesIsJudgedAndKeptOnRequestAlone() {
        Edges related = new Edges(2, text -> 2000, true);

        assertThat(edges.add(Candidates.pair(0, 1), Overlaps.RELATED).verdict()).isEqualTo(Verdict.RELATED);
        assertThat(edges.of(0)).isEmpty();
        related.add(Candidates.pair(0, 1), Overlaps.RELATED);
        assertThat(related.of(0)).hasSize(1);
    }

    @Test
    void strangersAreNeverKept() {
        Edges related = new Edges(2, text -> 2000, true);

        assertThat(related.add(Candidates.pair(0, 1), Overlaps.STRANGERS).verdict())
                .isEqualTo(Verdict.STRANGERS);
        assertThat(related.of(0)).isEmpty();
        assertThat(related.of(1)).isEmpty();
    }

    @Test
    void aPairIsJudgedByTheLettersOfTheShorter() {
        Edges lengths = new Edges(3, text -> text == 2 ? 200 : 2000, false);
        Overlap overlap = Overlaps.covered(.75f, .75f, .6f);

        assertThat(lengths.add(Candidates.pair(0, 1), overlap).verdict()).isEqualTo(Verdict.EDITIONS);
        assertThat(lengths.add(Candidates.pair(0, 2), overlap).verdict()).isEqualTo(Verdict.RELATED);
    }
}
