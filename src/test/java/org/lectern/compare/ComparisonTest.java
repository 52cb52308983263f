package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.lectern.support.Texts;
import org.lectern.text.Span;

/** What can be asked of a comparison and its changes. */
class ComparisonTest {

    private static final String HALL = "We meet today in this hall. It is warm and the windows are open.";
    private static final String MOVING = "Nobody in the capital believed that the bridge would ever stand.";

    @Test
    void changesAreCountedByCategoryAndSignificance() {
        Comparison comparison = Texts.compare(
                "We meet today, in this “hall”, which has twenty-one windows of colour.",
                "We meet today in this \"hall\", which had twenty-two windows of color.");

        assertThat(comparison.categories().entrySet())
                .containsExactly(
                        entry(Category.WORDING, 1),
                        entry(Category.NUMBER, 1),
                        entry(Category.SPELLING, 1),
                        entry(Category.PUNCTUATION, 1),
                        entry(Category.TYPOGRAPHY, 2));
        assertThat(comparison.count(Significance.SUBSTANTIVE)).isEqualTo(2);
        assertThat(comparison.count(Significance.ACCIDENTAL)).isEqualTo(2);
        assertThat(comparison.changes()).map(Change::id).containsExactly("c1", "t1", "t2", "c2", "c3", "c4");
    }

    @Test
    void similarityIsAMatterOfWords() {
        Comparison comparison =
                Texts.compare("We meet today in this hall.", "We meet again in this hall today with you.");

        assertThat(comparison.unchangedWords()).isEqualTo(5);
        assertThat(comparison.similarity()).isEqualTo(new Similarity(5. / (6 + 9 - 5), 5. / 6, 5. / 9));
    }

    @Test
    void textsWithoutWordsAreAlike() {
        assertThat(Similarity.of(0, 0, 0)).isEqualTo(new Similarity(1, 1, 1));
    }

    @Test
    void aPassageThatMovedHasAnotherPlaceAndItsWordsAreUnchanged() {
        Comparison comparison = Texts.compare(
                HALL + " " + MOVING + "\n\nThe results of this long effort are for everyone to see now.",
                HALL + "\n\nThe results of this long effort are for everyone to see today. " + MOVING);

        Change wording = comparison.changes().stream()
                .filter(change -> change.operation() == Operation.SUBSTITUTION)
                .findFirst()
                .orElseThrow();
        Change from = comparison.changes().get(0);
        Change to = comparison.changes().get(2);

        assertThat(from.movesPassage()).isTrue();
        assertThat(from.movesBlocks()).isFalse();
        assertThat(from.base().text()).isEqualTo(MOVING);
        assertThat(comparison.otherPlace(from)).contains(to);
        assertThat(comparison.otherPlace(to)).contains(from);
        assertThat(comparison.otherPlace(wording)).isEmpty();
        assertThat(comparison.unchangedWords())
                .isEqualTo(comparison.base().words() - 1)
                .isEqualTo(comparison.other().words() - 1);
    }

    @Test
    void aBlockThatMovedIsOneChange() {
        String first = "The results of this long effort are for everyone to see now.";
        Comparison comparison = Texts.compare(
                String.join("\n\n", HALL, first, MOVING, "Thank you very much."),
                String.join("\n\n", first, MOVING, HALL, "Thank you very much."));

        Change move = comparison.changes().get(0);

        assertThat(comparison.changes()).hasSize(1);
        assertThat(move.movesBlocks()).isTrue();
        assertThat(move.movesPassage()).isFalse();
        assertThat(comparison.otherPlace(move)).isEmpty();
        assertThat(comparison.accounting(Side.BASE).moved())
                .isEqualTo(HALL.replace(" ", "").length());
    }

    @Test
    void anAdditionHasAPlaceInTheBaseAndTheWordsAroundIt() {
        Change change = only(HALL, HALL.replace("meet today", "meet again today"));

        assertThat(change.operation()).isEqualTo(Operation.ADDITION);
        assertThat(change.base().span()).isEqualTo(new Span(7, 7));
        assertThat(change.base().block()).hasValue(0);
        assertThat(change.other().span()).isEqualTo(new Span(8, 13));
        assertThat(change.context()).isEqualTo(new Change.Context("We meet", "today in this hall. It is"));
    }

    @Test
    void theContextIsThatOfTheBaseAndSixWordsLong() {
        Change change = only(HALL, HALL.replace("warm", "cold"));

        assertThat(change.context())
                .isEqualTo(new Change.Context("today in this hall. It is", "and the windows are open."));
    }

    @Test
    void whatIsAddedAheadOfAParagraphStandsInIt() {
        Change change = only(MOVING + "\n\n" + HALL, MOVING + "\n\nToday " + HALL);

        assertThat(change.base().span()).isEqualTo(new Span(MOVING.length() + 2, MOVING.length() + 2));
        assertThat(change.base().block()).hasValue(1);
        assertThat(change.context()).isEqualTo(new Change.Context("", "We meet today in this hall"));
    }

    @Test
    void aParagraphThatIsAddedAtTheEndStandsBehindTheLastAndInNone() {
        Change change = only(HALL, HALL + "\n\n" + MOVING);

        assertThat(change.base().block()).isEmpty();
        assertThat(change.base().span()).isEqualTo(new Span(HALL.length(), HALL.length()));
        assertThat(change.other().block()).hasValue(1);
    }

    @Test
    void aParagraphThatIsAddedAtTheFrontStandsAheadOfTheFirst() {
        Change change = only(HALL, MOVING + "\n\n" + HALL);

        assertThat(change.base().span()).isEqualTo(new Span(0, 0));
        assertThat(change.base().block()).isEmpty();
    }

    @Test
    void theCharactersAreAccountedForByWhatBecameOfThem() {
        Comparison comparison = Texts.compare("We meet now.", "We meet again.");

        assertThat(comparison.accounting(Side.BASE)).isEqualTo(new Accounting(12, 7, 3, 0, 0, 0, 2));
        assertThat(comparison.accounting(Side.OTHER)).isEqualTo(new Accounting(14, 7, 5, 0, 0, 0, 2));
    }

    @Test
    void anAccountThatDoesNotAddUpIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Accounting(10, 1, 2, 3, 4, 0, 1))
                .withMessageContaining("total 10, equal 1, changed 2, moved 3, removed 4, repaired 0, blank 1");
    }

    private static Change only(String base, String other) {
        Comparison comparison = Texts.compare(base, other);
        assertThat(comparison.changes()).hasSize(1);
        return comparison.changes().get(0);
    }
}
