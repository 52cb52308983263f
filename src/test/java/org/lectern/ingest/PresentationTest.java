package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationTest {

    @ParameterizedTest
    @CsvSource({
        "\uFEFB, \u0644\u0627", // a ligature of two letters
        "\uFE8E, \u0627", // the shape of a letter at the end of a word
        "\uFC60, \u064E\u0651", // marks that are drawn together
        "\uFE71, \u064B", // a mark on the stroke that joins letters
        "\u2EC4, \u897F", // a radical of the supplement
        "\u2F45, \u65B9", // a radical of Kangxi
        "\uFB01, \uFB01", // a ligature of Latin letters, which is Ligatures' business
        "a, a"
    })
    void aShapeIsReadAsWhatItStandsFor(String shape, String read) {
        assertThat(Presentation.resolve(shape)).isEqualTo(read);
    }
}
