package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | La mer est \u00E0 nous tous et la paix est le bien de chacun de ceux qui vivent sur les c\u00F4tes.",
                "pt | N\u00E3o h\u00E1 raz\u00E3o para que o mar n\u00E3o seja de todos, e a paz \u00E9 a nossa casa.",
                "und | P\u00F4r \u00E3o n\u00E3 d\u00F4s \u00E3e m\u00E1is s\u00E9n d\u00E3o k\u00F4 n\u00E1 t\u00F4o \u00F4s p\u00E3o l\u00E9"
            })
    void accentsOfTheirOwnPartNoWords(String language, String text) {
        assertThat(Languages.of(text)).isEqualTo(language);
        assertThat(Languages.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(language);
    }
}
