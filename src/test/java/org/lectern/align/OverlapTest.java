package org.lectern.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.support.Texts;
import org.lectern.text.Tokenizer;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;

/** When what two blocks share links them. Words that are not said to be shared occur once in both texts together. */
class OverlapTest {

    @ParameterizedTest
    @CsvSource({"5, false", "6, true"})
    void aRunOfSixWordsTells(int words, boolean expected) {
        Pair pair =
                new Pair(own('a', 60) + " " + shared(words) + " " + own('b', 60), own('c', 60) + " " + shared(words));

        assertThat(pair.overlap(60, 60, words).telling()).isEqualTo(expected);
    }

    /** Three hundred times the same word says as little as one. */
    @Test
    void aRunOfWordsThatStandEverywhereTellsNothing() {
        String common = "the ".repeat(300);
        Pair pair = new Pair(common + own('a', 20), common + own('b', 20));

        assertThat(pair.overlap(0, 0, 6).telling()).isFalse();
        assertThat(pair.overlap(0, 0, 300).telling()).isTrue();
    }

    @Test
    void aRunEndsWhereAWordOfEitherSideStandsBetween() {
        Pair pair = new Pair(shared(12), shared(12));
        Overlap broken = pair.overlap(0, 0, 5);
        broken.add(6, 5);
        Overlap whole = pair.overlap(0, 0, 5);
        whole.add(5, 5);

        assertThat(broken.telling()).isFalse();
        assertThat(whole.telling()).isTrue();
    }

    /** Six words of a hundred and six are no part worth a link, but a sentence that crossed a border is. */
    @ParameterizedTest
    @CsvSource({
        "100, 0, 0, 100, true",
        "0, 100, 100, 0, true",
        "98, 2, 2, 98, true",
        "96, 4, 4, 96, false",
        "50, 50, 50, 50, false",
        "100, 0, 100, 0, false",
        "0, 100, 0, 100, false",
        "100, 0, 50, 50, false",
    })
    void aSentenceThatCrossedABorderLinks(
            int aheadInBase, int behindInBase, int aheadInOther, int behindInOther, boolean expected) {
        Pair pair = new Pair(
                own('a', aheadInBase) + " " + shared(6) + " " + own('b', behindInBase),
                own('c', aheadInOther) + " " + shared(6) + " " + own('d', behindInOther));

        assertThat(pair.overlap(aheadInBase, aheadInOther, 6).strong()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"6, true", "5, false"})
    void aRunThatIsSomePartOfTheShorterLinks(int words, boolean expected) {
        Pair pair = new Pair(
                own('a', 15) + " " + shared(words) + " " + own('b', 15),
                own('c', 40) + " " + shared(words) + " " + own('d', 40));

        assertThat(pair.overlap(15, 40, words).telling()).isEqualTo(expected);
        assertThat(pair.overlap(15, 40, words).strong()).isTrue();
        assertThat(pair.overlap(15, 40, 2).strong()).isFalse();
    }

    /** Five shared words among nine, three of them in a row. */
    @Test
    void wordsThatStandCloseTogetherLink() {
        Pair pair = new Pair(
                own('a', 12) + " " + shared(12) + " " + own('b', 12),
                own('c', 12) + " " + shared(12) + " " + own('d', 12));

        assertThat(pair.pairs(12, 0, 1, 2, 6, 8).strong()).isTrue();
        assertThat(pair.pairs(12, 0, 1, 2, 6, 9).strong()).isFalse();
        assertThat(pair.pairs(12, 0, 1, 4, 6, 8).strong()).isFalse();
        assertThat(pair.pairs(12, 0, 1, 2, 6).strong()).isFalse();
    }

    /** Two of four words: enough for a block of like size, by chance in one that is many times longer. */
    @ParameterizedTest
    @CsvSource({"3, true", "10, true", "11, false"})
    void fewWordsLinkBlocksOfLikeSizeAlone(int further, boolean expected) {
        Pair pair = new Pair(own('a', 2) + " " + shared(2), own('b', further) + " " + shared(2));

        assertThat(pair.overlap(2, further, 2).strong()).isEqualTo(expected);
    }

    @Test
    void aShortBlockThatIsWholeInALongOneLinks() {
        Pair pair = new Pair(shared(2), own('b', 30) + " " + shared(2));

        assertThat(pair.overlap(0, 30, 2).strong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20, 200, true", "19, 200, false", "6, 1, true", "6, 2, false", "5, 0, false"})
    void aLongSentenceOrNearlyAllOfTheShorterProves(int words, int further, boolean expected) {
        Pair pair = new Pair(own('a', further) + " " + shared(words), own('b', 200) + " " + shared(words));

        assertThat(pair.overlap(further, 200, words).proves()).isEqualTo(expected);
    }

    @Test
    void aPartHasHalfItsWeightFromThere() {
        Pair pair = new Pair(own('a', 8) + " " + shared(10), own('b', 12) + " " + shared(10));

        assertThat(pair.overlap(8, 12, 10).basePart()).isTrue();
        assertThat(pair.overlap(8, 12, 10).otherPart()).isFalse();
        assertThat(pair.mirrored().overlap(12, 8, 10).basePart()).isFalse();
        assertThat(pair.mirrored().overlap(12, 8, 10).otherPart()).isTrue();
    }

    @Test
    void diceIsTheShareOfWhatBothHave() {
        Pair pair = new Pair(shared(10), shared(10));

        assertThat(pair.overlap(0, 0, 10).dice()).isCloseTo(1, within(1e-9));
        assertThat(pair.overlap(0, 0, 5).dice()).isCloseTo(.5, within(1e-9));
        assertThat(pair.overlap(0, 0, 5).weight()).isCloseTo(pair.base.weight(0) / 2, within(1e-6));
    }

    @Test
    void anOverlapGoesOnBetweenItsNeighboursInOneRun() {
        Pair pair = new Pair(shared(12), shared(12));
        Overlap first = pair.overlap(0, 0, 4);
        Overlap second = pair.overlap(4, 4, 2);
        Overlap third = pair.overlap(6, 6, 4);

        assertThat(second.goesOn(first, third)).isTrue();
        assertThat(second.goesOn(pair.overlap(0, 0, 3), third)).isFalse();
        assertThat(second.goesOn(first, pair.overlap(7, 7, 3))).isFalse();
        assertThat(pair.pairs(0, 4, 6).goesOn(first, pair.overlap(7, 7, 3))).isFalse();
    }

    /** One block against another. */
    private record Pair(String baseText, String otherText, Bag base, Bag other) {

        Pair(String baseText, String otherText) {
            this(baseText, otherText, bags(baseText, otherText));
        }

        private Pair(String baseText, String otherText, List<Bag> bags) {
            this(baseText, otherText, bags.get(0), bags.get(1));
        }

        private static List<Bag> bags(String baseText, String otherText) {
            Vocabulary vocabulary = new Vocabulary();
            Tokens base = Tokenizer.tokenize(block(baseText).blocks(), vocabulary);
            Tokens other = Tokenizer.tokenize(block(otherText).blocks(), vocabulary);
            WordWeights weights = WordWeights.of(vocabulary.size(), base, other);
            return List.of(new Bag(base, weights), new Bag(other, weights));
        }

        private static Transcript block(String text) {
            return Texts.read("block.txt", text.strip());
        }

        Pair mirrored() {
            return new Pair(/* baseText= */ otherText, /* otherText= */ baseText);
        }

        /** So many words in a row, from the given ones on. */
        Overlap overlap(int fromBase, int fromOther, int words) {
            Overlap overlap = new Overlap(base, other, 0, 0);
            IntStream.range(0, words).forEach(k -> overlap.add(fromBase + k, fromOther + k));
            return overlap;
        }

        /** The words at these distances from the given one, alike on both sides. */
        Overlap pairs(int from, int... distances) {
            Overlap overlap = new Overlap(base, other, 0, 0);
            for (int distance : distances) {
                overlap.add(from + distance, from + distance);
            }
            return overlap;
        }
    }

    private static String shared(int words) {
        return own('s', words);
    }

    private static String own(char tag, int words) {
        return IntStream.range(0, words).mapToObj(k -> word(tag, k)).collect(Collectors.joining(" "));
    }

    private static String word(char tag, int number) {
        return "" + tag + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "x";
    }
}
