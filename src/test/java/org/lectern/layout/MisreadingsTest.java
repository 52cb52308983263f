package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What OCR makes of a short line of print. */
class MisreadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Page l of lO; Page 1 of 10",
                "Page | of S; Page 1 of 5",
                "Pier Z; Pier 2",
                "B; 8",
                "Page 7; Page 7",
                "Pier Bill; Pier Bill",
                "Quay 12; Quay 12",
                "~ Page 7 .; Page 7",
                "- 7 -; - 7 -"
            })
    void aNumberIsReadForTheLettersThatLookLikeIt(String line, String expected) {
        assertThat(Misreadings.withNumbers(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ministry of the harbour, ministry of the harbour, true",
        "ministry of the harbour, minlstry of tlle harbour, true",
        "ministry of the harbour, MINISTRY OF THE HARB0UR, true",
        "ministry of the harbour, ministry of the harbour ~, true",
        "ministry of the harbour, ministry of the northern islands, false",
        "ministry of the harbour, harbour, false",
        "ministry of the harbour, the northern lighthouses, false",
        "pier, pler, true",
        "sea, sea, true",
        "sea, tea, false",
        "tea, team, false"
    })
    void twoReadingsOfOneLineAreAlike(String one, String two, boolean expected) {
        assertThat(Misreadings.alike(one, two)).isEqualTo(expected);
        assertThat(Misreadings.alike(two, one)).isEqualTo(expected);
    }
}
