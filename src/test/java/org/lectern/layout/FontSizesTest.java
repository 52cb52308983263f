package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.support.Print;
import org.lectern.support.Texts;

class FontSizesTest {

    @Test
    void theSizeOfTheTextIsThatOfMostCharactersNotOfMostLines() {
        Print print = Print.ofPages()
                .size(8)
                .lines("Pier 1", "Pier 2", "Pier 3", "Pier 4")
                .size(11.5)
                .lines("The ferry leaves the harbour at six in the morning, whatever the wind")
                .size(16)
                .lines("The Harbour", "Its Ferries");

        assertThat(FontSizes.ofText(print.asLines())).isEqualTo(11.5);
    }

    @Test
    void sizesThatDifferByAHairAreOne() {
        Print print = Print.ofPages()
                .size(10.1)
                .lines("The ferry leaves the harbour at six")
                .size(9.9)
                .lines("in the morning, whatever the wind")
                .size(14)
                .lines("The Harbour of the Northern Islands in Winter");

        assertThat(FontSizes.ofText(print.asLines())).isEqualTo(10);
    }

    @Test
    void ofTwoSizesAsCommonTheLargerIsThatOfTheText() {
        Print print = Print.ofPages().size(12).lines("The ferry").size(9).lines("The quays");

        assertThat(FontSizes.ofText(print.asLines())).isEqualTo(12);
    }

    @Test
    void textWithoutPlacesHasNoSize() {
        assertThat(FontSizes.ofText(
                        Texts.extract("The ferry leaves the harbour at six.").lines()))
                .isZero();
    }
}
