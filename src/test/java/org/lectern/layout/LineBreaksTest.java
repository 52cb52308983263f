package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ingest.Extract;
import org.lectern.ingest.Line;
import org.lectern.support.Print;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Pages;

/** Which breaks between lines end a paragraph. */
class LineBreaksTest {

    private static final String[] BODY = {
        "The ferry of our town has crossed the sound for a hundred years, in summer and",
        "in winter, and nobody was ever left behind on the quay who had rung the bell in",
        "time, although the master of the harbour did not always know who would pay for",
        "the coal. Today it sails for those who live on the islands, and for those who",
        "visit them, four times a day and once at night, when the lamps are lit on the",
        "pier and the wind has gone down. The crew of six has not changed for ten years,",
        "for there is no better work on the coast, and the new boat is said to be as",
        "good as the old one, though it has no steam whistle and burns neither coal nor",
        "wood. Whoever has seen it enter the harbour in the evening with all its lights",
        "on the water will not forget it, and will come back to the quay the next day,",
        "whatever the wind may be, to see it once more before the summer is over and",
        "the guests have left for the towns from which they came in spring and to which",
    };

    private static final String OPEN =
            "they return, as all of us do, behind the long islands that the people here call";

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void aJustifiedLineThatIsFullGoesOnThoughACapitalFollows(int indent) {
        Result result = read(justified().full(OPEN).indent(indent).lines("Northern Sisters."));

        assertThat(result.paragraphs()).hasSize(1);
        assertThat(result.last()).endsWith("the people here call Northern Sisters.");
    }

    @Test
    void aJustifiedLineThatIsFullGoesOnOverSignsThatStandHigherThanTheLine() {
        Result result = read(justified().full(OPEN).down(14).lines("X\u00B2 + Y and so on."));

        assertThat(result.paragraphs()).hasSize(1);
        assertThat(result.repairs()).containsExactly("X\u00B2 + Y and so on.");
    }

    @Test
    void aJustifiedLineGoesOnIntoAFormula() {
        assertThat(read(justified()
                                .full("they return in so many hours as the ferry needs for the sound, and that is: T =")
                                .lines("S and a half."))
                        .paragraphs())
                .hasSize(1);
    }

    @Test
    void farBelowAFullLineAParagraphBegins() {
        assertThat(read(justified().full(OPEN).down(45).lines("Northern Sisters."))
                        .last())
                .isEqualTo("Northern Sisters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2. Northern sisters.", "(2) Northern sisters.", "\u2022 Northern sisters."})
    void anEntryBeginsBehindAFullLine(String entry) {
        assertThat(read(justified().full(OPEN).indent(2).lines(entry)).last()).isEqualTo(entry);
    }

    @Test
    void whatIsSaidIsAParagraphOfItsOwnWhereItIsIndented() {
        String dash = "they return, as all of us do, when autumn comes. But then the master said \u2014";

        assertThat(read(justified().full(dash).indent(4).lines("\u201CCast off!\u201D"))
                        .last())
                .isEqualTo("\u201CCast off!\u201D");
        assertThat(read(justified().full(dash).lines("\u201CCast off!\u201D")).paragraphs())
                .hasSize(1);
    }

    @Test
    void boldTypeBeginsAParagraphBehindAFullLine() {
        assertThat(read(justified().full(OPEN).bold(true).down(14).lines("Northern Sisters"))
                        .last())
                .isEqualTo("Northern Sisters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they return, as all of us do, behind the long islands that we see from here.",
                "they return, as all of us do, behind the long islands (the Northern Sisters)",
            })
    void anIndentedLineBeginsAParagraphBehindAFullLineThatMayEndIt(String full) {
        assertThat(read(justified().full(full).indent(4).lines("The bell is rung."))
                        .last())
                .isEqualTo("The bell is rung.");
    }

    @Test
    void aJustifiedLineThatIsNotFullEndsItsParagraphWhateverItEndsWith() {
        assertThat(read(justified()
                                .reaching(340, "they return behind the long islands of the north")
                                .lines("Northern Sisters and their lighthouse."))
                        .last())
                .isEqualTo("Northern Sisters and their lighthouse.");
    }

    @Test
    void whatTheFormatGoesOnWithGoesOn() {
        assertThat(read(justified()
                                .reaching(100, "They return.")
                                .start(Line.Start.SOFT)
                                .down(45)
                                .lines("The bell is rung."))
                        .last())
                .endsWith("They return. The bell is rung.");
    }

    @Test
    void aParagraphOfTheFormatBeginsOne() {
        assertThat(read(justified().full(OPEN).start(Line.Start.PARAGRAPH).lines("Northern Sisters."))
                        .last())
                .isEqualTo("Northern Sisters.");
    }

    @Test
    void aSentenceGoesOnOnTheNextPage() {
        Result result = read(justified().full(OPEN).page().full("Northern Sisters. They are three in all, and their"));

        assertThat(result.paragraphs()).hasSize(1);
        assertThat(result.repairs()).containsExactly("Northern Sisters. They are three in all, and their");
        assertThat(result.crossings()).isEqualTo(result.repairs());
    }

    @Test
    void aRaggedSentenceGoesOnOnTheNextPage() {
        Result result = read(ragged().lines("They return, as all of us do, to the towns from which they came")
                .page()
                .lines("in spring."));

        assertThat(result.last()).endsWith("from which they came in spring.");
        assertThat(result.repairs()).containsExactly("in spring.");
    }

    @Test
    void aParagraphMayBeginOnTheNextPage() {
        Result result = read(ragged().lines("They return.").page().lines("The bell is rung in the evening."));

        assertThat(result.last()).isEqualTo("The bell is rung in the evening.");
        assertThat(result.repairs()).isEmpty();
        assertThat(result.crossings()).containsExactly("The bell is rung in the evening.");
    }

    @Test
    void aColumnEndsAsAPageDoes() {
        Result result = read(Print.ofPages()
                .lines(BODY)
                .column(500, 900)
                .lines("they return in autumn.")
                .page()
                .lines("The bell is rung."));

        assertThat(result.crossings()).containsExactly("they return in autumn.", "The bell is rung.");
        assertThat(result.repairs()).contains("they return in autumn.");
    }

    @Test
    void aFormFeedEndsAPage() {
        Result result = typed(String.join("\n", BODY) + "\n\fthey return in autumn.\n");

        assertThat(result.crossings()).containsExactly("they return in autumn.");
        assertThat(result.paragraphs()).hasSize(1);
    }

    @Test
    void largerLettersStandApart() {
        Result result = read(ragged().size(14)
                .lines("The lighthouse of the Northern Sisters and its keepers")
                .size(10)
                .lines("Nobody has lived there for ten years."));

        assertThat(result.paragraphs())
                .contains(
                        "The lighthouse of the Northern Sisters and its keepers",
                        "Nobody has lived there for ten years.");
    }

    @Test
    void aSentenceMayGoOnInOtherLetters() {
        assertThat(read(ragged().size(8).lines("they return, as all of us do when the ferry has left."))
                        .paragraphs())
                .hasSize(1);
    }

    @Test
    void lettersOfNearlyTheSameSizeStandTogether() {
        assertThat(read(justified().full(OPEN).size(10.5).lines("Northern Sisters, as all of us do."))
                        .paragraphs())
                .hasSize(1);
    }

    @Test
    void aHeadingOfTheFormatStandsApart() {
        List<Line> lines =
                new ArrayList<>(justified().full(OPEN).full("Northern Sisters.").asLines());
        int last = lines.size() - 1;
        assertThat(breaks(lines).before(last)).isFalse();

        lines.set(last, lines.get(last).withKind(BlockKind.HEADING));
        assertThat(breaks(lines).before(last)).isTrue();
    }

    @Test
    void anEntryOfTheFormatStandsApart() {
        List<Line> lines =
                new ArrayList<>(justified().full(OPEN).full("Northern Sisters.").asLines());
        int last = lines.size() - 1;
        lines.set(last, lines.get(last).withKind(BlockKind.LIST_ITEM).withStart(Line.Start.HARD));

        assertThat(breaks(lines).before(last)).isTrue();
    }

    @Test
    void capitalsOfPrintGoOnWhereTheLineIsFull() {
        Result result = read(Print.ofPages()
                .lines(
                        "THE FERRY OF OUR TOWN HAS CROSSED THE SOUND FOR A HUNDRED YEARS, IN SUMMER AND",
                        "IN WINTER, AND NOBODY WAS EVER LEFT BEHIND ON THE QUAY WHO HAD RUNG THE BELL IN",
                        "TIME.",
                        "THE CREW OF SIX HAS NOT CHANGED FOR TEN YEARS, FOR THERE IS NO BETTER WORK ON",
                        "THE COAST."));

        assertThat(result.paragraphs()).hasSize(2);
        assertThat(result.last())
                .isEqualTo("THE CREW OF SIX HAS NOT CHANGED FOR TEN YEARS, FOR THERE IS NO BETTER WORK ON THE COAST.");
    }

    @Test
    void ofTypedCapitalsNothingIsKnown() {
        assertThat(typed("THE FERRY LEAVES THE HARBOUR AT SIX\nAND CROSSES THE SOUND BY NOON\n")
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void aFullLineOfChineseGoesOnAndAShortOneDoesNot() {
        String full =
                "\u6E21\u8F6E\u5728\u65E9\u4E0A\u516D\u70B9\u79BB\u5F00\u6E2F\u53E3\uFF0C\u5728\u7801\u5934\u4E0A\u7B49\u5019\u7684\u4EBA\u90FD\u8981\u5148";
        String shorter = full.substring(0, full.length() / 2);

        Result typed = typed(full + "\n" + full + "\n" + full + "\n" + shorter + "\n" + full + "\n" + full + "\n");
        assertThat(typed.paragraphs())
                .containsExactly(full + " " + full + " " + full + " " + shorter, full + " " + full);

        Result printed = read(
                Print.ofPages().full(full, full, full).reaching(200, shorter).full(full, full));
        assertThat(printed.paragraphs()).isEqualTo(typed.paragraphs());
    }

    @Test
    void aLineOfChineseThatEndsItsSentenceMayEndItsParagraph() {
        String full =
                "\u6E21\u8F6E\u5728\u65E9\u4E0A\u516D\u70B9\u79BB\u5F00\u6E2F\u53E3\uFF0C\u5728\u7801\u5934\u4E0A\u7B49\u5019\u7684\u4EBA\u90FD\u8981\u5148";
        String ends = "\u4E0A\u8239\u3002";

        assertThat(typed(full + "\n" + ends + "\n" + full + "\n" + ends + "\n").paragraphs())
                .containsExactly(full + " " + ends, full + " " + ends);
    }

    @Test
    void aLoneBreakOverABlankLineIsMended() {
        String text = String.join("\n", BODY) + "\n\nthey return in autumn.\n\nThe bell is rung.\n";
        Result result = typed(text);

        assertThat(result.paragraphs()).hasSize(2);
        assertThat(result.repairs()).containsExactly("they return in autumn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A short line is not | they return in autumn.",
                "The guests have left for the towns from which they came in spring and to which | They return.",
                "The guests have left for the towns from which they came in spring and so on. | they return.",
                "The guests have left for the towns from which they came in spring and to which | (a) they return.",
            })
    void aBreakOverABlankLineStaysWhereAParagraphMayEnd(String last, String next) {
        Result result = typed(String.join("\n", BODY) + "\nthey return.\n\n" + last + "\n\n" + next + "\n");

        assertThat(result.last()).isEqualTo(next);
        assertThat(result.repairs()).isEmpty();
    }

    @Test
    void aBreakOverABlankLineStaysAheadOfAnIndent() {
        Result result = typed(String.join("\n", BODY) + "\n\n      they return in autumn.\n");

        assertThat(result.last()).isEqualTo("they return in autumn.");
    }

    @Test
    void aBreakOverABlankLineStaysBehindALineThatIsShortOfTheOthers() {
        String wide = BODY[0] + " " + BODY[1] + "\n" + BODY[2] + " " + BODY[3] + "\n" + BODY[4] + " " + BODY[5] + "\n"
                + BODY[6] + " " + BODY[7] + "\n" + BODY[8] + " " + BODY[9] + "\n";

        assertThat(typed(wide + "whatever the wind may be by then, and forget it in\n\nspring.\n")
                        .last())
                .isEqualTo("spring.");
    }

    @Test
    void aVeryShortLineEndsItsParagraphThoughASmallLetterFollows() {
        Result result =
                typed(String.join("\n", BODY) + "\nthey return.\nWe need:\nlime,\nand sand, which the harbour has\n");

        assertThat(result.paragraphs()).contains("lime,");
    }

    @ParameterizedTest
    @CsvSource({"ace, 1", "Ace, 2"})
    void behindASemicolonASmallLetterGoesOnWhereALineMayEnd(String next, int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 30; line++) {
            boolean shortest = line == 10 || line == 15;
            int lastWord = shortest ? 7 : line % 10 == 0 ? 6 : 9;
            text.append("seaces ".repeat(shortest ? 8 : 9))
                    .append("zaceszaces", 0, lastWord)
                    .append('\n');
        }
        text.append("seaces ".repeat(9)).append("sea;\n").append(next).append(" seaces.\n");

        assertThat(typed(text.toString()).paragraphs()).hasSize(paragraphs);
    }

    @Test
    void whereBlankLinesStandInsideSentencesTheyPartNoParagraphs() {
        Result result = typed(String.join("\n\n", BODY) + "\n\nthey return.\n\n\n\nThe bell is rung.\n");

        assertThat(result.paragraphs()).hasSize(2);
        assertThat(result.last()).isEqualTo("The bell is rung.");
    }

    @Test
    void whereLinesAreParagraphsFewSmallLettersDoNotJoinThem() {
        StringBuilder text = new StringBuilder("The master of the harbour told us this:\n");
        for (int i = 1; i <= 20; i++) {
            text.append("The ferry number ").append(i).append(" leaves the harbour at six in the morning.\n");
        }
        text.append("Nobody was left\nbehind on the quay.\n");
        Result result = typed(text.toString());

        assertThat(result.paragraphs()).hasSizeGreaterThan(20);
    }

    @Test
    void aSentenceGoesOnOverTheRoomAtTheEndOfAPage() {
        Result result = typed(String.join("\n", BODY) + "\nthe guests have gone to sea, and so\n\n\fthey return.\n");

        assertThat(result.last()).endsWith("and so they return.");
        assertThat(result.repairs()).containsExactly("they return.");
    }

    @Test
    void aParagraphOfTheFormatMayBeginAPage() {
        assertThat(read(ragged().lines("the guests have gone to sea, and so")
                                .page()
                                .start(Line.Start.PARAGRAPH)
                                .lines("they return."))
                        .last())
                .isEqualTo("they return.");
    }

    @Test
    void aShortLineEndsItsParagraphAtTheEndOfAPageWhereRoomPartsTheOthers() {
        String paragraphs = (BODY[3] + "\n" + BODY[4] + "\n" + "pier until it is day.\n\n").repeat(10);

        assertThat(typed(paragraphs + "The boat is small.\n" + BODY[0] + "\n" + BODY[1] + "\ntime.\n")
                        .last())
                .startsWith("The boat is small. The ferry of our town");
        assertThat(typed(paragraphs + "The boat is small.\n\f" + BODY[0] + "\n" + BODY[1] + "\ntime.\n")
                        .last())
                .startsWith("The ferry of our town");
    }

    @Test
    void aNumberInBracketsGoesOnWithASentence() {
        assertThat(typed(String.join("\n", BODY)
                                + "\nthey return, as all of us do, which is also said in the rules under\n"
                                + "(a) and under (b) of them.\n")
                        .paragraphs())
                .hasSize(1);
    }

    private static final String[] NARROW = {
        "The ferry of our town has crossed",
        "the sound for a hundred years, in",
        "summer and in winter, and nobody",
        "was ever left behind on the quay",
        "who had rung the bell in time for",
        "it, although nobody knew who was",
        "to pay for the coal that was then",
        "burnt, as it was in those days, in",
        "the old boat that lies behind the",
        "long pier, near what people call",
    };

    @Test
    void narrowLinesMayBeSetWithRoomBetweenThem() {
        Result result = typed(String.join("\n\n", NARROW) + "\n\nNorthern Sisters.\n");

        assertThat(result.paragraphs()).hasSize(1);
        assertThat(result.repairs()).isEmpty();
    }

    @Test
    void whereLinesGoOnOverRoomTheyDoSoWithoutIt() {
        Result result = typed(String.join("\n\n", NARROW) + "\nNorthern Sisters.\n");

        assertThat(result.paragraphs()).hasSize(1);
    }

    @Test
    void aFewSmallLettersDoNotMakeRoomMeaningless() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("The boat was built by the people\nof the town.\n\n");
        }
        text.append(
                "The boat needs this in spring\n\nlime for the walls\n\ntimber for the pier\n\nsand for the beach\n");

        assertThat(typed(text.toString()).paragraphs())
                .hasSize(24)
                .endsWith("lime for the walls", "timber for the pier", "sand for the beach");
    }

    private static final String LONG_LINE = "lime for the walls of the harbour and for those of the old quay";

    @Test
    void entriesOfTheFormatStandApartThoughASmallLetterFollows() {
        List<Line> lines = forced();
        assertThat(breaks(lines).before(1)).isFalse();
        assertThat(breaks(lines).isRepair(1)).isTrue();

        Line first = lines.get(0).withKind(BlockKind.LIST_ITEM);
        Line second = lines.get(1).withKind(BlockKind.LIST_ITEM);
        assertThat(breaks(List.of(first, second)).before(1)).isTrue();
        assertThat(breaks(List.of(first, lines.get(1))).before(1)).isTrue();
    }

    @Test
    void aLineOfPrintGoesOnWithAnEntryOfTheFormat() {
        List<Line> lines = Texts.extract(LONG_LINE + "\nas it is each year.\n").lines();

        assertThat(breaks(List.of(lines.get(0).withKind(BlockKind.LIST_ITEM), lines.get(1)))
                        .before(1))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void linesInCapitalsGoOnWhereTheTextIsSetInThem(String apart) {
        String first = String.join("\n", BODY).toUpperCase(Locale.ROOT) + "\nTHEY CAME.";
        String second = String.join("\n", List.of(BODY).subList(0, 4)).toUpperCase(Locale.ROOT) + "\nTHEY COME AND GO.";

        assertThat(Texts.read(first + "\n" + apart + second).blocks())
                .extracting(Block::text)
                .containsExactly(first.replace('\n', ' '), second.replace('\n', ' '));
    }

    @Test
    void linesInCapitalsThatHadRoomStayApart() {
        assertThat(Texts.read("REMARKS AT THE HARBOUR\nMS. ADA TERN\nTARNA\n\n"
                                + String.join("\n", BODY).toUpperCase(Locale.ROOT) + " THEY CAME.")
                        .blocks())
                .hasSize(4);
    }

    /** Two lines of which the format forces the second to be one. */
    private static List<Line> forced() {
        List<Line> lines = Texts.extract(LONG_LINE + "\ntimber for the pier.\n").lines();
        return List.of(lines.get(0), lines.get(1).withStart(Line.Start.HARD));
    }

    /**
     * What became of lines.
     *
     * @param paragraphs their texts, lines joined by blanks
     * @param repairs the lines that go on a paragraph over a break that otherwise ends one
     * @param crossings the lines ahead of which a page ends
     */
    private record Result(List<String> paragraphs, List<String> repairs, List<String> crossings) {

        static Result of(Extract extract) {
            List<Line> lines = extract.lines();
            LineBreaks breaks = LineBreaks.of(lines, extract.pages());
            StringBuilder text = new StringBuilder(lines.get(0).text());
            List<String> repairs = new ArrayList<>();
            List<String> crossings = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                String line = lines.get(i).text();
                text.append(breaks.before(i) ? "\n" : " ").append(line);
                if (breaks.isRepair(i)) {
                    repairs.add(line);
                }
                if (breaks.crossesPage(i)) {
                    crossings.add(line);
                }
            }
            return new Result(text.toString().lines().toList(), repairs, crossings);
        }

        String last() {
            return paragraphs.get(paragraphs.size() - 1);
        }
    }

    private static Print justified() {
        return Print.ofPages().full(BODY);
    }

    private static Print ragged() {
        return Print.ofPages().lines(BODY);
    }

    private static Result read(Print print) {
        return Result.of(print.extract());
    }

    private static Result typed(String text) {
        return Result.of(Texts.extract(text));
    }

    private static LineBreaks breaks(List<Line> lines) {
        return LineBreaks.of(lines, Pages.NONE);
    }
}
