package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.support.ComparisonAssert.assertThatComparison;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.compare.Category;
import org.lectern.compare.Comparison;
import org.lectern.compare.Operation;
import org.lectern.support.Described;
import org.lectern.support.SpecCase;

/** The cases of {@code testdata/spec}. */
class SpecTest {

    /** Read once, for each case may be run by itself. */
    private static final List<SpecCase> KNOWN = SpecCase.known();

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void theChangesAreThoseThatAnEditorWouldName(SpecCase spec) {
        Comparison comparison = spec.compared();

        assertThat(spec.changesOf(comparison)).containsExactlyElementsOf(spec.changes());
        spec.links().ifPresent(links -> assertThat(Described.links(comparison)).containsExactlyElementsOf(links));
        assertThatComparison(comparison)
                .mirrors(spec.comparedTheOtherWayRound())
                .canRebuildBothSides()
                .accountsForEveryCharacter();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("wanted")
    void aWantedCaseStillFailsOrHasToBeMovedToItsTopic(SpecCase spec) {
        Comparison comparison = spec.compared();

        assertThat(spec.holdsOf(comparison)).isFalse();
        assertThatComparison(comparison)
                .mirrors(spec.comparedTheOtherWayRound())
                .canRebuildBothSides()
                .accountsForEveryCharacter();
    }

    @Test
    void everyOperationAndCategoryHasACase() {
        List<SpecCase> cases = known();

        for (Operation operation : Operation.values()) {
            assertThat(cases).anyMatch(c -> c.changes().stream().anyMatch(l -> l.startsWith(operation.label() + " ")));
        }
        for (Category category : Category.values()) {
            if (category != Category.OCR_SUSPECT) {
                assertThat(cases)
                        .as(category.label())
                        .anyMatch(c -> c.changes().stream().anyMatch(l -> l.contains(" " + category.label() + " ")));
            }
        }
    }

    @Test
    void noTwoCasesHaveOneTitle() {
        assertThat(known()).map(SpecCase::title).doesNotHaveDuplicates();
    }

    static List<SpecCase> known() {
        return KNOWN;
    }

    static List<SpecCase> wanted() {
        return SpecCase.wanted();
    }
}
