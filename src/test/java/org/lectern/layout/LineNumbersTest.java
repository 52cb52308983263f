package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ingest.Extract;
import org.lectern.ingest.Line;
import org.lectern.support.Print;
import org.lectern.support.Texts;
import org.lectern.text.Removed;
import org.lectern.text.Span;

class LineNumbersTest {

    @Test
    void aNumberInTheMarginBesideALineGoes() {
        Draft draft = applied(Print.ofPages()
                .lines("The ferry leaves at six.")
                .between(50, 60, "10")
                .beside(72, 300, "The bell is rung.")
                .extract());

        assertThat(draft.lines())
                .extracting(Line::text)
                .containsExactly("The ferry leaves at six.", "The bell is rung.");
        assertThat(draft.removed())
                .extracting(Removed::kind, Removed::text, Removed::span)
                .containsExactly(tuple(Removed.Kind.PAGE_NUMBER, "10", new Span(25, 27)));
    }

    @Test
    void aNumberBehindALineStays() {
        assertStays(Print.ofPages()
                .between(400, 410, "10")
                .beside(72, 300, "Boats that sailed from here in spring")
                .extract());
    }

    @Test
    void aNumberThatTouchesTheLineIsItsBeginning() {
        assertStays(Print.ofPages()
                .between(72, 82, "10")
                .beside(82, 300, "boats sailed from here in spring")
                .extract());
    }

    @Test
    void aNumberOnALineOfItsOwnStays() {
        assertStays(
                Print.ofPages().between(50, 60, "10").lines("The bell is rung.").extract());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note", "10.", "x", "12345"})
    void whatIsNoBareNumberStays(String margin) {
        assertStays(Print.ofPages()
                .between(40, 60, margin)
                .beside(72, 300, "The bell is rung.")
                .extract());
    }

    @Test
    void aNumberAtTheEndStays() {
        assertStays(
                Print.ofPages().lines("The bell is rung.").between(50, 60, "10").extract());
    }

    @Test
    void textWithoutPlacesHasNoMargin() {
        assertStays(Texts.extract("10\nThe bell is rung.\n"));
    }

    private static void assertStays(Extract extract) {
        Draft draft = applied(extract);

        assertThat(draft.lines()).isEqualTo(extract.lines());
        assertThat(draft.removed()).isEqualTo(extract.removed());
    }

    private static Draft applied(Extract extract) {
        return new LineNumbers().apply(Draft.of(extract, "en"));
    }
}
