package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "十五, 15",
        "一百二十三, 123",
        "一千零五, 1005",
        "两千五百, 2500",
        "三万二千, 32000",
        "一亿二千万, 120000000",
        "一九九四, 1994",
        "二〇〇八, 2008",
        "第五十三, 53.",
        "1.2万, 12000",
        "3亿, 300000000"
    })
    void aNumberHasTheValueOfItsDigitsAndUnits(String reading, String value) {
        assertThat(ChineseNumbers.value(reading)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "一些", "百姓", "五年", "3.5"})
    void whatIsNoNumberOfSeveralCharactersHasNoValue(String reading) {
        assertThat(ChineseNumbers.value(reading)).isEmpty();
    }
}
