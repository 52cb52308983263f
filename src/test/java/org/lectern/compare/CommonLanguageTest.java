package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.support.Texts;
import org.lectern.text.Transcript;

class CommonLanguageTest {

    private static final String ENGLISH = "We have come to the end of the long war that we did not want.";
    private static final String LONG_FRENCH =
            "Nous sommes venus dans cette ville pour faire la paix avec tous les peuples "
                    + "qui sont dans le monde, et pour vivre avec eux comme des voisins.";
    private static final String UNKNOWN = "5 6 7";

    @ParameterizedTest
    @CsvSource({"en,en,en", "en,und,en", "und,fr,fr", "und,und,und", "en,fr,fr"})
    void whatIsKnownOrLongerTells(String one, String two, String expected) {
        assertThat(CommonLanguage.of(text(one), text(two))).isEqualTo(expected);
        assertThat(CommonLanguage.of(text(two), text(one))).isEqualTo(expected);
    }

    /** Of two that are as long the later name, so that the order of the texts does not tell. */
    @ParameterizedTest
    @CsvSource({"en,fr", "fr,en"})
    void theOrderDoesNotTell(String one, String two) {
        assertThat(CommonLanguage.of(asLong(one), asLong(two))).isEqualTo("fr");
    }

    private static Transcript text(String language) {
        Transcript transcript = Texts.read(
                switch (language) {
                    case "en" -> ENGLISH;
                    case "fr" -> LONG_FRENCH;
                    default -> UNKNOWN;
                });
        assertThat(transcript.language()).isEqualTo(language);
        return transcript;
    }

    private static Transcript asLong(String language) {
        String text = language.equals("fr") ? LONG_FRENCH : ENGLISH + " " + ENGLISH + " " + ENGLISH;
        Transcript transcript = Texts.read(text.substring(0, 120));
        assertThat(transcript.language()).isEqualTo(language);
        return transcript;
    }
}
