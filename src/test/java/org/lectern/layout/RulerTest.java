package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulerTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "e\u0301te\u0301, 3", "\u00E9t\u00E9, 3", "\u6211\u4EEC, 4", "\u0915\u093F, 2"})
    void countsWhatTakesRoom(String text, double width) {
        assertThat(Ruler.TYPED.measure(text, 0, text.length())).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "\u2E80, 2", // the first radical
        "\u3001, 2",
        "\u9FFF, 2", // the last unified ideograph
        "\uF900, 2", // the first compatible ideograph
        "\uFA6D, 2",
        "\uFF01, 2", // the first full-width form
        "\uFF60, 2",
        "\uD840\uDC00, 2", // the first ideograph beyond the basic plane
        "\uFF71, 1", // half-width
        "\uE000, 1",
        "\uFEFC, 1",
        "\uD83D\uDEA2, 1",
        "\u0080, 1",
        "e\u0300, 1"
    })
    void anIdeographTakesTheRoomOfTwoLetters(String text, double width) {
        assertThat(Ruler.TYPED.measure(text, 0, text.length())).isEqualTo(width);
    }

    @Test
    void measuresPartOfAText() {
        assertThat(Ruler.TYPED.measure("the ferry", 4, 9)).isEqualTo(5);
        assertThat(Ruler.TYPED.measure("the ferry", 4, 4)).isZero();
    }

    @Test
    void aLetterIsAsWideInATextAsAlone() {
        for (char letter = ' '; letter <= '~'; letter++) {
            String text = Character.toString(letter);
            assertThat(Ruler.PRINTED.width(letter)).as(text).isPositive().isEqualTo(printed(text));
            assertThat(Ruler.TYPED.width(letter)).as(text).isEqualTo(1);
        }
    }

    @Test
    void lettersOfABookFaceDifferInWidth() {
        for (List<String> widths : List.of(
                List.of("i", "t", "s", "n", "H", "m", "\u6211"),
                List.of("l", "r", "c", "o", "E", "W"),
                List.of(" ", "f", "e", "b", "\u00C9", "\u0448"))) {
            assertThat(widths.stream().map(RulerTest::printed)).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void aLineOfThinLettersIsAsWideInPrintAsAShorterOneOfWideLetters() {
        String thin = "It is still light till it fills its little lift";
        String wide = "Some women swam among warm seaweed";

        assertThat(thin.length()).isGreaterThan(wide.length() + 10);
        assertThat(printed(thin)).isLessThan(printed(wide));
    }

    @Test
    void anAccentTakesNoRoomInPrint() {
        assertThat(printed("e\u0301te\u0301")).isEqualTo(printed("ete"));
    }

    private static double printed(String text) {
        return Ruler.PRINTED.measure(text, 0, text.length());
    }
}
