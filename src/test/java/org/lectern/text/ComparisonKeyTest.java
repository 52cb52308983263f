package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Peace, peace",
        "PEACE, peace",
        "U.N., UN",
        "it\u2019s, its",
        "o\uFB03ce, office",
        "cafe\u0301, caf\u00E9",
        "inter\u00ADnational, international",
        "\uFF30\uFF45\uFF41\uFF43\uFF45, peace",
        "Stra\u00DFe, strasse",
        "\u0627\u0644\u0633\u064E\u0651\u0644\u0627\u0645, \u0627\u0644\u0633\u0644\u0627\u0645",
        "\u0633\u0640\u0644\u0627\u0645, \u0633\u0644\u0627\u0645",
    })
    void theseAreOneWord(String one, String two) {
        assertThat(ComparisonKey.ofWord(one)).isEqualTo(ComparisonKey.ofWord(two));
    }

    @ParameterizedTest
    @CsvSource({"role, r\u00F4le", "3.5, 35", "honour, honor", "\u0432\u0441\u0451, \u0432\u0441\u0435"})
    void theseAreTwoWords(String one, String two) {
        assertThat(ComparisonKey.ofWord(one)).isNotEqualTo(ComparisonKey.ofWord(two));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "\u201C, \", false",
                "\u00AB, \", true",
                "\u2019, ', false",
                "'', \", false",
                "--, \u2014, false",
                "-, \u2014, true",
                "\u2013, \u2014, true",
                "\u2013, -, false",
                "\u2011, -, false",
                "..., \u2026, false",
            })
    void signsOfOneKindHaveOneKey(String sign, String key, boolean spaced) {
        assertThat(ComparisonKey.ofSign(sign, spaced)).isEqualTo(key);
    }
}
