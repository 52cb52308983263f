package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "the “hall”|the \"hall\"",
                "the ''hall''|the \"hall\"",
                "the ’’hall’’|the \"hall\"",
                "the ‘hall’|the 'hall'",
                "the ofﬁce|the office",
                "well‑known|well-known",
                "2010–2020|2010-2020",
                "peace — and|peace—and",
                "peace – and|peace—and",
                "peace - and|peace—and",
                "peace -- and|peace—and",
                "peace--and|peace—and",
                "peace —|peace—",
                "— and|—and",
                "- and|—and",
                "peace -|peace—",
                "two  words|two words",
                "two words|two words",
                " words |words",
                "words |words",
                "10 %|10%",
                "( words )|(words)",
                "so , too|so,too",
                "soft­ly|softly",
                "wait…|wait...",
            })
    void typographyIsNoDifference(String reading, String plain) {
        assertThat(Normalisations.typography(reading)).isEqualTo(Normalisations.typography(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "well-known, well—known",
        "well-known, well known",
        "wellknown, well known",
        "it's, its",
        "Words, words",
        "café, cafe",
    })
    void whatIsMoreThanTypographyStays(String one, String two) {
        assertThat(Normalisations.typography(one)).isNotEqualTo(Normalisations.typography(two));
    }

    @ParameterizedTest
    @CsvSource({
        "A, a, false",
        "Z, z, false",
        "azAZ09, AZaz09, false",
        "co-operate, cooperate, false",
        "its, it's, false",
        "café, cafe, false",
        "one, two, true",
        "a, b, true",
        "y, z, true",
        "area, are, true",
        "8, 9, true",
        "word, '', true",
    })
    void lettersAndDigitsMakeTheDifference(String one, String two, boolean differ) {
        assertThat(Normalisations.differInLetters(one, two)).isEqualTo(differ);
        assertThat(Normalisations.differInLetters(two, one)).isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Words, and “others”! | words and others",
                "It’s well-known | its well-known",
                "( 5 ) | 5",
                "... | ''",
            })
    void wordsAreWhatIsLeftWithoutSigns(String reading, String words) {
        assertThat(Normalisations.words(reading)).isEqualTo(words);
        assertThat(String.join(" ", Normalisations.wordList(reading))).isEqualTo(words);
    }
}
