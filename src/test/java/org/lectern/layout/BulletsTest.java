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
import org.lectern.support.Texts;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;

class BulletsTest {

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u2013", "*", "\u2022", "\u25AA", "\u00B7"})
    void aBulletIsTakenOffItsEntry(String bullet) {
        Draft draft = applied("The harbour needs:\n" + bullet + " lime for its walls\n" + bullet + "   timber\n");

        assertThat(draft.lines())
                .extracting(Line::text, line -> line.kind().orElse(BlockKind.PARAGRAPH))
                .containsExactly(
                        tuple("The harbour needs:", BlockKind.PARAGRAPH),
                        tuple("lime for its walls", BlockKind.LIST_ITEM),
                        tuple("timber", BlockKind.LIST_ITEM));
        assertThat(draft.removed())
                .filteredOn(removed -> removed.text().equals(bullet))
                .extracting(
                        Removed::kind,
                        removed -> removed.span().start(),
                        removed -> removed.span().end())
                .containsExactly(tuple(Removed.Kind.MARKUP, 19, 20), tuple(Removed.Kind.MARKUP, 40, 41));
    }

    @Test
    void aNumberStaysAheadOfItsEntry() {
        assertThat(applied("The harbour needs:\n1. lime for its walls\n2. timber\n")
                        .lines())
                .extracting(Line::text)
                .containsExactly("The harbour needs:", "1. lime for its walls", "2. timber");
    }

    @Test
    void aDashInsideASentenceIsNoBullet() {
        String text = "We waited for the ferry\n- it was late again -\nand so we slept on the quay.\n";

        assertThat(items(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We waited for the ferry\n\n- in the rain\n",
                "We waited for the ferry\n   - in the rain\n",
                "We waited for the ferry:\n- in the rain\n",
                "We waited.\n- in the rain\n",
                "- in the rain\n"
            })
    void aBulletIsOneWhereAListMayBegin(String text) {
        assertThat(items(text)).containsExactly("in the rain");
    }

    @Test
    void aBulletIsOneBehindAnother() {
        assertThat(items("We waited:\n- in the rain\n- in the wind\n")).containsExactly("in the rain", "in the wind");
    }

    @Test
    void aDashOfALineThatTheFormatGoesOnWithIsNoBullet() {
        Extract extract = Texts.extract("We waited for the ferry.\n- in the rain\n");
        Line soft = extract.lines().get(1).withStart(Line.Start.SOFT);
        Draft draft = Draft.of(extract, "en").withLines(List.of(extract.lines().get(0), soft), List.of());

        assertThat(new Bullets().apply(draft).lines()).contains(soft);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- timber | true",
                "\u2022 12 | true",
                "- - - | false",
                "-timber | false",
                "- | false",
                "a timber | false",
                "+ timber | false"
            })
    void anEntryIsASignABlankAndText(String text, boolean expected) {
        assertThat(Bullets.isItem(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. lime | true",
                "12) lime | true",
                "(a) lime | true",
                "(iv) lime | true",
                "B. Lime | true",
                "(xviii) lime | true",
                "1.5 tons of lime | false",
                "1990 was a bad year. | false",
                "Mr. Harbour | false",
                "We left. | false",
                "lime | false",
                "1. | false"
            })
    void anEntryMayHaveANumberOrALetter(String text, boolean expected) {
        assertThat(Bullets.isNumbered(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "The harbour needs:, true",
        "The harbour needs;, true",
        "The walls are old., true",
        "The harbour needs, false",
        "'The harbour, of which we speak,', false"
    })
    void aNumberedEntryBeginsWhereASentenceOrAListMay(String ahead, boolean expected) {
        List<Line> lines = Texts.extract(ahead + "\n2. timber\nand lime\n").lines();

        assertThat(Bullets.startsItem(lines.get(0), lines.get(1))).isEqualTo(expected);
        assertThat(Bullets.startsItem(lines.get(0), lines.get(2))).isFalse();
    }

    @Test
    void anEntryThatIsALineOfPrintBeginsAnyway() {
        List<Line> lines = Texts.extract("The harbour needs\ntimber\n").lines();
        Line entry = lines.get(1).withKind(BlockKind.LIST_ITEM);

        assertThat(Bullets.startsItem(lines.get(0), entry)).isTrue();
        assertThat(Bullets.startsItem(lines.get(0), entry.withStart(Line.Start.SOFT)))
                .isFalse();
    }

    private static List<String> items(String text) {
        return applied(text).lines().stream()
                .filter(line -> line.kind().isPresent())
                .map(Line::text)
                .toList();
    }

    private static Draft applied(String text) {
        return new Bullets().apply(Draft.of(Texts.extract(text), "en"));
    }
}
