package org.lectern.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.support.Texts;
import org.lectern.text.Tokenizer;
import org.lectern.text.Tokens;
import org.lectern.text.Vocabulary;

/** Which blocks share most with given words; keys are words by number, of which 0 to 7 weigh alike and 8 less. */
class RareWordsTest {

    private static final int COMMON = 8;
    private static final Bag WEIGHTS = weights();

    private static Bag weights() {
        Vocabulary vocabulary = new Vocabulary();
        Tokens tokens = Tokenizer.tokenize(
                Texts.read("We ate nine red plums under old trees often often often.")
                        .blocks(),
                vocabulary);
        return new Bag(tokens, WordWeights.of(vocabulary.size(), tokens));
    }

    @Test
    void theBlocksThatShareMostComeFromTheLastToTheFirst() {
        int[][] blocks = {{0, 1}, {1, 2}, {3}, {1, 2, 3}};
        RareWords words = new RareWords(blocks, 10, 10);

        assertThat(words.sharingMost(new int[] {1, 2}, WEIGHTS)).containsExactly(3, 1, 0);
        assertThat(words.sharingMost(new int[] {3}, WEIGHTS)).containsExactly(3, 2);
        assertThat(words.sharingMost(new int[] {4}, WEIGHTS)).isEmpty();
        assertThat(words.sharingMost(new int[] {}, WEIGHTS)).isEmpty();
    }

    @Test
    void askingLeavesNoTrace() {
        RareWords words = new RareWords(new int[][] {{0, 1, 2}, {3}}, 10, 1);

        assertThat(words.sharingMost(new int[] {0, 1, 2}, WEIGHTS)).containsExactly(0);
        assertThat(words.sharingMost(new int[] {0, 3}, WEIGHTS)).containsExactly(0);
        assertThat(words.sharingMost(new int[] {3}, WEIGHTS)).containsExactly(1);
    }

    @Test
    void onlyTheHeaviestAreNamedAndOfEqualOnesTheFirst() {
        int[][] blocks = {{0}, {0, 1}, {0}, {0, 1, 2}, {0}};
        RareWords words = new RareWords(blocks, 10, 3);

        assertThat(words.sharingMost(new int[] {0, 1, 2}, WEIGHTS)).containsExactly(3, 1, 0);
    }

    @Test
    void weightsCountAndNotWords() {
        int[][] blocks = {{COMMON}, {1}};
        RareWords words = new RareWords(blocks, 10, 1);

        assertThat(words.sharingMost(new int[] {1, COMMON}, WEIGHTS)).containsExactly(1);
    }

    @Test
    void aWordThatManyHoldLeadsToNone() {
        int[][] blocks = {{0, 1}, {0}, {0, 2}};

        assertThat(new RareWords(blocks, 3, 10).sharingMost(new int[] {0}, WEIGHTS))
                .containsExactly(2, 1, 0);
        assertThat(new RareWords(blocks, 2, 10).sharingMost(new int[] {0}, WEIGHTS))
                .isEmpty();
        assertThat(new RareWords(blocks, 2, 10).sharingMost(new int[] {0, 2}, WEIGHTS))
                .containsExactly(2);
    }

    @Test
    void aBlockHoldsAWordOnceHoweverOftenItIsSaid() {
        int[][] blocks = {{0, 0, 0}, {0, 1}, {}};

        assertThat(new RareWords(blocks, 2, 10).sharingMost(new int[] {0}, WEIGHTS))
                .containsExactly(1, 0);
    }
}
