package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstellationTest {

    @Test
    void worksAreOfTheDocumentsOfItsTexts() {
        Constellation constellation = new Constellation(new int[] {10, 25, 40});
        constellation.add(10, 40, 2000, Overlaps.EDITIONS);

        List<SortedWork> works = constellation.works(ConstellationTest::copies);

        assertThat(works).extracting(SortedWork::medoid).containsExactlyInAnyOrder(10, 25);
        assertThat(works)
                .filteredOn(work -> work.medoid() == 10)
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.work().editions())
                            .extracting(Edition::representative)
                            .containsExactly("ferry 10", "ferry 40");
                    assertThat(work.pairs())
                            .singleElement()
                            .extracting(Pair::relation)
                            .isEqualTo(Relation.VARIANT);
                });
    }

    @Test
    void thePairsOnWhichItDependsAreNamedByTheNumbersOfTheirTexts() {
        assertThat(chain().missing()).containsExactly(new Constellation.Missing(10, 40));
    }

    @Test
    void whatIsKnownIsNotMissingAnyMore() {
        Constellation near = chain();
        near.know(10, 40, 2000, Overlaps.HALF);
        Constellation far = chain();
        far.know(10, 40, 2000, Overlaps.STRANGERS);

        assertThat(near.works(ConstellationTest::copies)).hasSize(1);
        assertThat(far.works(ConstellationTest::copies))
                .extracting(SortedWork::medoid)
                .containsExactlyInAnyOrder(10, 40);
    }

    @Test
    void withoutThatThereAreNoWorks() {
        Constellation chain = chain();

        assertThatThrownBy(() -> chain.works(ConstellationTest::copies)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPairIsJudgedByTheLettersOfItsShorterText() {
        Overlap overlap = Overlaps.covered(.75f, .75f, .5f);
        Constellation longer = new Constellation(new int[] {3, 8});
        longer.add(3, 8, 2000, overlap);
        Constellation shorter = new Constellation(new int[] {3, 8});
        shorter.add(3, 8, 200, overlap);

        assertThat(longer.works(ConstellationTest::copies)).hasSize(1);
        assertThat(shorter.works(ConstellationTest::copies)).hasSize(2);
    }

    /** Four texts, of which each is linked to the next. */
    private static Constellation chain() {
        Constellation chain = new Constellation(new int[] {5, 10, 25, 40});
        chain.add(5, 10, 2000, Overlaps.EDITIONS);
        chain.add(10, 25, 2000, Overlaps.EDITIONS);
        chain.add(25, 40, 2000, Overlaps.EDITIONS);
        return chain;
    }

    private static Copies copies(int text) {
        Fingerprint key = new Fingerprint(text, text);
        return new Copies(key, List.of(new Copies.Copy("ferry " + text, key, "Ferries")));
    }
}
