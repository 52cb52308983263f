package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

/** Dots that lead to a number. */
class LeadersTest {

    @Test
    void theEntriesOfATableOfContentsLoseTheirPages() {
        Transcript transcript = Texts.read("""
                Preface . . . . . . . . . . . . . ix
                The harbour . . . . . . . . . . .  1
                The winters that the islands
                remember . . . . . . . . . . . . .12
                The ice . . . . . . . . . . . . . 12
                the boats . . . . . . . . . . . . 21
                """);

        assertThat(transcript.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "Preface", "The harbour", "The winters that the islands remember", "The ice", "the boats");
        assertThat(transcript.removed())
                .extracting(Removed::kind, Removed::text)
                .contains(
                        tuple(Removed.Kind.PAGE_NUMBER, ". . . . . . . . . . . 1"),
                        tuple(Removed.Kind.PAGE_NUMBER, ". . . . . . . . . . . . 21"))
                .hasSize(5);
    }

    /** Prices fall and rise, and a form has few lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tea ........ 40\nCoal ........ 3\nBread ........ 12\nOil ........ 5\nRope ........ 9\n",
                "Boats ........ 3\nCrew ........ 12\n",
            })
    void otherNumbersStay(String text) {
        Transcript transcript = Texts.read(text);

        assertThat(transcript.removed()).isEmpty();
        assertThat(transcript.blocks()).extracting(Block::text).anyMatch(block -> block.endsWith("........ 3"));
    }

    @Test
    void whatStandsFarApartIsNoTable() {
        String day = "Tea ........ %d\n\nOf it we had none.\n\nSo we went home.\n\nAnd came back.\n\n";
        String text = IntStream.range(3, 9).mapToObj(day::formatted).collect(Collectors.joining());

        assertThat(Texts.read(text).removed()).isEmpty();
    }
}
