package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.support.Texts;
import org.lectern.text.Block;

/** What a short line means where paragraphs are set apart, and where they are not. */
class GapsTest {

    private static final String PARAGRAPH = """
            The ferry leaves the harbour at six in the morning, and whoever wants
            to cross the sound must be on the quay before the bell is rung.
            """;

    @Test
    void aShortLineGoesOnWhereRoomPartsTheParagraphs() {
        String text = (PARAGRAPH + "\n").repeat(10) + """
                The boat is small.
                It takes forty people and their bicycles, and in the summer it makes
                the journey four times a day.
                """;

        assertThat(blocks(text))
                .hasSize(11)
                .last()
                .asString()
                .startsWith("The boat is small. It takes forty people and their bicycles");
    }

    @Test
    void aShortLineEndsItsParagraphWhereNoRoomPartsThem() {
        String text = PARAGRAPH.repeat(5) + """
                The boat is small.
                It takes forty people and their bicycles, and in the summer it makes
                the journey four times a day.
                """;

        assertThat(blocks(text)).contains("The boat is small.");
    }

    @Test
    void aLineThatCountsWhatFollowsBelongsToIt() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            text.append("Rule ")
                    .append(i)
                    .append(i == 10 ? " (Bicycles)\n" : "\n")
                    .append(PARAGRAPH)
                    .append('\n');
        }

        assertThat(blocks(text.toString()))
                .hasSize(10)
                .last()
                .asString()
                .startsWith("Rule 10 (Bicycles) The ferry leaves");
    }

    @Test
    void aSalutationIsNoShortLine() {
        String text = (PARAGRAPH + "\n").repeat(10) + "Mr. President,\nExcellencies,\n" + PARAGRAPH;

        assertThat(blocks(text)).contains("Mr. President,", "Excellencies,");
    }

    @Test
    void anEntryHangsBehindItsNumber() {
        String text = PARAGRAPH.repeat(2) + """
            (a) The ferry leaves the harbour at six in the morning, and whoever
                wants to cross the sound must be there.
            (b) The bell is rung twice, once for the people who are on the quay
                and once for those who sleep.
            """;

        assertThat(blocks(text))
                .contains(
                        "(a) The ferry leaves the harbour at six in the morning, and whoever wants to cross the sound must be there.");
    }

    private static List<String> blocks(String text) {
        return Texts.read(text).blocks().stream().map(Block::text).toList();
    }
}
