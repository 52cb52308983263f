package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoxesTest {

    @Test
    void theWordsOfALineShareABox() {
        Boxes boxes = Boxes.builder()
                .add(new Span(0, 4), new Box(1, 10, 100, 30, 110))
                .add(new Span(5, 9), new Box(1, 35, 100, 60, 110))
                .add(new Span(10, 14), new Box(1, 10, 115, 40, 125))
                .build();

        assertThat(boxes.of(new Span(2, 12)))
                .containsExactly(new Box(1, 10, 100, 60, 110), new Box(1, 10, 115, 40, 125));
        assertThat(boxes.of(new Span(4, 5))).isEmpty();
    }

    @Test
    void wordsAreAddedInOrder() {
        Boxes.Builder builder = Boxes.builder().add(new Span(5, 9), new Box(1, 0, 0, 1, 1));

        assertThatThrownBy(() -> builder.add(new Span(0, 6), new Box(1, 0, 0, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
