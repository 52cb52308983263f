package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "9 | 9",
                "1,250,000 | 1250000",
                "1.250.000 | 1250000",
                "2,5 | 2.5",
                "3 million | 3000000",
                "9.5 thousand | 9500",
                "24th | 24.",
                "1st | 1.",
                "5% | 5%",
                "5 per cent | 5%",
                "five percent | 5%",
                "% | %",
                "XIV | 14",
                "١٠ | 10",
                "$5 | 5$",
                "5 € | 5€",
                "five euros | 5€",
            })
    void aNumberHasAValueHoweverItIsWritten(String reading, String value) {
        assertThat(new Numbers("en").value(reading)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "5 houses", "1st of May", "$", "million", "5a"})
    void whatIsNotOneNumberHasNone(String reading) {
        assertThat(new Numbers("en").value(reading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"24, 24th, true", "24, 25th, false", "24, 2, false", "word, word, false"})
    void theSameDigitsMayHaveLettersBehindThem(String one, String two, boolean same) {
        assertThat(Numbers.sameDigits(one, two)).isEqualTo(same);
        assertThat(Numbers.sameDigits(two, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "24 September, September 24, true",
        "24th of September, September 24th, true",
        "the 1st of May, May 1, true",
        "24 September, October 24, false",
        "24 September, September 25, false",
        "24 25, 25 24, false",
        "September, September, false",
        "24, 24th, false",
    })
    void dayAndMonthMayChangePlaces(String one, String two, boolean same) {
        assertThat(Numbers.sameDate(Variations.of(one, two))).isEqualTo(same);
        assertThat(Numbers.sameDate(Variations.of(two, one))).isEqualTo(same);
    }

    @Test
    void aDateThatIsMissingIsNoOther() {
        assertThat(Numbers.sameDate(Variations.of("24 September", ""))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"at 3, :00, true", "at 3, .00, true", "at three, :00, false", "'', :00, false", "at 3, :30, false"})
    void minutesOfNaughtBehindAnHourSayNothing(String before, String minutes, boolean full) {
        assertThat(Numbers.fullHour(Variations.between(before, minutes, "", "p.m.")))
                .isEqualTo(full);
        assertThat(Numbers.fullHour(Variations.between(before, "", minutes, "p.m.")))
                .isEqualTo(full);
    }
}
