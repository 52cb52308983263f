package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberBordersTest {

    static final Iterable<String> LANGUAGES = NumberWords.LANGUAGES;

    /** Whatever is listed as a number is read, so that no word of the lists may be held back. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyListedNumberMayBeOne(String language) {
        NumberWords words = NumberWords.of(language);

        assertThat(words.listed()).isNotEmpty().allMatch(word -> NumberBorders.mayBeNumber(word, language));
        assertThat(SpokenNumbers.joined(language)).allMatch(word -> NumberBorders.mayBeNumber(word, language));
        assertThat(Fractions.borders(language)).allMatch(word -> NumberBorders.mayBeNumber(word, language));
    }

    @ParameterizedTest
    @CsvSource({
        "en, minus five",
        "en, half a million dollars",
        "en, two and a half",
        "en, minus two and a half",
        "en, -five",
        "en, forty-",
        "en, per cent",
        "en, nineteen oh five",
        "de, achtundvierzig",
        "fr, pour cent",
        "it, ventuno",
        "und, percent",
        "en, 11",
        "en, 'a, b'",
        "en, caf\u00E9",
        "ru, \u043E\u0434\u0438\u043D"
    })
    void whatMayBeANumberIsRead(String language, String text) {
        assertThat(NumberBorders.mayBeNumber(text, language)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "peace", "peace and bread", "the five of us", "bread-maker"})
    void whatBeginsAndEndsOtherwiseIsNone(String text) {
        assertThat(NumberBorders.mayBeNumber(text, "en")).isFalse();
        assertThat(new Numbers("en").value(text)).isEmpty();
    }
}
