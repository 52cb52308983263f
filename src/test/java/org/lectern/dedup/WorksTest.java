package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorksTest {

    private static final Work WORK = new Work(
            "0123456789abcdef",
            "On lighthouses",
            List.of(new Edition("first", List.of("copy", "other copy")), new Edition("second", List.of())),
            List.of(new Excerpt("part", "second", .75)));

    @Test
    void aWorkHasAtLeastOneEdition() {
        assertThatThrownBy(() -> new Work("0", "", List.of(), List.of(new Excerpt("part", "whole", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no edition");
    }

    @Test
    void theSizeCountsEditionsCopiesAndExcerpts() {
        assertThat(WORK.size()).isEqualTo(5);
        assertThat(WORK.editions().get(0).size()).isEqualTo(3);
    }

    @Test
    void eachDocumentStandsSomewhereOnce() {
        assertThat(WORK.placements())
                .containsExactly(
                        new Placement("first", Placement.Role.EDITION, Optional.empty(), 1, WORK),
                        new Placement("copy", Placement.Role.COPY, Optional.of("first"), 1, WORK),
                        new Placement("other copy", Placement.Role.COPY, Optional.of("first"), 1, WORK),
                        new Placement("second", Placement.Role.EDITION, Optional.empty(), 1, WORK),
                        new Placement("part", Placement.Role.EXCERPT, Optional.of("second"), .75, WORK));
    }

    @Test
    void theLargestWorksComeFirstAndThenTheirIdsDecide() {
        SortedWork small = sorted("aa", 5, "s");
        SortedWork large = sorted("cc", 4, "x", "y", "z");
        SortedWork medium = sorted("bb", 3, "m", "n");
        SortedWork later = sorted("ab", 2, "t");
        SortedWork earliest = sorted("aa", 1, "e");

        Works works = Works.of(List.of(small, large, later, medium, earliest), List.of());

        assertThat(works.works())
                .containsExactly(large.work(), medium.work(), earliest.work(), small.work(), later.work());
        assertThat(works.documents()).isEqualTo(8);
        assertThat(works.pairs()).extracting(Pair::a).containsExactly("x", "x", "m");
        assertThat(works.placements().map(Placement::document)).containsExactly("x", "y", "z", "m", "n", "e", "s", "t");
    }

    @Test
    void whatCouldNotBeReadIsInTheOrderOfItsNames() {
        Rejection pier = new Rejection("pier", "is empty");
        Rejection buoy = new Rejection("buoy", "is damaged");

        assertThat(Works.of(List.of(), List.of(pier, buoy)).rejected()).containsExactly(buoy, pier);
    }

    private static SortedWork sorted(String id, int medoid, String... names) {
        List<String> copies = Arrays.asList(names).subList(1, names.length);
        List<Pair> pairs = new ArrayList<>();
        copies.forEach(copy -> pairs.add(new Pair(names[0], copy, Relation.IDENTICAL, 1, 1, 1)));
        Work work = new Work(id, "", List.of(new Edition(names[0], copies)), List.of());
        return new SortedWork(work, medoid, pairs);
    }
}
