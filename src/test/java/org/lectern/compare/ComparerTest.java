package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.support.Texts;

/** What the rules are asked, and what the changes of one comparison are called. */
class ComparerTest {

    private static final String HARBOUR = "The old harbour of the town was full of small ships in those days.";
    private static final String BRIDGE = "Nobody in the capital believed that the bridge would ever stand.";
    private static final String WINTER = "Winter came early that year and the roads were closed until April.";
    private static final String SCHOOL = "Every child of the valley walked to school along the same river.";
    private static final String MARKET = "On Fridays the market filled the square from the church to the gate.";

    private static final String HALL = "We meet today in this hall. It is warm and the windows are open.";
    private static final String RESULTS = "The results of this long effort are for everyone to see now.";

    @Test
    void ownRulesAreAskedFirst() {
        Comparer comparer = Comparer.withRules(
                List.of(v -> v.base().equals("bread") ? Optional.of(Category.NAME) : Optional.empty()));
        Comparison comparison = comparer.compare(
                Texts.read("We want bread now, and work."), Texts.read("We want peace now, and rest."));

        assertThat(comparison.changes()).map(Change::category).containsExactly(Category.NAME, Category.WORDING);
    }

    /** Of the words around a change those count that come first by the alphabet, whichever text has them. */
    @Test
    void rulesAreToldTheSameSurroundingsWhicheverTextIsTheBase() {
        String bread = "We want bread now and work.";
        String peace = "We want peace now and rest.";

        assertThat(told(bread, peace)).containsExactly("We want () now and rest.", "We want bread now and () .");
        assertThat(told(peace, bread)).containsExactly("We want () now and rest.", "We want bread now and () .");
    }

    @Test
    void whatOneTextAloneHasStandsAmongTheWordsOfThatText() {
        String longer = "We want good bread now and work.";
        String shorter = "We want bread now and rest.";

        assertThat(told(longer, shorter)).first().isEqualTo("We want () bread now and work.");
        assertThat(told(shorter, longer)).first().isEqualTo("We want () bread now and work.");
    }

    private static List<String> told(String base, String other) {
        List<String> told = new ArrayList<>();
        Comparer.withRules(List.of(v -> {
                    told.add(v.before() + " () " + v.after());
                    return Optional.empty();
                }))
                .compare(Texts.read(base), Texts.read(other));
        return told;
    }

    @Test
    void eachMoveHasANameAndBothPlacesOfAPassageTheSame() {
        Comparison comparison = Texts.compare(
                String.join("\n\n", HARBOUR + " " + MARKET, HALL + " " + WINTER, RESULTS + " " + SCHOOL, BRIDGE),
                String.join("\n\n", BRIDGE, HARBOUR + " " + MARKET, HALL, RESULTS + " " + SCHOOL + " " + WINTER));
        List<Change> moved = comparison.changes().stream()
                .filter(change -> change.operation() == Operation.TRANSPOSITION)
                .toList();

        assertThat(moved).map(Change::id).doesNotHaveDuplicates();
        assertThat(moved).map(change -> change.move().orElseThrow()).containsOnly("m1", "m2");
        assertThat(namesOf(moved, "Winter")).hasSize(1);
        assertThat(namesOf(moved, "bridge")).hasSize(1).isNotEqualTo(namesOf(moved, "Winter"));
    }

    private static Set<String> namesOf(List<Change> moved, String word) {
        return moved.stream()
                .filter(change -> (change.base().text() + change.other().text()).contains(word))
                .map(change -> change.move().orElseThrow())
                .collect(Collectors.toSet());
    }

    /** A paragraph stands in the midst of one that was joined, and that was edited where the two halves meet. */
    @Test
    void anEditIsDividedWhereOtherBlocksStandInItsMidst() {
        Comparison comparison = Texts.compare(
                String.join(
                        "\n\n",
                        HARBOUR + " " + BRIDGE + " So it was then.",
                        MARKET,
                        "Such were the times. " + WINTER + " " + SCHOOL),
                String.join("\n\n", HARBOUR + " " + BRIDGE + " " + WINTER + " " + SCHOOL, MARKET));

        assertThat(comparison.changes().stream()
                        .filter(change -> change.operation() != Operation.TRANSPOSITION)
                        .map(change -> change.base().text()))
                .containsExactlyInAnyOrder("So it was then.", "Such were the times.");
    }
}
