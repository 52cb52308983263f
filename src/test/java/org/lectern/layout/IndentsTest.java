package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Line;
import org.lectern.support.Texts;
import org.lectern.text.BlockKind;

/** Which indents open a paragraph. */
class IndentsTest {

    @Test
    void anIndentedFirstLineOpensAParagraph() {
        assertThat(opening("""
                    The ferry leaves the harbour
                at six in the morning, and
                crosses the sound by noon.
                    Whoever waits on the quay
                before the bell is rung
                goes aboard.
                    The bell is rung.
                    The ropes are cast off,
                and it sails.
                    The lighthouse
                """))
                .containsExactly(
                        "Whoever waits on the quay", "The bell is rung.", "The ropes are cast off,", "The lighthouse");
    }

    @Test
    void everySecondLineMayBeIndented() {
        assertThat(opening("""
                    The ferry leaves the harbour
                at six in the morning.
                    Whoever waits on the quay
                goes aboard.
                """)).containsExactly("Whoever waits on the quay");
    }

    @Test
    void onlyTheFirstLineOfAnIndentedPassageOpensAParagraph() {
        assertThat(opening("""
                The master of the ferry told us
                of the song that they sing there
                when the boats go out at night
                and the wind is in the north,
                and all the lamps are lit:
                    Sail on, old boat,
                    sail over the sound
                    until the day
                    and home again,
                and so it went on.
                """)).containsExactly("Sail on, old boat,");
    }

    @Test
    void anIndentOfALineBesideManyOpensAParagraph() {
        assertThat(opening("""
                The ferry leaves the harbour
                at six in the morning.
                   The bell is rung.
                Whoever waits goes aboard.
                """)).containsExactly("The bell is rung.");
    }

    @Test
    void aLineThatStandsOffByABlankIsNotIndented() {
        assertThat(opening("""
                The ferry leaves the harbour
                 at six in the morning.
                Whoever waits goes aboard,
                 and the bell is rung.
                """)).isEmpty();
    }

    @Test
    void textThatIsIndentedAsAWholeBeginsWhereMostOfItDoes() {
        assertThat(opening("""
                THE FERRY
                        The ferry leaves the harbour
                        at six in the morning.
                            Whoever waits on the quay
                        goes aboard.
                            The bell is rung
                        and it sails.
                """)).containsExactly("Whoever waits on the quay", "The bell is rung");
    }

    @Test
    void theLinesOfANumberedEntryHangBehindItsNumber() {
        assertThat(opening("""
                (a) The ferry leaves the harbour
                    at six in the morning.
                (b) The bell is rung twice, once
                    for those who sleep.
                (c) Nobody is left behind.
                The master says so.
                He has said it for years.
                """)).isEmpty();
    }

    @Test
    void theLinesOfAnEntryHangBehindItsBullet() {
        List<Line> lines = Texts.extract(
                        "The ferry leaves\nat six in the morning.\n    The bell is rung\nand it sails.\n")
                .lines();
        Line entry = lines.get(1).withKind(BlockKind.LIST_ITEM);

        assertThat(Indents.of(lines).opens(2)).isTrue();
        assertThat(Indents.of(List.of(lines.get(0), entry, lines.get(2), lines.get(3)))
                        .opens(2))
                .isFalse();
    }

    @Test
    void aLineAtTheRightEdgeIsIndentedToo() {
        assertThat(opening("The ferry leaves the harbour\nat six in the morning.\n" + " ".repeat(90) + "The Master\n"))
                .containsExactly("The Master");
    }

    private static List<String> opening(String text) {
        List<Line> lines = Texts.extract(text).lines();
        Indents indents = Indents.of(lines);
        return IntStream.range(1, lines.size())
                .filter(indents::opens)
                .mapToObj(i -> lines.get(i).text())
                .toList();
    }
}
