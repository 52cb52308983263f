package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

    @ParameterizedTest
    @CsvSource({
        "en, 3 million, false, 3000000",
        "en, 2.5bn, false, 2500000000",
        "en, 2.5 billion, false, 2500000000",
        "fr, 2 billion, false, ''",
        "de, '2,5 Milliarden', false, ''",
        "de, '2,5 milliarden', false, 2500000000",
        "de, 3 mio., false, 3000000",
        "en, 10k, false, 10000",
        "en, 5m, true, 5000000",
        "en, 5m, false, ''",
        "en, 5 miles, false, ''",
        "en, million, false, ''",
    })
    void aWordMultipliesTheDigitsAheadOfIt(String language, String text, boolean money, String value) {
        assertThat(Scales.value(text, language, money).orElse("")).isEqualTo(value);
    }
}
