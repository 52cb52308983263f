package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.Tokenizer;
import org.lectern.text.Tokens;
import org.lectern.text.Vocabulary;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is done.   | true",
                "It is done!\") | true",
                "It is done,   | false",
                "It is done\") | false",
                "It is done. ) | false",
                "We thank Mr.  | false",
                "We thank Mme. | false",
                "We thank Mr . | true",
                "We thank him. | true",
            })
    void aSentenceEndsWithAStopOrASignThatClosesBehindOne(String text, boolean ends) {
        Tokens tokens = tokens(text);
        assertThat(Sentences.ends(tokens, tokens.size() - 1)).isEqualTo(ends);
    }

    @Test
    void theLookBackForAStopEndsAfterSoManySigns() {
        assertThat(endsBehind(Sentences.MOST_SIGNS)).isTrue();
        assertThat(endsBehind(Sentences.MOST_SIGNS + 1)).isFalse();
    }

    @Test
    void theLookBackForTheSentenceBeforeEndsAfterSoManySigns() {
        assertThat(beginsBehind(Sentences.MOST_SIGNS)).isTrue();
        assertThat(beginsBehind(Sentences.MOST_SIGNS + 1)).isFalse();
    }

    private static boolean endsBehind(int closing) {
        Tokens tokens = tokens("It is done." + ")".repeat(closing));
        return Sentences.ends(tokens, tokens.size() - 1);
    }

    private static boolean beginsBehind(int signs) {
        Tokens tokens = tokens("It is done." + " ,".repeat(signs) + " Next");
        return Sentences.begins(tokens, tokens.size() - 1);
    }

    private static Tokens tokens(String text) {
        Block block = new Block(0, BlockKind.PARAGRAPH, SourcedText.of(text, new Span(0, text.length())));
        return Tokenizer.tokenize(List.of(block), new Vocabulary());
    }
}
