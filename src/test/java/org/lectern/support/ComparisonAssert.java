package org.lectern.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.lectern.compare.Accounting;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;

/** What holds, or should hold, of a comparison. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {

    private ComparisonAssert(Comparison actual) {
        super(actual, ComparisonAssert.class);
    }

    public static ComparisonAssert assertThatComparison(Comparison actual) {
        return new ComparisonAssert(actual);
    }

    /** There are no changes at all, and none of typography either. */
    public ComparisonAssert hasNoChanges() {
        assertThat(Described.changes(actual)).as(descriptionText()).isEmpty();
        return this;
    }

    /** The changes are these and no others, in this order. */
    public ComparisonAssert hasChanges(List<String> changes) {
        assertThat(Described.changes(actual)).as(descriptionText()).containsExactlyElementsOf(changes);
        return this;
    }

    /** Every block has one counterpart, at its place. */
    public ComparisonAssert isLinkedOneToOne() {
        assertThat(Described.links(actual)).as(descriptionText()).allMatch(link -> link.startsWith("match "));
        return this;
    }

    /** The links and changes are those of the comparison the other way round, mirrored. */
    public ComparisonAssert mirrors(Comparison swapped) {
        List<String> here = Described.everything(actual);
        List<String> there = Described.everythingMirrored(swapped);
        assertThat(without(here, there))
                .as("only this way round, where the other way has %s", without(there, here))
                .isEmpty();
        assertThat(there).hasSameSizeAs(here);
        return this;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    /** Each witness can be made out of the other, word for word. */
    public ComparisonAssert canRebuildBothSides() {
        for (Side side : Side.values()) {
            assertThat(Rebuilt.rebuilt(actual, side))
                    .as(descriptionText() + " " + side)
                    .containsExactlyElementsOf(Rebuilt.actual(actual, side));
        }
        return this;
    }

    /** What became of the characters adds up to all of them, and what was changed is what the changes say. */
    public ComparisonAssert accountsForEveryCharacter() {
        for (Side side : Side.values()) {
            Accounting a = actual.accounting(side);
            assertThat(a.total())
                    .isEqualTo(actual.witness(side).transcript().text().length());
            assertThat(a.equal() + a.changed() + a.moved() + a.removed() + a.repaired() + a.blank())
                    .isEqualTo(a.total());
        }
        return this;
    }
}
