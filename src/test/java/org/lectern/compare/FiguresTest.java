package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "well-known | well known",
                "in 2015, 3 men | in 2015 3 men",
                "2010 – 2020 | 2010-2020",
                "2010—2020 | 2010-2020",
                "−5 | -5",
                "(-5) | – -5",
                "COVID-19 | COVID 19",
                "m² | m2",
                "٢٥ | 25",
                "5-year | 5 year",
                "peace - 5 | peace 5",
            })
    void layoutAndDivisionOfWordsAreNoFigures(String one, String two) {
        assertThat(Figures.same(one, two)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$ | €",
                "$ | \"\"",
                "5% | 5",
                "5% | 5‰",
                "-5 | 5",
                "peace -5 | peace 5",
                "+5 | -5",
                "< 5 | > 5",
                "3-4 | 34",
                "3-4 | 3 4",
                "12 34 | 1234",
                "3.5 | 35",
                "3.5 | 3 5",
                "3.5 | 3/5",
                "10² | 102",
            })
    void signsThatMakeTheValueAre(String one, String two) {
        assertThat(Figures.same(one, two)).isFalse();
        assertThat(Figures.same(two, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "3 - 4 | 3-4 | true",
                "3 -4 | 3-4 | false",
                "x-4 | x 4 | true",
                "3.  | 3 | true",
                ".5 | 5 | true",
                "3 % | 3% | true",
                "+ 5 | +5 | true",
                "5 + | 5 | true",
            })
    void whatASignStandsAtTells(String one, String two, boolean same) {
        assertThat(Figures.same(one, two)).isEqualTo(same);
        assertThat(Figures.same(two, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"., true, false, false", ":, true, false, false", "-, false, true, false", "%, false, false, true"})
    void aSignAloneTellsWhereItStands(String sign, boolean between, boolean hyphen, boolean unit) {
        assertThat(Figures.standsBetween(sign)).isEqualTo(between);
        assertThat(Figures.isHyphen(sign)).isEqualTo(hyphen);
        assertThat(Figures.isUnit(sign)).isEqualTo(unit);
        assertThat(Figures.standsBetween(sign + sign)).isFalse();
        assertThat(Figures.isHyphen(sign + sign)).isFalse();
        assertThat(Figures.isUnit(sign + sign)).isFalse();
    }
}
