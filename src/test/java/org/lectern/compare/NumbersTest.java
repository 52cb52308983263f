package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0 | 0",
                "9 | 9",
                "1,250,000 | 1250000",
                "1.250.000 | 1250000",
                "2,5 | 2.5",
                "1,234 | 1234",
                "1.234 | 1.234",
                "3 million | 3000000",
                "9.5 thousand | 9500",
                "24th | 24.",
                "1st | 1.",
                "5% | 5%",
                "5 per cent | 5%",
                "five percent | 5%",
                "% | %",
                "XIV | 14*",
                "XXIe | 21.",
                "XIXth | 19.",
                "-5 | -5",
                "−5 | -5",
                "+5 | 5",
                "-5% | -5%",
                "£5m | 5000000£",
                "2.5bn | 2500000000",
                "'90s | 1990s",
                "’45 | 1945",
                "1990s | 1990s",
                "nineteen forty-five | 1945",
                "١٠ | 10",
                "$5 | 5$",
                "$5.00 | 5$",
                "5.00 | 5.00",
                "5 € | 5€",
                "five euros | 5€",
            })
    void aNumberHasAValueHoweverItIsWritten(String reading, String value) {
        assertThat(new Numbers("en").value(reading)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "5 houses",
                "1st of May",
                "$",
                "million",
                "5a",
                "5m",
                "5, 6",
                "'20s",
                "10²",
                "Ce",
                "3."
            })
    void whatIsNotOneNumberHasNone(String reading) {
        assertThat(new Numbers("en").value(reading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "21*, 21, true",
        "21*, 21., true",
        "21*, 21*, true",
        "21, 21., false",
        "21*, 20, false",
        "21*, 20., false",
    })
    void aRomanNumeralIsTheCardinalAndTheOrdinal(String one, String two, boolean same) {
        assertThat(Numbers.same(one, two)).isEqualTo(same);
        assertThat(Numbers.same(two, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"I, one, true", "V, five, true", "I, 1, false", "I, II, false", "II, two, false", "a, one, false"})
    void aLetterIsNoNumeralBesideAWord(String reading, String beside, boolean letter) {
        assertThat(Numbers.isLetterBesideWord(reading, beside)).isEqualTo(letter);
    }
}
