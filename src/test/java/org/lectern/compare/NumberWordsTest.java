package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "en, eleven, 11",
        "en, twenty-three, 23",
        "en, twenty three, 23",
        "en, two hundred, 200",
        "en, third, 3.",
        "fr, vingt et un, 21",
        "es, veintiuno, 21",
        "ru, двадцать пять, 25",
        "de, einundzwanzig, ''",
        "en, handful, ''",
        "en, and, ''",
        "en, first and, ''",
        "en, forty-two, 42",
        "en, forty second, 42.",
        "en, forty-, ''",
        "en, two and, ''",
        "en, twelve thousand three hundred, 12300",
        "en, two hundred third, 203.",
        "fr, deux cent un, 201",
    })
    void aNumberInWordsHasAValue(String language, String text, String value) {
        assertThat(NumberWords.of(language).value(text).orElse("")).isEqualTo(value);
    }

    @Test
    void theRulesAreAskedOnlyAboutWhatMayBeANumber() {
        NumberWords english = NumberWords.of("en");
        assertThat(english.mayBeNumber(List.of("two", "hundred"))).isTrue();
        assertThat(english.mayBeNumber(List.of("hundred", "hundred"))).isFalse();
        assertThat(english.mayBeNumber(List.of("hundred", "million"))).isFalse();
        assertThat(english.mayBeNumber(List.of("two", "houses"))).isFalse();
        assertThat(english.mayBeNumber(alternating(NumberWords.MOST_PARTS))).isTrue();
        assertThat(english.mayBeNumber(alternating(NumberWords.MOST_PARTS + 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh"})
    void everyNumberBelowAMillionHasFewEnoughParts(String language) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        for (int thousands = 0; thousands < 1_000; thousands++) {
            String number = format.format(thousands * 1_000L + 999 - thousands % 333);
            assertThat(number.split("[ -]")).hasSizeLessThanOrEqualTo(NumberWords.MOST_PARTS);
        }
    }

    private static List<String> alternating(int parts) {
        return IntStream.range(0, parts)
                .mapToObj(i -> i % 2 == 0 ? "two" : "hundred")
                .toList();
    }
}
