package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 5 | 5",
                "en | 1,234 | 1234",
                "en | 1.234 | 1.234",
                "de | 1.234 | 1234",
                "de | 1,234 | 1.234",
                "de | 2.5 | 2.5",
                "es | 1.234 | 1234",
                "ar | 1.234 | ''",
                "und | 1,234 | ''",
                "und | 1 234 | 1234",
                "und | 1'234 | 1234",
                "und | 0,234 | 0.234",
                "und | 1234.567 | 1234.567",
                "und | 1,234,567 | 1234567",
                "und | 1.234.567 | 1234567",
                "und | 1,234.5 | 1234.5",
                "und | 1.234,567 | 1234.567",
                "und | 1 234,5 | 1234.5",
                "en | 1.234.5 | ''",
                "en | 1.234,567.890 | ''",
                "en | 1234 567 | ''",
                "en | 12 34 | ''",
                "en | 3:15 | ''",
            })
    void theLanguageSaysWhatASignAheadOfThreeDigitsIs(String language, String text, String value) {
        assertThat(Digits.value(text, language).orElse("")).isEqualTo(value);
    }
}
