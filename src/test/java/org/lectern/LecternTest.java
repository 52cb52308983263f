package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.ChangeRule;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.support.Texts;

/** What a user of the library configures is what is used. */
class LecternTest {

    private static final Input BASE = Texts.input("base.txt", "The people of Burma are free at last.\n");
    private static final Input OTHER = Texts.input("other.txt", "The people of Myanmar are free at last.\n");

    private static final ChangeRule RENAMED =
            ChangeRule.equalUnder(Category.SPELLING, reading -> reading.equals("Burma") ? "Myanmar" : reading);

    @Test
    void aRuleOfTheUsersIsAskedAheadOfThoseThatAreBuiltIn() throws TranscriptException {
        assertThat(Lectern.builder().build().comparison(BASE, OTHER).changes())
                .extracting(Change::category)
                .containsExactly(Category.NAME);
        assertThat(Lectern.builder()
                        .rule(RENAMED)
                        .build()
                        .comparison(BASE, OTHER)
                        .changes())
                .extracting(Change::category)
                .containsExactly(Category.SPELLING);
    }

    @Test
    void theFirstOfTheUsersRulesThatKnowsTheDifferenceDecides() throws TranscriptException {
        Lectern lectern = Lectern.builder()
                .rule(variation -> Optional.empty())
                .rule(RENAMED)
                .rule(variation -> Optional.of(Category.PARATEXT))
                .build();

        assertThat(lectern.comparison(BASE, OTHER).changes())
                .extracting(Change::category)
                .containsExactly(Category.SPELLING);
    }
}
