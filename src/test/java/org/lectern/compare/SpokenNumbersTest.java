package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "en, nineteen forty-five, 1945",
        "en, nineteen-forty-five, 1945",
        "en, twenty twenty-one, 2021",
        "en, twenty ten, 2010",
        "en, eighteen hundred, 1800",
        "en, eighteen hundred and five, 1805",
        "en, nineteen oh five, 1905",
        "en, nineteen five, ''",
        "en, nineteen, ''",
        "en, nine forty-five, ''",
        "en, nineteen forty-fifth, ''",
        "en, nineteen men, ''",
        "en, nineteen oh forty, ''",
        "fr, dix-neuf quarante-cinq, ''",
        "de, neunzehnhundert, 1900",
        "de, neunzehnhundertfünfundvierzig, 1945",
        "de, einundzwanzig, 21",
        "de, einundzwanzigsten, 21.",
        "de, zweihundert, 200",
        "de, zweihunderteinunddreißig, 231",
        "de, gesund, ''",
        "de, hundezwanzig, ''",
        "de, zwanzigundeinzig, ''",
    })
    void whatIsSpokenAsHundredsOrWrittenAsOneWordHasAValue(String language, String text, String value) {
        assertThat(SpokenNumbers.value(text, language, NumberWords.of(language)).orElse(""))
                .isEqualTo(value);
    }
}
