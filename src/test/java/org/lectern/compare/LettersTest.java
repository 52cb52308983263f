package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "de, schön, schoen",
        "de, groß, gross",
        "en, schön, schon",
        "en, café, cafe",
        "fr, cœur, coeur",
        "en, Søren, soren",
        "en, æsthetic, aesthetic",
        "fr, État, etat",
        "fr, décidé, decidé",
        "fr, décidées, decidées",
        "fr, goût, gout",
        "es, habló, habló",
        "es, región, region",
        "es, año, año",
        "pt, está, está",
        "ru, мой, мой",
        "ru, всё, все",
        "ja, が, が",
        "ar, أن, ان",
    })
    void aWordHasTheLettersThatItsSpellingsShare(String language, String word, String letters) {
        assertThat(Letters.of(word, language, /* finals= */ true)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({"fr, société, societe", "es, habló, hablo", "de, schön, schoen"})
    void capitalsMayLackTheMarkOnTheLastVowel(String language, String word, String letters) {
        assertThat(Letters.of(word, language, /* finals= */ false)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({"SOCIÉTÉ, true", "Société, false", "É, false"})
    void capitalsAreMoreThanOne(String word, boolean capitals) {
        assertThat(Letters.isCapitals(word)).isEqualTo(capitals);
    }
}
