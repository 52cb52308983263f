package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenWordTest {

    @ParameterizedTest
    @CsvSource({
        "en, organised, organized, SPELLING",
        "en, colour, Color, SPELLING",
        "en, fulfil, fulfill, SPELLING",
        "en, enrols, enrolls, SPELLING",
        "en, mil, mill, ",
        "en, travelling, traveling, SPELLING",
        "en, gaol, jail, SPELLING",
        "en, naïve, naive, SPELLING",
        "en, eleven, 11, NUMERAL_FORM",
        "fr, colour, color, ",
        "en, affect, effect, ",
        "en, eleven, 12, ",
        "en, 10², 102, ",
        "de, daß, dass, SPELLING",
        "de, Maße, Masse, ",
        "de, schon, schön, ",
        "en, schon, schön, SPELLING",
        "en, one, I, ",
        "en, two, II, NUMERAL_FORM",
        "en, colour, '', ",
    })
    void twoWordsAreOneInTwoSpellings(String language, String one, String two, Category category) {
        WrittenWord first = new WrittenWord(one, language);
        WrittenWord second = new WrittenWord(two, language);
        assertThat(first.accident(second).orElse(null)).isEqualTo(category);
        assertThat(second.accident(first).orElse(null)).isEqualTo(category);
    }
}
