package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource({
        "'Harbour notes\nof May', Harbour notes",
        "'Harbour notes\r\nof May', Harbour notes",
        "'\n \t\r\n  Harbour notes  \nof May', Harbour notes",
        "'\uFEFF\u00A0\u3000Harbour notes', Harbour notes",
        "'!', '!'",
        "' \n\t\n', ''",
        "'', ''",
    })
    void aTextIsCalledByItsFirstLineThatIsNotBlank(String text, String title) {
        assertThat(Titles.beginningOf(text)).isEqualTo(title);
    }

    @Test
    void aTitleOfEightyCharactersIsNotCut() {
        String title = "The keepers ".repeat(10).substring(0, 79) + "x";

        assertThat(Titles.shortened(title)).isEqualTo(title);
        assertThat(Titles.beginningOf(title + "\nmore")).isEqualTo(title);
    }

    @Test
    void aLongerOneIsCutBetweenWords() {
        String title = "k".repeat(60) + " " + "e".repeat(30);

        assertThat(Titles.shortened(title)).isEqualTo("k".repeat(60) + "\u2026");
        assertThat(Titles.beginningOf(title)).isEqualTo("k".repeat(60) + "\u2026");
    }

    @Test
    void aWordThatEndsWhereTheTitleMayEndIsKept() {
        assertThat(Titles.shortened("k".repeat(79) + " lights")).isEqualTo("k".repeat(79) + "\u2026");
        assertThat(Titles.shortened("k".repeat(41) + " " + "e".repeat(50))).isEqualTo("k".repeat(41) + "\u2026");
    }

    @Test
    void aWordThatWouldTakeHalfOfTheTitleAlongIsCut() {
        String title = "k".repeat(40) + " " + "e".repeat(50);

        assertThat(Titles.shortened(title)).isEqualTo(title.substring(0, 79) + "\u2026");
        assertThat(Titles.shortened("k".repeat(81))).isEqualTo("k".repeat(79) + "\u2026");
        assertThat(Titles.beginningOf("k".repeat(500))).isEqualTo("k".repeat(79) + "\u2026");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String ship = Character.toString(0x1F6A2);

        assertThat(Titles.shortened("k".repeat(78) + ship.repeat(9))).isEqualTo("k".repeat(78) + "\u2026");
        assertThat(Titles.shortened("k".repeat(77) + ship.repeat(9))).isEqualTo("k".repeat(77) + ship + "\u2026");
    }
}
