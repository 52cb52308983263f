package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanTest {

    @ParameterizedTest
    @CsvSource({"I, 1", "IV, 4", "VIII, 8", "IX, 9", "XL, 40", "XC, 90", "CD, 400", "CM, 900", "MCMXCIV, 1994"})
    void aNumeralInItsUsualFormHasAValue(String numeral, int value) {
        assertThat(Roman.value(numeral)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IIII", "IC", "MMMM", "iv", "Mix", "XIth", "A"})
    void nothingElseHas(String text) {
        assertThat(Roman.value(text)).isEmpty();
    }
}
