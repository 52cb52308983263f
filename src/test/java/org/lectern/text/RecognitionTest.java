package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lectern.text.Recognition.Word;

class RecognitionTest {

    private static final Word FIRST = new Word(new Span(0, 4), 90);
    private static final Word SECOND = new Word(new Span(5, 9), 40);
    private static final Recognition READ =
            Recognition.builder().add(FIRST).add(SECOND).build();

    @Test
    void theLeastSureWordOfASpanCounts() {
        assertThat(READ.confidence(new Span(2, 6))).hasValue(40);
        assertThat(READ.confidence(new Span(2, 5))).hasValue(90);
        assertThat(READ.confidence(new Span(4, 5))).isEmpty();
        assertThat(READ.touches(new Span(9, 20))).isFalse();
        assertThat(Recognition.NONE.touches(new Span(0, 20))).isFalse();
    }

    @Test
    void wordsComeInTheOrderOfTheText() {
        assertThat(READ.of(new Span(0, 9))).containsExactly(FIRST, SECOND);
        assertThatThrownBy(() -> Recognition.builder().add(SECOND).add(FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConfidenceIsAPercentage() {
        assertThatThrownBy(() -> new Word(new Span(0, 1), 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("101");
    }
}
