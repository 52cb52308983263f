package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "'High-Level Panel, 2018', highlevelpanel2018",
        "'The Secre-\ntary', thesecretary",
        "\u201Cit\u2019s\u201D, its",
        "\uFB01nal STRASSE Stra\u00DFe, finalstrassestrasse",
        "e\u0301tat \u00E9tat, \u00E9tat\u00E9tat",
        "\uFF21\uFF22, ab",
        "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F, \u0645\u062D\u0645\u062F",
        "'\u0939\u093F\u0928\u094D\u0926\u0940', '\u0939\u093F\u0928\u094D\u0926\u0940'",
        "\u4E2D\u3002\u6587, \u4E2D\u4E2D\u4E2D\u6587\u6587\u6587",
        "'\u2026 \u2014 !', ''",
        "'AZ az 09 @[`{/:', azaz09",
        "'AZ az 09 @[`{/: \u00E9', azaz09\u00E9",
        "'\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD', \u05E9\u05DC\u05D5\u05DD",
        "'\u0663 \u0969', \u0663\u0969",
        "x\u0303, x\u0303",
        "'\uD842\uDFB7 \uD83D\uDEA2', \uD842\uDFB7\uD842\uDFB7\uD842\uDFB7",
        "'\u00A9 \u20AC \u2030 \u206F', ''",
        "'\u2070 \u2160', 0i",
    })
    void keepsWhatAReaderWouldCallTheSame(String text, String letters) {
        assertThat(Letters.of(text)).isEqualTo(letters);
    }
}
