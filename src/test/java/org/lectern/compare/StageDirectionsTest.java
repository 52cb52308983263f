package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageDirectionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | (Applause.) | '' | ''",
                "we agreed | [he coughs] | '' | and left",
                "we agreed | 【掌声】 | （笑声） | and left",
                "we agreed | (Laughter), | '' | and left",
                "we agreed (loud | applause | laughter | from the left) and left",
                "(Applause) we agreed (the | audience rises | choir sings | ) and left",
                "we agreed ( | pause | silence | ] and (so) on"
            })
    void aNoteOnTheRoomComesOrGoesOrIsWordedOtherwise(String before, String base, String other, String after) {
        assertThat(StageDirections.explain(Variations.between(before, base, other, after)))
                .isTrue();
        assertThat(StageDirections.explain(Variations.between(before, other, base, after)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What the speaker says, in brackets or out of them.
                "we agreed | (as we laugh) | '' | and left",
                "we agreed | (in part) | '' | and left",
                "we heard | applause | laughter | and left",
                "we heard | applause | '' | and left",
                "we agreed | (applause) | wholly | and left",
                "we agreed | wholly | (applause) | and left",
                // The bracket ahead is closed, or none closes it.
                "(Applause) we heard the | pause | silence | (Laughter) and left",
                "(the | pause | silence | and left",
                "we heard the | pause | silence | ) and left",
                "we agreed (with the | first | second | applause of all) and left",
                // One side is a note, the other is not.
                "we agreed (the | applause | reasons | ) and left",
                // No words, or not all of it in the brackets.
                "we agreed | () | '' | and left",
                "we agreed | (applause | '' | and left",
                "we agreed | applause) | '' | and left",
                "we agreed | . | '' | and left"
            })
    void anyThingElseIsNone(String before, String base, String other, String after) {
        assertThat(StageDirections.explain(Variations.between(before, base, other, after)))
                .isFalse();
        assertThat(StageDirections.explain(Variations.between(before, other, base, after)))
                .isFalse();
    }

    @Test
    void aLongOneIsText() {
        String longest = "(Applause" + " and".repeat(37) + ".)";

        assertThat(longest).hasSize(159);
        assertThat(StageDirections.explain(Variations.of("", longest + "."))).isTrue();
        assertThat(StageDirections.explain(Variations.of(longest + ".", ""))).isTrue();
        assertThat(StageDirections.explain(Variations.of("", longest + ".."))).isFalse();
        assertThat(StageDirections.explain(Variations.of(longest + "..", ""))).isFalse();
    }
}
