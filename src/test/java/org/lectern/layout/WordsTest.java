package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ends of lines tell, in the scripts that speeches are written in. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry has left.",
                "Who waits on the quay?",
                "Cast off!",
                "and then the fog came\u2026",
                "\u8239\u8D70\u4E86\u3002",
                "\u0647\u0644 \u0648\u0635\u0644\u062A \u0627\u0644\u0633\u0641\u064A\u0646\u0629\u061F",
                "\u201CThe ferry has left.\u201D",
                "(The ferry has left.)",
                "he said \"The ferry has left.\"",
                "**The ferry has left.**",
                "l\u2019heure est pass\u00E9e. \u00BB",
                ".)"
            })
    void aStopEndsASentence(String text) {
        assertThat(Words.endsSentence(text)).isTrue();
        assertThat(Words.endsOpen(text)).isFalse();
        assertThat(Words.endsInWordOrFormula(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour offers:",
                "The ferry has left;",
                "\u6E2F\u53E3\u6709\uFF1A",
                "\u201CThe harbour offers:\u201D",
                "(as in spring;)"
            })
    void aColonIsAPauseAndEndsNoSentence(String text) {
        assertThat(Words.endsWithPause(text)).isTrue();
        assertThat(Words.endsSentence(text)).isFalse();
        assertThat(Words.endsOpen(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ferry",
                "the ferry of 1990",
                "the ferry,",
                "the har-",
                "the har\u00AC",
                "the harbour \u2014",
                "le cafe\u0301",
                "\u6E2F\u53E3",
                "\u6E2F\u53E3\uFF0C",
                "the place \uD842\uDFB7",
                "\u0627\u0644\u0633\u0641\u064A\u0646\u0629\u060C"
            })
    void aWordOrACommaEndsInMidSentence(String text) {
        assertThat(Words.endsOpen(text)).isTrue();
        assertThat(Words.endsInWordOrFormula(text)).isTrue();
        assertThat(Words.endsSentence(text)).isFalse();
        assertThat(Words.endsWithPause(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the old \u201Cferry\u201D",
                "the old \"ferry\"",
                "the ferry (of 1990)",
                "the ferry [sic]",
                ")",
                "the *ferry*"
            })
    void aBracketBehindAWordLeavesTheSentenceOpenButIsNoWord(String text) {
        assertThat(Words.endsOpen(text)).isTrue();
        assertThat(Words.endsInWordOrFormula(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"speed =, true", "depth <, true", "tide +, true", "fare \u20AC, false", "a share of 5 %, false"})
    void aSignOfMathematicsIsTheEndOfAFormula(String text, boolean expected) {
        assertThat(Words.endsInWordOrFormula(text)).isEqualTo(expected);
        assertThat(Words.endsOpen(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the har-", "the har\u2010", "the har\u00AD", "the har\u00AC", "in 1990-", "cafe\u0301-", "a-"})
    void aHyphenBehindALetterDividesAWord(String text) {
        assertThat(Words.endsDivided(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the harbour", "the harbour -", "the harbour,-", "-", "\u00AD", "harbour."})
    void nothingElseDividesAWord(String text) {
        assertThat(Words.endsDivided(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"\u00AD, true", "\u00AC, true", "-, false", "\u2010, false", "x, false"})
    void aHyphenIsMoreThanASignOfDivision(char sign, boolean expected) {
        assertThat(Words.isDivisionSign(sign)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the ferry | lower",
                "\u201Cthe ferry | lower",
                "\"the ferry | lower",
                "(the ferry) | lower",
                "\u00ABl\u2019heure | lower",
                "\u0447\u0430\u0441 | lower",
                "The ferry | capital",
                "\u201CThe ferry | capital",
                "\u01C5ep | capital",
                "\u0427\u0430\u0441 | capital",
                "\u8239\u8D70\u4E86 | caseless",
                "\u300C\u8239\u8D70\u4E86 | caseless",
                "\u0627\u0644\u0633\u0641\u064A\u0646\u0629 | caseless",
                "\u05E0\u05DE\u05DC | caseless",
                "1990 | none",
                "\u201C | none",
                "(\" | none"
            })
    void theFirstLetterIsSmallOrACapitalOrNeither(String text, String expected) {
        assertThat(Words.startsLower(text)).isEqualTo(expected.equals("lower"));
        assertThat(Words.startsCaseless(text)).isEqualTo(expected.equals("caseless"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"We sail at six | true",
                "\u201CWe sail at six | true",
                "\u201EWe sail at six | true",
                "\u00ABWe sail at six | true",
                "\u2014 We sail at six | true",
                "\u300C\u8239\u8D70\u4E86\u300D | true",
                "We sail at six | false",
                "(We sail at six) | false",
                "\u201D We sail | false",
                "- at six | false"
            })
    void aQuotationMarkOrADashOpensSpeech(String text, boolean expected) {
        assertThat(Words.opensSpeech(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry | The",
                "ferry | ferry",
                "a quay | a",
                "\u8239\u8D70\u4E86 | \u8239",
                "\u8239\u3001\u6E2F | \u8239\u3001",
                "\u8239\u3002\u300D\u6E2F | \u8239\u3002\u300D",
                "\u8239 | \u8239",
                "\u8239\u3002 | \u8239\u3002"
            })
    void theFirstWordEndsAtABlankOrBehindAnIdeograph(String text, String word) {
        assertThat(Words.firstWordEnd(text)).isEqualTo(word.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u0627\u0644\u0633\u0641\u064A\u0646\u0629 | true",
                "\u05E0\u05DE\u05DC | true",
                "\u05D4\u05E0\u05DE\u05DC (port) \u05E9\u05DC\u05E0\u05D5 | true",
                "the \u05E0\u05DE\u05DC of our town | false",
                "port \u05E0\u05DE\u05DC\u05D9 | false",
                "the harbour | false",
                "1990 | false"
            })
    void mostLettersSayInWhichDirectionALineIsRead(String text, boolean expected) {
        assertThat(Words.isRightToLeft(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u8239 | \u8D70 | true",
                "\u306E | \u6E2F | true",
                "\uFF0C | \u6E2F | true",
                "\u2E80 | \u6E2F | true",
                "\u9FFF | \u6E2F | true",
                "\uF900 | \u6E2F | true",
                "\uFF60 | \u6E2F | true",
                "\u6E2F | \uD840 | true",
                "\u6E2F | \uD842 | true",
                "\u8239 | \u201C | true",
                "\u201D | \u8239 | true",
                "\u8239 | a | false",
                "a | \u8239 | false",
                "a | b | false",
                "\u201D | a | false",
                "\u201D | \u201C | false",
                "a | \u201C | false",
                "\uD56D | \uAD6C | false",
                "\u8239 | \uD83D | false",
                "\uE000 | \u8239 | false"
            })
    void chineseAndJapaneseAreJoinedWithoutABlank(char last, char first, boolean expected) {
        assertThat(Words.joinsWithoutBlank(last, first)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1 Scope . . . . . . 4",
                "The harbour ........ 12",
                "Preface\u2026\u2026\u2026\u2026 iv",
                "Coal ____ 9"
            })
    void dotsMayLeadToTheNumberOfAPage(String line) {
        assertThat(Words.leaderPage(line)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"and then ... 12 boats", "they said... 12", "The harbour 12", "....", "12", ""})
    void dotsThatLeadToNoNumberAreAnOmission(String line) {
        assertThat(Words.leaderPage(line)).isEmpty();
    }
}
