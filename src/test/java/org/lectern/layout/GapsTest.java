package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Print;
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
    void aListSetCloseTellsNothingOfTheRoomBetweenParagraphs() {
        String entries =
                "A. Ring the bell.\nB. Wait for the boat.\nC. Pay the master.\nD. Mind the step.\nE. Sit down.\n";
        String text = (PARAGRAPH + "\n").repeat(10) + entries + """

                The boat is small.
                It takes forty people and their bicycles, and in the summer it makes
                the journey four times a day.
                """;

        assertThat(blocks(text))
                .contains("A. Ring the bell.", "B. Wait for the boat.", "E. Sit down.")
                .last()
                .asString()
                .startsWith("The boat is small. It takes forty people and their bicycles");
    }

    @Test
    void aLineThatIsSetInIsNotWhatItsAuthorBrokeOff() {
        String text = (PARAGRAPH + "\n").repeat(10) + "Copies are sold by the Harbour Office, Inc.\n    14 Long Quay\n";

        assertThat(blocks(text)).endsWith("Copies are sold by the Harbour Office, Inc.", "14 Long Quay");
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

    @Test
    void aLabelInBoldOpensAParagraphWithoutRoom() {
        Print print = Print.ofPages();
        for (int i = 1; i <= 11; i++) {
            print.down(i < 11 ? 14 : 0).bold(true).lines("Rule " + i).bold(false);
            PARAGRAPH.lines().forEach(print::lines);
        }
        List<String> blocks = Layout.standard().read(print.extract()).blocks().stream()
                .map(Block::text)
                .toList();

        assertThat(blocks).hasSize(11).last().asString().startsWith("Rule 11 The ferry leaves");
    }

    @Test
    void aLongLineWithoutAStopGoesOn() {
        assertThat(blocks((PARAGRAPH + "\n").repeat(10)
                        + "The boat takes forty people and their bicycles to the\nNorthern Sisters and back.\n"))
                .last()
                .isEqualTo("The boat takes forty people and their bicycles to the Northern Sisters and back.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat takes forty people and their bicycles,\nNorthern Sisters and back.\n",
                "The boat takes forty people and their bicycles\n      Northern Sisters and back.\n",
                "The boat takes forty people\nNorthern Sisters and back.\n",
                "The boat takes forty people and their bicycles.\n\nNorthern Sisters and back.\n"
            })
    void aLineThatMayEndAParagraphDoesNotGoOn(String text) {
        assertThat(blocks((PARAGRAPH + "\n").repeat(10) + text)).last().isEqualTo("Northern Sisters and back.");
    }

    @Test
    void aWordThatComesTwiceIsNoLabel() {
        String text = (PARAGRAPH + "\n").repeat(10) + "Rule 1\n" + PARAGRAPH + "\nRule 2\n" + PARAGRAPH;

        assertThat(blocks(text)).contains("Rule 1", "Rule 2");
    }

    private static List<String> blocks(String text) {
        return Texts.read(text).blocks().stream().map(Block::text).toList();
    }
}
