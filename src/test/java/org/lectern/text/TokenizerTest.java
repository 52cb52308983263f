package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We have come.|We have come .",
                "It's the people\u2019s.|It's the people\u2019s .",
                "the U.N. Charter|the U.N. Charter",
                "in the U.N.|in the U.N.",
                "the end. A new|the end . A new",
                "3.5 billion|3.5 billion",
                "12,500 people|12,500 people",
                "20% of it|20 % of it",
                "High-Level Panel|High - Level Panel",
                "wait -- there|wait -- there",
                "wait... there|wait ... there",
                "wait \u2014\u2014 there|wait \u2014\u2014 there",
                "\u201Cins\u201D and|\u201C ins \u201D and",
                "l'homme|l'homme",
                "snake_case|snake_case",
                "(and so on)|( and so on )",
                "\u4E16\u754C\u548C\u5E73\u3002|\u4E16 \u754C \u548C \u5E73 \u3002",
                "\u4E00A\u4E8C|\u4E00 A \u4E8C",
                "\uD842\uDFB7\u91CE|\uD842\uDFB7 \u91CE",
                "\u0627\u0644\u0633\u0644\u0627\u0645\u060C|\u0627\u0644\u0633\u0644\u0627\u0645 \u060C",
                "cafe\u0301 now|cafe\u0301 now",
                "a\u00A0b|a b",
                "inter\u00ADnational|inter\u00ADnational",
                "\u0432\u0441\u0451, \u0447\u0442\u043E|\u0432\u0441\u0451 , \u0447\u0442\u043E",
            })
    void aTextIsDividedIntoWordsAndSigns(String text, String tokens) {
        assertThat(String.join(" ", texts(text))).isEqualTo(tokens);
    }

    @Test
    void wordsAreCountedApartFromSigns() {
        Tokens tokens = tokens("Yes, we can.");

        assertThat(tokens.size()).isEqualTo(5);
        assertThat(tokens.wordCount()).isEqualTo(3);
        assertThat(tokens.text(tokens.token(1))).isEqualTo("we");
        assertThat(tokens.wordsBefore(4)).isEqualTo(3);
        assertThat(tokens.isWord(1)).isFalse();
    }

    @Test
    void oneKeyStandsForOneWordHoweverItIsWritten() {
        Tokens tokens = tokens("Peace PEACE peace");

        assertThat(tokens.wordKeys()).containsOnly(tokens.key(0));
    }

    @Test
    void aTextOverTheBorderOfBlocksIsDividedByABlank() {
        Vocabulary vocabulary = new Vocabulary();
        Tokens tokens = Tokenizer.tokenize(List.of(block(0, "One two."), block(1, "Three.")), vocabulary);

        assertThat(tokens.text(1, 5)).isEqualTo("two. Three.");
        assertThat(tokens.blockStart(1)).isEqualTo(3);
        assertThat(tokens.blockStartWord(1)).isEqualTo(2);
        assertThat(tokens.spaceBefore(3)).isTrue();
        assertThat(tokens.spaceBefore(2)).isFalse();
    }

    private static List<String> texts(String text) {
        Tokens tokens = tokens(text);
        List<String> texts = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            texts.add(tokens.text(token));
        }
        return texts;
    }

    private static Tokens tokens(String text) {
        return Tokenizer.tokenize(List.of(block(0, text)), new Vocabulary());
    }

    private static Block block(int index, String text) {
        return new Block(index, BlockKind.PARAGRAPH, SourcedText.of(text, new Span(0, text.length())));
    }
}
