package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lines of page furniture look like. */
class FurnitureTest {

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "0, 0",
        "1999, 1999",
        "ii, 2",
        "IV, 4",
        "xix, 19",
        "xl, 40",
        "xxxviii, 38",
        "l, 50",
        "- 7 -, 7",
        "Page 7 of 12, 7",
        "7/12, 7",
        "Seite 7, 7"
    })
    void aLineMayCountPages(String line, int number) {
        assertThat(Furniture.anyNumber(line)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "7.", "seven", "Pier 7", "iiii", "mix", "Page seven", "7 boats", "/7", ":7"})
    void aLineMayCountNothing(String line) {
        assertThat(Furniture.anyNumber(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"iii, true", "xxxviii, true", "III, false", "iii., false", "sail, false"})
    void aSmallRomanNumeralIsInSmallLetters(String line, boolean expected) {
        assertThat(Furniture.isSmallRoman(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Check against delivery | true",
                "*** CHECK AGAINST DELIVERY *** | true",
                "(Please check upon delivery) | true",
                "Embargoed until 9 a.m. on the day of the regatta | true",
                "As prepared for delivery | true",
                "Check against the tide | false",
                "Please check the ropes | false",
                "The ferry is checked against delivery | false",
                "*** | false"
            })
    void aNoticeTellsThatOnlyTheSpokenWordCounts(String line, boolean expected) {
        assertThat(Furniture.isNotice(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "A/PORT.12, true",
        "PIER/2011/7, true",
        "HB-12 and Corr.1, true",
        "The Pier 12, false",
        "PIER, false",
        "a/port.12, false"
    })
    void anOfficeFilesItsDocumentsUnderASign(String line, boolean expected) {
        assertThat(Furniture.beginsWithReference(line)).isEqualTo(expected);
    }
}
