package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

/** Footnotes in plain text that was copied out of pages. */
class CopiedFootnotesTest {

    private static final String AHEAD = """
            We began this work ten years ago with little money and great hope,1 and nobody
            believed in us then. The results of this long effort are for everyone to see
            today, and they will stay2 with us for as long as we are here to see them with
            """;
    private static final String NOTES = """
            1 See resolution 70/237 of the Assembly, on developments in the field, of the
            twenty-third of December 2015.
            2 Report of the group, para. 12.
            """;
    private static final String BEHIND = """
            our own eyes. It is for this reason that the Assembly decided in its wisdom to
            convene once more, and to hear what all of us have to say about the matter that
            is before us today, and tomorrow, and in all the years that are still to come.
            """;
    private static final String TEXT = "We began this work ten years ago with little money and great hope, and nobody"
            + " believed in us then. The results of this long effort are for everyone to see today, and they will stay with"
            + " us for as long as we are here to see them with our own eyes. It is for this reason that the Assembly decided"
            + " in its wisdom to convene once more, and to hear what all of us have to say about the matter that is before"
            + " us today, and tomorrow, and in all the years that are still to come.";
    private static final List<String> FOUND = List.of(
            "See resolution 70/237 of the Assembly, on developments in the field, of the twenty-third of December 2015.",
            "Report of the group, para. 12.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                AHEAD + "\n" + NOTES + "\n" + BEHIND,
                AHEAD + NOTES + BEHIND,
                AHEAD + "__________________\n" + NOTES + BEHIND,
                AHEAD + "\n__________________\n" + NOTES + "\n2\n\n" + BEHIND,
                AHEAD + "\n" + NOTES + "\f" + BEHIND,
                AHEAD + "\n" + NOTES + "\n2\n\f" + BEHIND,
            })
    void notesAreTakenOutOfTheFlowAndKept(String written) {
        Transcript transcript = Texts.read(written);

        assertThat(textOf(transcript, BlockKind.PARAGRAPH)).containsExactly(TEXT);
        assertThat(textOf(transcript, BlockKind.FOOTNOTE)).containsExactlyElementsOf(FOUND);
        assertThat(transcript.removed())
                .filteredOn(removed -> removed.kind() == Removed.Kind.MARKUP)
                .map(Removed::text)
                .contains("1", "2");
    }

    @Test
    void notesAtTheEndAreKept() {
        Transcript transcript = Texts.read(AHEAD + BEHIND + "\n" + NOTES);

        assertThat(textOf(transcript, BlockKind.PARAGRAPH)).containsExactly(TEXT);
        assertThat(textOf(transcript, BlockKind.FOOTNOTE)).containsExactlyElementsOf(FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "(%s)"})
    void numbersInBracketsAreMarks(String brackets) {
        String one = brackets.formatted(1);
        String two = brackets.formatted(2);
        Transcript transcript = Texts.read((AHEAD + BEHIND + "\n_____________\n" + NOTES)
                .replace("hope,1", "hope" + one + ",")
                .replace("stay2", "stay" + two)
                .replace("1 See", one + " See")
                .replace("2 Report", two + " Report"));

        assertThat(textOf(transcript, BlockKind.PARAGRAPH)).containsExactly(TEXT);
        assertThat(textOf(transcript, BlockKind.FOOTNOTE)).containsExactlyElementsOf(FOUND);
        assertThat(transcript.removed()).map(Removed::text).contains(one, two);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We shall do (1) what we must and (2) what we can.\n\n(1) The bridge must stand.\n(2) The road may wait.\n",
                "We are one country[1].\n\n[1] The bridge must stand.\n\nWe thank you all for what you did.\n",
                "We are one country.\n\n_____________\n[1] The bridge must stand.\n",
            })
    void entriesWithNumbersInBracketsAreNone(String written) {
        assertThat(textOf(Texts.read(written), BlockKind.FOOTNOTE)).isEmpty();
    }

    @Test
    void eachPageHasNotesOfItsOwn() {
        Transcript transcript = Texts.read(
                AHEAD + "\n" + NOTES + "\n" + BEHIND.replace("wisdom", "wisdom1") + "\n1 Decision of the group.\n");

        assertThat(textOf(transcript, BlockKind.PARAGRAPH)).containsExactly(TEXT);
        assertThat(textOf(transcript, BlockKind.FOOTNOTE)).hasSize(3).endsWith("Decision of the group.");
    }

    @Test
    void starsAreMarksToo() {
        Transcript transcript = Texts.read(
                AHEAD.replace(",1", ",*").replace("stay2", "stay") + "\n* Delivered in English.\n\n" + BEHIND);

        assertThat(textOf(transcript, BlockKind.PARAGRAPH)).containsExactly(TEXT);
        assertThat(textOf(transcript, BlockKind.FOOTNOTE)).containsExactly("Delivered in English.");
    }

    /** Of a mark that follows two words, nothing tells which of them it belongs to. */
    @Test
    void aReferenceThatIsNotTheOnlyOneStays() {
        Transcript transcript = Texts.read(AHEAD.replace("stay2", "stay2 here2") + "\n" + NOTES + "\n" + BEHIND);

        assertThat(textOf(transcript, BlockKind.PARAGRAPH))
                .containsExactly(TEXT.replace("will stay", "will stay2 here2"));
        assertThat(textOf(transcript, BlockKind.FOOTNOTE)).containsExactlyElementsOf(FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Nothing refers to it.
                "We came here with great hope.\n\n1 We shall not leave.\n\n2 We shall stay.\n",
                // No page ends there.
                "We came here with great hope1 and no fear.\n\n1 We shall not leave.\n\nWe shall stay.\n",
                // Formulas.
                "We know that sin2 of x and cos2 of x, and so on, are\n2 x(y2 z) or\n\nnothing at all.\n",
                "We know the metric1 of the\n1 R\nand of all that is.\n",
                // An ordinal.
                "We came to the hall3 of the\n3rd Assembly of all the states, and\nof all that is.\n",
                // Too short a word.
                "We spoke of CO2 and of much else.\n\n2 We shall not leave.\n",
                "In the hall of the G20 we\n\n20 of us met at noon, and\n\nnobody spoke.\n"
            })
    void aParagraphWithANumberIsNone(String written) {
        assertThat(textOf(Texts.read(written), BlockKind.FOOTNOTE)).isEmpty();
    }

    @Test
    void aCopyMayGlueTheMarkToTheNoteAndTheNoteStandsWhereThePageEnds() {
        String first =
                AHEAD.replace("hope,1", "hope,").replace("them with", "them.").replace("years ago", "years1 ago");
        Transcript transcript =
                Texts.read(first + "\n" + NOTES.replace("1 See", "1See").replace("2 Report", "2Report") + "\n1\n\f"
                        + BEHIND.replace("our own", "Our own") + "\n2\n\f");

        assertThat(textOf(transcript, BlockKind.FOOTNOTE)).containsExactlyElementsOf(FOUND);
        assertThat(String.join(" ", textOf(transcript, BlockKind.PARAGRAPH)))
                .isEqualTo(TEXT.replace("them with our own", "them. Our own"));
    }

    @Test
    void aShortWordLeadsToANoteToo() {
        Transcript transcript =
                Texts.read(AHEAD.replace("hope,1", "hope,").replace("in us then", "in1 us then") + NOTES + BEHIND);

        assertThat(textOf(transcript, BlockKind.PARAGRAPH)).containsExactly(TEXT);
        assertThat(textOf(transcript, BlockKind.FOOTNOTE)).containsExactlyElementsOf(FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IPv%d", "x%d%1$d", "efi-ia%d%1$d"})
    void aNameWithANumberLeadsToNoNote(String name) {
        String written = AHEAD.replace("hope,1", "hope,").replace("stay2", "stay")
                + BEHIND.replace("this reason", name.formatted(4)) + "\f" + "4 Report of the group, para. 12.\n\f";

        assertThat(textOf(Texts.read(written), BlockKind.FOOTNOTE)).isEmpty();
        assertThat(textOf(Texts.read(written), BlockKind.PARAGRAPH))
                .anySatisfy(text -> assertThat(text).contains("for " + name.formatted(4) + " that"));
    }

    private static List<String> textOf(Transcript transcript, BlockKind kind) {
        return transcript.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }
}
