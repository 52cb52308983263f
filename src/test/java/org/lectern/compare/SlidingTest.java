package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.align.Aligner;
import org.lectern.support.Texts;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;

/** Each deletion could as well stand at other places; the numbers are those of words and signs. */
class SlidingTest {

    /** Wherever the diff put it, the whole sentence was left out: numbers 3 to 6. */
    @ParameterizedTest
    @CsvSource({
        "2, 0, 11, 3",
        "3, 0, 11, 3",
        "4, 0, 11, 3",
        "5, 0, 11, 3",
        "5, 4, 11, 5",
        "5, 3, 11, 3",
        "5, 5, 11, 5",
        "2, 0, 6, 2"
    })
    void aDeletionIsAWholeSentence(int start, int floor, int ceiling, int expected) {
        TokenChain base = chain("We came. We want peace. We want bread.");
        TokenChain other = chain("We came. We want bread.");

        TokenEdit slid = new Sliding(base, other)
                .slide(new TokenEdit(start, start + 4, start, start), floor, 0, ceiling, other.size());
        assertThat(slid).isEqualTo(new TokenEdit(expected, expected + 4, expected, expected));

        TokenEdit mirrored = new Sliding(other, base)
                .slide(new TokenEdit(start, start, start, start + 4), 0, floor, other.size(), ceiling);
        assertThat(mirrored).isEqualTo(new TokenEdit(expected, expected, expected, expected + 4));
    }

    /** The side that has nothing bounds it, too. */
    @ParameterizedTest
    @CsvSource({"5, 4, 7, 5", "5, 3, 7, 3", "2, 0, 2, 2", "2, 0, 3, 3"})
    void itStaysBetweenItsNeighbours(int start, int otherFloor, int otherCeiling, int expected) {
        TokenChain base = chain("We came. We want peace. We want bread.");
        TokenChain other = chain("We came. We want bread.");

        TokenEdit slid = new Sliding(base, other)
                .slide(new TokenEdit(start, start + 4, start, start), 0, otherFloor, base.size(), otherCeiling);
        assertThat(slid.baseStart()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // An entry of an enumeration goes with the comma behind it, where there is one.
        "'We want work, bread, peace, and rest.', 'We want work, bread, and rest.', 5, 2, 6",
        "'We want work, bread, peace, and rest.', 'We want work, bread, and rest.', 6, 2, 6",
        // Of two like sentences the first.
        "'We want. We want bread. We want bread.', 'We want. We want bread.', 6, 4, 3",
        // Of two like words neither reads better, so that it stays.
        "'We want very very good bread.', 'We want very good bread.', 2, 1, 2",
        "'We want very very good bread.', 'We want very good bread.', 3, 1, 3"
    })
    void itReadsAsAPhrase(String text, String shorter, int start, int length, int expected) {
        TokenChain base = chain(text);
        TokenChain other = chain(shorter);

        TokenEdit slid = new Sliding(base, other)
                .slide(new TokenEdit(start, start + length, start, start), 0, 0, base.size(), other.size());
        assertThat(slid).isEqualTo(new TokenEdit(expected, expected + length, expected, expected));
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 2, 3", "2, 4, 2, 3"})
    void aReplacementStays(int baseStart, int baseEnd, int otherStart, int otherEnd) {
        TokenEdit edit = new TokenEdit(baseStart, baseEnd, otherStart, otherEnd);
        TokenChain base = chain("We want very very good bread.");

        assertThat(new Sliding(base, base).slide(edit, 0, 0, base.size(), base.size()))
                .isEqualTo(edit);
    }

    private static TokenChain chain(String text) {
        Transcript transcript = Texts.read(text);
        Tokens tokens = new Aligner().align(transcript, transcript).baseTokens();
        return new TokenChain(
                tokens, IntStream.range(0, tokens.blockCount()).boxed().toList());
    }
}
