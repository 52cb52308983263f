package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ingest.Extract;
import org.lectern.ingest.Line;
import org.lectern.support.Print;
import org.lectern.support.Texts;
import org.lectern.text.Box;
import org.lectern.text.Boxes;
import org.lectern.text.Removed;
import org.lectern.text.Span;

/** Small print at the foot of a page. */
class FootnotesTest {

    private static final String[] TEXT = {
        "The ferry of our town has crossed the sound for a hundred years, in summer and in",
        "winter, and nobody was ever left behind on the quay who had rung the bell in time,",
        "although the master of the harbour1 did not always know who would pay for the coal.",
        "Today it sails for those who live on the islands, and for those who visit them.",
    };

    @Test
    void aNoteLosesItsMarkAndSoDoesTheWordThatLeadsToIt() {
        Extract extract = page(TEXT)
                .size(8)
                .lines("1 The office was founded in 1911 by three captains.")
                .extract();
        Draft draft = applied(extract);

        assertThat(notes(draft)).containsExactly("The office was founded in 1911 by three captains.");
        assertThat(text(draft))
                .contains("although the master of the harbour did not always know who would pay for the coal.")
                .hasSize(4);
        assertThat(draft.removed())
                .extracting(
                        Removed::kind,
                        Removed::text,
                        removed -> removed.span().of(extract.text()),
                        removed -> removed.span().start() < TEXT[0].length() * 3)
                .containsExactlyInAnyOrder(
                        tuple(Removed.Kind.MARKUP, "1", "1", true), tuple(Removed.Kind.MARKUP, "1", "1 ", false));
    }

    /** A number of the text's own size is a word: {@code Harbour 1}. */
    @ParameterizedTest
    @CsvSource({
        "100, 106, the harbour has never been",
        "100, 112, the harbour 1 has never been",
        "106, 112, the harbour 1 has never been",
    })
    void aMarkMayStandByItselfIfItIsRaised(double top, double bottom, String read) {
        Extract extract = page(
                        "The ferry of our town has crossed the sound for a hundred years, in summer and in",
                        "winter, and the harbour 1 has never been closed for as much as one day of them.")
                .size(8)
                .lines("1 Its walls are older than the town.")
                .extract();
        int word = extract.text().indexOf("harbour 1");
        Boxes boxes = Boxes.builder()
                .add(new Span(word, word + 7), new Box(1, 200, 100, 240, 112))
                .add(new Span(word + 8, word + 9), new Box(1, 243, top, 246, bottom))
                .build();
        Draft draft = applied(new Extract(
                extract.source(),
                extract.text(),
                extract.pages().withBoxes(boxes),
                extract.lines(),
                extract.removed(),
                extract.warnings()));

        assertThat(notes(draft)).containsExactly("Its walls are older than the town.");
        assertThat(text(draft)).last().asString().startsWith("winter, and " + read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\u2020", "\u2021", "**", "17", "1\u2074"})
    void aMarkIsASignOrANumber(String mark) {
        Draft draft = applied(page(
                        "The ferry of our town has crossed the sound for a hundred years, in summer and in",
                        "winter, and the harbour" + mark + " has never been closed for as much as one day of them.")
                .size(8)
                .lines(mark + " Its walls are older than the town.")
                .extract());

        assertThat(notes(draft)).containsExactly("Its walls are older than the town.");
        assertThat(text(draft)).last().asString().startsWith("winter, and the harbour has never");
    }

    @Test
    void theLinesOfANoteFollowItsMark() {
        Draft draft = applied(page(TEXT)
                .size(8)
                .lines(
                        "1 The office was founded in 1911 by three captains. It has moved since to the old",
                        "Custom House, where it still is.",
                        "2 See the report of the harbour.")
                .extract());

        assertThat(draft.lines())
                .filteredOn(Footnotes::isNote)
                .extracting(Line::text, Line::start)
                .containsExactly(
                        tuple(
                                "The office was founded in 1911 by three captains. It has moved since to the old",
                                Line.Start.PARAGRAPH),
                        tuple("Custom House, where it still is.", Line.Start.SOFT),
                        tuple("See the report of the harbour.", Line.Start.PARAGRAPH));
    }

    @Test
    void smallPrintWithoutAMarkIsNoNote() {
        assertNoNotes(page(TEXT)
                .size(8)
                .lines("The office was founded in 1911 by three captains.")
                .extract());
    }

    @Test
    void smallPrintAheadOfTheFirstMarkIsNoNote() {
        Draft draft = applied(page(TEXT)
                .size(8)
                .lines("The ferry at the old quay, drawn by a child.", "1 The office was founded in 1911.")
                .extract());

        assertThat(notes(draft)).containsExactly("The office was founded in 1911.");
        assertThat(text(draft)).contains("The ferry at the old quay, drawn by a child.");
    }

    @Test
    void smallPrintInTheMiddleOfAPageIsNoNote() {
        Draft draft = applied(page(TEXT)
                .size(8)
                .lines("1 The ferry at the old quay, drawn by a child.")
                .size(10)
                .lines(TEXT)
                .extract());

        assertThat(notes(draft)).isEmpty();
    }

    @Test
    void smallPrintAtTheHeadOfAPageIsNoNote() {
        assertNoNotes(Print.ofPages()
                .size(8)
                .lines("1 The office was founded in 1911 by three captains.")
                .size(10)
                .lines(TEXT)
                .extract());
    }

    @Test
    void aPageOfSmallPrintToWhichNoWordLeadsHasNoNotes() {
        assertNoNotes(page(TEXT)
                .page()
                .size(8)
                .lines("2 The office was founded in 1911.", "3 The ferry was built in 1923.")
                .extract());
    }

    @Test
    void aLineOfTheSizeOfTheTextIsNoNote() {
        assertNoNotes(page(TEXT)
                .down(30)
                .size(9.8)
                .lines("1 The office was founded in 1911 by three captains.")
                .extract());
    }

    @Test
    void aNoteThatBreaksOffGoesOnAtTheFootOfTheNextPage() {
        Draft draft = applied(page(TEXT)
                .size(8)
                .lines("1 The office was founded in 1911 by three captains, who met in")
                .page()
                .size(10)
                .lines(TEXT[0], TEXT[1])
                .size(8)
                .lines("the old Custom House of the town.", "2 See the report.")
                .extract());

        assertThat(draft.lines())
                .filteredOn(Footnotes::isNote)
                .extracting(Line::text, Line::start)
                .containsExactly(
                        tuple("The office was founded in 1911 by three captains, who met in", Line.Start.PARAGRAPH),
                        tuple("the old Custom House of the town.", Line.Start.SOFT),
                        tuple("See the report.", Line.Start.PARAGRAPH));
    }

    @Test
    void aNoteThatEndsDoesNotGoOn() {
        Draft draft = applied(page(TEXT)
                .size(8)
                .lines("1 The office was founded in 1911 by three captains.")
                .page()
                .size(10)
                .lines(TEXT[0], TEXT[1])
                .size(8)
                .lines("drawn by a child of the town")
                .extract());

        assertThat(notes(draft)).hasSize(1);
    }

    @Test
    void aNoteThatBreaksOffDoesNotGoOnWithACapital() {
        Draft draft = applied(page(TEXT)
                .size(8)
                .lines("1 The office was founded in 1911 by three captains, who met in")
                .page()
                .size(10)
                .lines(TEXT[0], TEXT[1])
                .size(8)
                .lines("The ferry, drawn by a child of the town")
                .extract());

        assertThat(notes(draft)).hasSize(1);
    }

    @Test
    void eachColumnHasItsNotes() {
        Draft draft = applied(Print.ofPages()
                .column(72, 280)
                .lines(
                        "The ferry of our town has crossed the sound",
                        "for a hundred years, in summer and in winter,",
                        "with the consent of the council1 of the town.")
                .size(8)
                .lines("1 It met in the Custom House.")
                .column(300, 508)
                .size(10)
                .lines(
                        "Nobody was ever left behind on the quay who",
                        "had rung the bell2 in time, although it was",
                        "not always known who would pay for the coal.")
                .size(8)
                .lines("2 It is kept in the church now.")
                .extract());

        assertThat(notes(draft)).containsExactly("It met in the Custom House.", "It is kept in the church now.");
        assertThat(text(draft))
                .contains(
                        "with the consent of the council of the town.",
                        "had rung the bell in time, although it was",
                        "Nobody was ever left behind on the quay who")
                .hasSize(6);
    }

    @Test
    void whereTwoWordsMayLeadToANoteBothKeepTheirMark() {
        Draft draft = applied(page(
                        "The ferry of our town has crossed the sound of Port1 for a hundred years, and then",
                        "nobody was left behind on the quay of Port1 who had rung the bell in time for it.")
                .size(8)
                .lines("1 It met in the Custom House.")
                .extract());

        assertThat(notes(draft)).hasSize(1);
        assertThat(String.join(" ", text(draft))).contains("sound of Port1 for", "quay of Port1 who");
        assertThat(draft.removed()).hasSize(1);
    }

    @Test
    void whereOneLineHasTwoWordsThatMayLeadToANoteBothKeepTheirMark() {
        Draft draft =
                applied(page("The ferry of our town has crossed the sound of Port1 and that of Cape1 in all winds.")
                        .size(8)
                        .lines("1 It met in the Custom House.")
                        .extract());

        assertThat(notes(draft)).hasSize(1);
        assertThat(text(draft)).first().asString().contains("Port1 and that of Cape1 in");
    }

    @Test
    void aMarkLeadsToTheNoteOfItsOwnPage() {
        Draft draft = applied(page(TEXT)
                .page()
                .lines(
                        "The ferry of our town has crossed the sound of the island1 for a hundred years, and",
                        "nobody was left behind on the quay who had rung the bell in time for its journey.")
                .size(8)
                .lines("1 It met in the Custom House.")
                .extract());

        assertThat(text(draft)).contains(TEXT[2]);
        assertThat(String.join(" ", text(draft))).contains("sound of the island for");
    }

    @Test
    void aNoteToWhichNoWordLeadsIsOneAllTheSame() {
        Draft draft = applied(page(TEXT)
                .size(8)
                .lines("7 The office was founded in 1911 by three captains.")
                .extract());

        assertThat(notes(draft)).hasSize(1);
        assertThat(text(draft)).containsExactly(TEXT);
    }

    @Test
    void textWithoutPlacesHasNoFoot() {
        assertNoNotes(Texts.extract(String.join("\n", TEXT) + "\n1 The office was founded in 1911.\n"));
    }

    @Test
    void notesOnAPageOfTheirOwnAreThoseOfTheWholeText() {
        Draft draft = applied(page(TEXT)
                .page()
                .size(8)
                .lines("1 The office was founded in 1911 by three captains.")
                .extract());

        assertThat(notes(draft)).containsExactly("The office was founded in 1911 by three captains.");
        assertThat(text(draft))
                .contains("although the master of the harbour did not always know who would pay for the coal.");
    }

    private static Print page(String... lines) {
        return Print.ofPages().lines(lines);
    }

    private static void assertNoNotes(Extract extract) {
        Draft draft = applied(extract);

        assertThat(draft.lines()).isEqualTo(extract.lines());
        assertThat(draft.removed()).isEqualTo(extract.removed());
    }

    private static List<String> notes(Draft draft) {
        return draft.lines().stream().filter(Footnotes::isNote).map(Line::text).toList();
    }

    private static List<String> text(Draft draft) {
        return draft.lines().stream()
                .filter(line -> !Footnotes.isNote(line))
                .map(Line::text)
                .toList();
    }

    private static Draft applied(Extract extract) {
        return new Footnotes().apply(Draft.of(extract, "en"));
    }
}
