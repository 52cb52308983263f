package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionsTest {

    @ParameterizedTest
    @CsvSource({
        "en, two thirds, 2/3",
        "en, a quarter, 1/4",
        "en, 3/4, 3/4",
        "en, two and a half, 2.5",
        "en, half a million, 500000",
        "en, twice, 2x",
        "fr, trois quarts, 3/4",
        "es, la mitad, 1/2",
        "de, zwei drittel, 2/3",
        "ru, две трети, 2/3",
        "zh, 三分之二, 2/3"
    })
    void aPartHasTheSameValueInDigitsAndInWords(String language, String reading, String value) {
        assertThat(new Numbers(language).value(reading)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/8", "a half hour", "many thirds", "quarter master", "half a loaf"})
    void whatIsNoPartHasNoValue(String reading) {
        assertThat(new Numbers("en").value(reading)).isEmpty();
    }
}
