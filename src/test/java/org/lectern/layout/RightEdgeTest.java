package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ingest.Line;
import org.lectern.support.Print;
import org.lectern.support.Texts;

/** Where lines are full, on pages that know where their lines stand and in text that does not. */
class RightEdgeTest {

    private static final String LONG = "The ferry of our town has crossed the sound for a hundred years";
    private static final String END = "Lighthousekeepers wave.";

    @Test
    void aJustifiedLineIsFullOrTheLastOfItsParagraph() {
        List<Line> lines = justified(12).reaching(360, LONG).lines(END, LONG).asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 12);

        assertThat(edge.isFull(3)).isTrue();
        assertThat(edge.hadRoom(4, false)).isFalse();
        assertThat(edge.hadRoom(4, true)).isFalse();
        // There was no room for the word below, but a line that goes on would have been drawn out to the edge.
        assertThat(edge.isFull(12)).isFalse();
        assertThat(edge.hadRoom(13, false)).isTrue();
        assertThat(edge.hadRoom(14, true)).isTrue();
    }

    @Test
    void aJustifiedLineMayMissTheEdgeByAHair() {
        List<Line> lines = justified(12).reaching(398, LONG).full(LONG).asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 12);

        assertThat(edge.isFull(12)).isTrue();
        assertThat(edge.hadRoom(13, true)).isFalse();
    }

    @Test
    void aFormulaAmongJustifiedLinesLeavesTheEdgeStraight() {
        Print print = justified(8);
        for (int i = 0; i < 4; i++) {
            print.reaching(120, "x + y").full(LONG, LONG);
        }
        RightEdge edge = RightEdge.of(print.asLines(), i -> true);

        assertThat(edge.isFull(0)).isTrue();
        assertThat(edge.isFull(8)).isFalse();
    }

    @Test
    void noLineIsFullWhereTheEdgeIsRagged() {
        List<Line> lines = ragged(5).asLines();
        RightEdge edge = RightEdge.of(lines, i -> true);

        for (int i = 0; i < lines.size(); i++) {
            assertThat(edge.isFull(i)).isFalse();
        }
    }

    @Test
    void linesThatReachTheEdgeByChanceMakeItNoStraightOne() {
        Print print = Print.ofPages();
        for (int i = 0; i < 12; i++) {
            print.full(LONG).reaching(370, LONG).reaching(380, LONG);
        }

        assertThat(RightEdge.of(print.asLines(), i -> true).isFull(0)).isFalse();
    }

    @Test
    void fewLinesAreNoProofOfAStraightEdge() {
        List<Line> lines = justified(5).asLines();

        assertThat(RightEdge.of(lines, i -> true).isFull(2)).isFalse();
    }

    @Test
    void aRaggedLineEndsAParagraphWhereTheNextWordWouldHaveHadRoom() {
        List<Line> lines =
                ragged(5).reaching(250, LONG).lines("The bell is rung.").asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < lines.size() - 2);

        for (int i = 1; i < lines.size() - 2; i++) {
            assertThat(edge.hadRoom(i, false)).isFalse();
        }
        assertThat(edge.hadRoom(lines.size() - 1, false)).isTrue();
        assertThat(edge.hadRoom(lines.size() - 1, true)).isTrue();
    }

    @Test
    void lessRoomIsEnoughBehindASentence() {
        // Once in thirty lines, a long word leaves much room.
        Print print = Print.ofPages();
        for (int i = 0; i < 30; i++) {
            print.reaching(i % 10 == 0 ? 325 : 385 + i % 3 * 5, LONG);
        }
        List<Line> lines = print.reaching(345, LONG).lines("The bell is rung.").asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 30);

        assertThat(edge.hadRoom(31, true)).isTrue();
        assertThat(edge.hadRoom(31, false)).isFalse();
    }

    @Test
    void aLongWordBelowNeedsRoom() {
        List<Line> lines = ragged(5)
                .reaching(320, LONG)
                .lines("We sail.")
                .reaching(320, LONG)
                .lines("Lighthousekeepers wave.")
                .asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < lines.size() - 4);

        assertThat(edge.hadRoom(lines.size() - 3, true)).isTrue();
        assertThat(edge.hadRoom(lines.size() - 1, true)).isFalse();
    }

    @Test
    void whereNoLineTeachesTheWidestOneIsFull() {
        List<Line> lines = Print.ofPages()
                .reaching(400, LONG)
                .lines("The bell")
                .reaching(370, LONG)
                .lines("The master")
                .asLines();
        RightEdge edge = RightEdge.of(lines, i -> false);

        assertThat(edge.hadRoom(1, true)).isFalse();
        assertThat(edge.hadRoom(2, true)).isTrue();
        assertThat(edge.hadRoom(3, true)).isFalse();
        assertThat(edge.isShort(1)).isFalse();
    }

    @Test
    void whereNoLineTeachesATypedLineMayLeaveSomeRoom() {
        List<Line> lines = Texts.extract("x".repeat(70) + "\nThe bell\n" + "x".repeat(61) + "\nThe bell\n"
                        + "x".repeat(40) + "\nThe bell\n")
                .lines();
        RightEdge edge = RightEdge.of(lines, i -> false);

        for (boolean sentenceEnded : new boolean[] {true, false}) {
            assertThat(edge.hadRoom(1, sentenceEnded)).isFalse();
            assertThat(edge.hadRoom(3, sentenceEnded)).isFalse();
            assertThat(edge.hadRoom(5, sentenceEnded)).isTrue();
        }
    }

    @Test
    void aWordThatFitsExactlyHadRoom() {
        String full = "The ferry of our town has crossed the sound for a hundred years\n";
        List<Line> lines = Texts.extract(
                        full.repeat(12) + "x".repeat(55) + "\nHarbour\n" + "x".repeat(55) + "\nHarbours\n")
                .lines();
        RightEdge edge = RightEdge.of(lines, i -> i < 12);

        assertThat(edge.hadRoom(13, true)).isTrue();
        assertThat(edge.hadRoom(13, false)).isTrue();
        assertThat(edge.hadRoom(15, true)).isFalse();
    }

    @Test
    void aLineThatSticksOutIsNotTheMeasure() {
        List<Line> lines = ragged(15)
                .reaching(470, LONG)
                .reaching(260, LONG)
                .lines("We sail")
                .asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 62);

        assertThat(edge.isLong(61)).isTrue();
    }

    @Test
    void aTypedLineIsLongShortOrVeryShort() {
        List<Line> lines = Texts.extract(
                        (LONG + "\n").repeat(12) + "x".repeat(45) + "\n" + "x".repeat(30) + "\nWe sail\nx\n")
                .lines();
        RightEdge edge = RightEdge.of(lines, i -> i < 12);

        assertThat(List.of(edge.isLong(3), edge.isLong(12), edge.isLong(13), edge.isLong(14)))
                .containsExactly(true, true, false, false);
        assertThat(List.of(edge.isShort(3), edge.isShort(13), edge.isShort(14))).containsExactly(false, true, true);
        assertThat(List.of(edge.hadMuchRoom(4), edge.hadMuchRoom(14), edge.hadMuchRoom(15)))
                .containsExactly(false, false, true);
    }

    @Test
    void aVeryShortLineHadNoMuchRoomAheadOfAVeryLongWord() {
        List<Line> lines = Texts.extract((LONG + "\n").repeat(12) + "x".repeat(20) + "\n" + "y".repeat(34) + "\n"
                        + "x".repeat(20) + "\nyes\n")
                .lines();
        RightEdge edge = RightEdge.of(lines, i -> i < 12);

        assertThat(edge.hadMuchRoom(13)).isFalse();
        assertThat(edge.hadMuchRoom(15)).isTrue();
    }

    @Test
    void aFewTypedLinesTeachWithCaution() {
        List<Line> lines = Texts.extract(
                        (LONG + "\n").repeat(4) + "x".repeat(59) + "\nWe sail\n" + "x".repeat(30) + "\nWe sail\n")
                .lines();
        RightEdge edge = RightEdge.of(lines, i -> i < 4);

        assertThat(edge.hadRoom(5, true)).isFalse();
        assertThat(edge.hadRoom(7, true)).isTrue();
    }

    @Test
    void fewLinesTeachWithCaution() {
        List<Line> lines = Print.ofPages()
                .reaching(400, LONG)
                .reaching(398, LONG)
                .reaching(399, LONG)
                .reaching(370, LONG)
                .lines("We sail")
                .reaching(150, LONG)
                .lines("We sail")
                .asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 3);

        // Little more room than the two had that go on.
        assertThat(edge.hadRoom(4, true)).isFalse();
        assertThat(edge.hadRoom(4, false)).isFalse();
        assertThat(edge.hadRoom(6, true)).isTrue();
        assertThat(edge.hadRoom(6, false)).isTrue();
    }

    @Test
    void aLineIsLongShortOrVeryShort() {
        List<Line> lines = ragged(5)
                .reaching(390, LONG)
                .reaching(270, LONG)
                .reaching(180, LONG)
                .reaching(60, "We sail")
                .lines("We sail")
                .asLines();
        int at = lines.size() - 5;
        RightEdge edge = RightEdge.of(lines, i -> i < at);

        assertThat(List.of(edge.isLong(at), edge.isLong(at + 1), edge.isLong(at + 2), edge.isLong(at + 3)))
                .containsExactly(true, true, false, false);
        assertThat(List.of(edge.isShort(at), edge.isShort(at + 3))).containsExactly(false, true);
        assertThat(List.of(edge.hadMuchRoom(at + 1), edge.hadMuchRoom(at + 2), edge.hadMuchRoom(at + 4)))
                .containsExactly(false, false, true);
    }

    @Test
    void aLineIsShortOnlyWhereLongerOnesAreUsual() {
        // Verse: a third of the lines that go on reach over a third of the widest.
        Print print = Print.ofPages();
        for (int i = 0; i < 30; i++) {
            print.reaching(i % 3 == 0 ? 130 : 250 + i % 4 * 20, LONG);
        }
        List<Line> lines = print.reaching(110, "We sail on").lines("We sail").asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 30);

        assertThat(edge.isShort(30)).isFalse();
        assertThat(edge.hadMuchRoom(31)).isFalse();
    }

    @Test
    void linesOfTwoColumnsAreFullAtTheEdgesOfBoth() {
        Print print = Print.ofPages().column(72, 272);
        for (int i = 0; i < 8; i++) {
            print.full(LONG);
        }
        print.column(300, 480);
        for (int i = 0; i < 8; i++) {
            print.full(LONG);
        }
        List<Line> lines = print.reaching(100, "We sail").lines("The bell").asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 16);

        assertThat(edge.isFull(3)).isTrue();
        assertThat(edge.isFull(16)).isFalse();
        assertThat(edge.hadRoom(17, true)).isTrue();
    }

    @Test
    void aColumnOfShortLinesIsAsWideAsTheOthers() {
        List<Line> lines = justified(12)
                .column(72, 152)
                .full("The Master", "The Harbour", "The Ferry")
                .asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 12);

        assertThat(edge.isFull(3)).isTrue();
        assertThat(edge.isFull(12)).isFalse();
        assertThat(edge.hadRoom(13, true)).isTrue();
    }

    @Test
    void aColumnMayBeWiderThanTheOthers() {
        List<Line> lines = justified(12)
                .column(72, 572)
                .full(LONG)
                .reaching(400, LONG)
                .full(LONG)
                .asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 12);

        assertThat(edge.isFull(12)).isTrue();
        assertThat(edge.isFull(13)).isFalse();
    }

    @Test
    void aLineFromRightToLeftEndsAtTheLeft() {
        String arabic =
                "\u063A\u0627\u062F\u0631\u062A \u0627\u0644\u0633\u0641\u064A\u0646\u0629 \u0627\u0644\u0645\u064A\u0646\u0627\u0621";
        Print print = Print.ofPages();
        for (int i = 0; i < 12; i++) {
            print.reachingLeft(400, arabic);
        }
        List<Line> lines =
                print.reachingLeft(150, arabic).reachingLeft(400, arabic).asLines();
        RightEdge edge = RightEdge.of(lines, i -> i < 12);

        assertThat(edge.isFull(5)).isTrue();
        assertThat(edge.isFull(12)).isFalse();
        assertThat(edge.hadRoom(13, true)).isTrue();
        assertThat(RightEdge.room(lines.get(12), lines.get(13)).orElseThrow()).isGreaterThan(150);
        assertThat(RightEdge.room(lines.get(11), lines.get(12)).orElseThrow()).isNegative();
    }

    @Test
    void theRoomIsWhatIsLeftBehindTheNextWord() {
        List<Line> lines = Print.ofPages()
                .reaching(300, LONG)
                .lines("bell")
                .reaching(390, LONG)
                .lines("bell")
                .asLines();

        // The column has 400 points, the word 20, and a blank some.
        assertThat(RightEdge.room(lines.get(0), lines.get(1)).orElseThrow()).isCloseTo(75, within(5.));
        assertThat(RightEdge.room(lines.get(2), lines.get(3)).orElseThrow()).isNegative();
    }

    @Test
    void theRoomIsThatOfTheColumnWhereverItStands() {
        List<Line> lines = Print.ofPages()
                .column(300, 500)
                .reaching(100, "The ferry")
                .size(20)
                .lines("bell")
                .asLines();

        // The column has 200 points, the word 40.
        assertThat(RightEdge.room(lines.get(0), lines.get(1)).orElseThrow()).isCloseTo(53, within(5.));
    }

    @Test
    void theRoomIsUnknownWithoutPlaces() {
        Line typed = Texts.extract(LONG).lines().get(0);
        Line printed = Print.ofPages().lines(LONG).asLines().get(0);

        assertThat(RightEdge.room(typed, typed)).isEmpty();
        assertThat(RightEdge.room(printed, typed)).isEmpty();
        assertThat(RightEdge.room(typed, printed)).isEmpty();
    }

    @Test
    void aLineOfTheWidthOfTheTextIsNoProofOfAStraightEdgeWhereItIsTyped() {
        List<Line> lines = Texts.extract((LONG + "\n").repeat(12)).lines();

        assertThat(RightEdge.of(lines, i -> true).isFull(4)).isFalse();
    }

    private static final String WORDS =
            "the sea is still, it lies little lit till its tide fills it, whom women swam among warm"
                    + " seaweed among mammoth ships, immense mummy warships, which somewhat swam, it is still silt, is it, if it tilts it"
                    + " sits still, I tell it, till it is filled, mammals swim home among gummy worms, we mow mown meadows, mumming women";

    /** The sum of the widths of letters in a book face of 1000 units; roughly those of Times. */
    private static int inPrint(String text) {
        return text.chars()
                .map(c -> "ijlt,I ".indexOf(c) >= 0 ? 278 : "mw".indexOf(c) >= 0 ? 750 : 480)
                .sum();
    }

    @Test
    void textThatWasCopiedFromPrintIsMeasuredInPrint() {
        String thin = "it is still silt, if it tilts it sits still, I tell it";
        List<Line> lines = Texts.extract(
                        wrapped(WORDS, 24_000, RightEdgeTest::inPrint) + "\n" + thin + "\n" + "We sail.\n")
                .lines();
        int last = lines.size() - 1;
        RightEdge edge = RightEdge.of(lines, i -> i < last - 1);

        // Some lines that are full in print have fewer letters than this, all of them thin.
        assertThat(lines.subList(0, last - 1)).anyMatch(line -> line.text().length() < thin.length());
        assertThat(edge.hadRoom(last, true)).isTrue();
        assertThat(IntStream.range(1, last - 1).filter(i -> edge.hadRoom(i, false)))
                .hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 66})
    void textThatWasTypedIsMeasuredInCharacters(int width) {
        List<Line> lines = Texts.extract(
                        wrapped(WORDS, width, String::length) + "\n" + "i".repeat(width - 20) + "\nm is it\n")
                .lines();
        int last = lines.size() - 1;
        RightEdge edge = RightEdge.of(lines, i -> i < last - 1);

        for (int i = 1; i < last - 1; i++) {
            assertThat(edge.hadRoom(i, false)).as(lines.get(i - 1).text()).isFalse();
        }
        assertThat(edge.hadRoom(last, true)).isTrue();
    }

    /** Breaks lines ahead of each word that does not fit in. */
    private static String wrapped(String words, int width, ToIntFunction<String> ruler) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (int round = 0; round < 3; round++) {
            for (String word : words.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (ruler.applyAsInt(longer) > width) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
            }
        }
        return String.join("\n", lines);
    }

    /** Lines that end at the right edge. */
    private static Print justified(int lines) {
        Print print = Print.ofPages();
        for (int i = 0; i < lines; i++) {
            print.full(LONG);
        }
        return print;
    }

    /** Four lines for each round, of which each ends where the next word has no room. */
    private static Print ragged(int rounds) {
        Print print = Print.ofPages();
        for (int i = 0; i < rounds; i++) {
            print.reaching(392, LONG).reaching(380, LONG).reaching(386, LONG).reaching(397, LONG);
        }
        return print;
    }
}
