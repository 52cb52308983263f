package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.support.Texts;

class ExplanationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Working Group on Trade (WGT) met. | WGT | Working Group on Trade",
                "The Working Group on Trade (WGT) met. | the WGT | the Working Group on Trade",
                "The Working Group on Trade (WGT) met. | The WGT | Working Groups on Trade",
                "Working Group (WG) met. | WG | the working group",
                "Le Fonds pour l'enfance (FE) existe. | le FE | le Fonds pour l'enfance",
                "En la Liga Naval (LN) estamos. | la LN | Liga Naval"
            })
    void whatATextExplainsIsTheSame(String text, String one, String two) {
        assertThat(Explanations.explain(Texts.read(text), one, two)).isTrue();
        assertThat(Explanations.explain(Texts.read(text), two, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Nothing is explained, or something else.
                "The Working Group on Trade met. | WGT | Working Group on Trade",
                "The Working Group on Trade (WGT) met. | WGT | Working Group on Tariffs",
                "The Working Group on Trade (WGT) met. | WGT | Widening Group on Trade",
                "The Working Group on Trade (WGT) met. | WGT | Working Guild on Trade",
                "The World Grain Trade (WGT) met. | WGT | Working Group on Trade",
                "On Trade (WGT) we met. | WGT | Working Group on Trade",
                // The bracket stands ahead of it, or first.
                "(WGT) is the Working Group on Trade. | WGT | Working Group on Trade",
                // No abbreviation: a small word, one letter, one word, other letters, another order.
                "The working group (wg) met. | wg | working group",
                "The Working Group (W) met. | W | Working Group",
                "The Workings (WG) met. | WG | Workings",
                "The Working Group (WX) met. | WX | Working Group",
                "The Working Group (GW) met. | GW | Working Group",
                "The Working Group (AWG) met. | AWG | Working Group"
            })
    void whatItDoesNotExplainIsNot(String text, String one, String two) {
        assertThat(Explanations.explain(Texts.read(text), one, two)).isFalse();
        assertThat(Explanations.explain(Texts.read(text), two, one)).isFalse();
    }

    /** An abbreviation has sixteen letters at most, and stands for twelve words at most. */
    @Test
    void whatIsLongIsNoAbbreviation() {
        assertThat(explained("abcdefghijkl")).isTrue();
        assertThat(explained("abcdefghijklm")).isFalse();

        String sixteen = "ABCDEFGHIJKLMNOP";
        String text = "Of abcd efgh ijkl mnopq (" + sixteen + ") and abcd efgh ijkl mnopq (" + sixteen + "Q).";
        assertThat(Explanations.explain(Texts.read(text), sixteen, "abcd efgh ijkl mnopq"))
                .isTrue();
        assertThat(Explanations.explain(Texts.read(text), "the " + sixteen, "abcd efgh ijkl mnopq"))
                .isTrue();
        assertThat(Explanations.explain(Texts.read(text), sixteen + "Q", "abcd efgh ijkl mnopq"))
                .isFalse();
    }

    /** Words of one stem differ in three letters at most, at their ends, and in less than they share. */
    @ParameterizedTest
    @CsvSource({
        "Grou, true",
        "Gro, true",
        "Groupings, false",
        "Groupes, true",
        "Groupers, true",
        "Gr, false",
        "Grain, false"
    })
    void aWordMayBeInflected(String word, boolean same) {
        assertThat(Explanations.explain(Texts.read("The Working Group (WG) met."), "WG", "Working " + word))
                .isEqualTo(same);
    }

    /** Whether words of the given first letters, and their abbreviation, are one. */
    private static boolean explained(String letters) {
        String words = String.join(" ", letters.split("")).replace(" ", "est ") + "est";
        String abbreviation = letters.toUpperCase(Locale.ROOT);
        return Explanations.explain(
                Texts.read("We saw the " + words + " (" + abbreviation + ") there."), abbreviation, words);
    }
}
