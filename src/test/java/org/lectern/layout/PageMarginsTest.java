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
import org.lectern.support.Scan;
import org.lectern.support.Texts;
import org.lectern.text.Removed;

/** What stands at the head and foot of pages that know where their lines stand. */
class PageMarginsTest {

    private static final List<String> BODY = List.of(
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
            "whatever the wind may be, to see it once more before the summer is over and");

    private static final double HEAD = 50;
    private static final double FOOT = 800;

    /** Where the text begins on a page with a header. */
    private static final double TEXT = 120;

    private static final String OTHER =
            "Nobody knows when that will be, not even the master of the harbour, and so we wait";

    private static final String HEADER = "The Northern Ferry Company";

    @Test
    void aRunningHeaderGoesFromEveryPage() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            next(print, page).downTo(HEAD).lines(HEADER + ", Report " + page);
            text(print, page, TEXT);
        }
        Draft draft = applied(print);

        assertThat(draft.removed())
                .extracting(Removed::kind, Removed::text)
                .containsExactly(
                        tuple(Removed.Kind.RUNNING_HEADER, HEADER + ", Report 1"),
                        tuple(Removed.Kind.RUNNING_HEADER, HEADER + ", Report 2"),
                        tuple(Removed.Kind.RUNNING_HEADER, HEADER + ", Report 3"));
        assertThat(draft.lines()).hasSize(33);
    }

    @Test
    void aRunningFooterGoesFromEveryPage() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            text(next(print, page), page, TEXT).downTo(FOOT).lines(HEADER);
        }
        Draft draft = applied(print);

        assertThat(draft.removed()).hasSize(3).extracting(Removed::kind).containsOnly(Removed.Kind.RUNNING_FOOTER);
        assertThat(draft.lines()).hasSize(33);
    }

    @Test
    void theLastLinesOfASpeechAreNotSetOffByTheFooterBelowThem() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            next(print, page).downTo(HEAD);
            if (page < 3) {
                text(print, page, HEAD);
            } else {
                print.lines("the night has come down on the sound and on the islands and the lamps", "are lit again.");
            }
            print.downTo(FOOT).lines(HEADER + " " + page);
        }
        Draft draft = applied(print);

        assertThat(draft.removed()).hasSize(3).extracting(Removed::text).allMatch(line -> line.startsWith(HEADER));
        assertThat(draft.lines()).hasSize(24);
    }

    @Test
    void aLineThatGoesOnASentenceIsNoHeaderThoughItStandsAlone() {
        Print print = Print.ofPages();
        text(print, 1, TEXT);
        next(print, 2).downTo(HEAD).lines("so on until the ice has gone");

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void aLineWhoseSentenceGoesOnBelowIsNoHeaderThoughItStandsAlone() {
        Print print = Print.ofPages();
        text(print, 1, TEXT).lines("The summer came at last.");
        next(print, 2).downTo(HEAD).lines("Whoever has seen the harbour in the evening will not");
        print.downTo(TEXT).lines("forget it, and will come back.");

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void capitalsMakeNoOtherHeader() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 2; page++) {
            next(print, page).downTo(90).lines(page == 1 ? HEADER : "THE NORTHERN FERRY COMPANY");
            text(print, page, 150);
        }

        assertThat(applied(print).removed()).hasSize(2);
    }

    @Test
    void aHeaderMayMoveByAHair() {
        assertThat(applied(twoHeads(92, 95)).removed()).hasSize(2);
    }

    @Test
    void whatStandsAtAnotherHeightIsNoRunningHeader() {
        assertThat(applied(twoHeads(80, 110)).removed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90, 2", "300, 0"})
    void aLineThatRecursIsRunningOnlyInAMargin(double height, int expected) {
        Print print = Print.ofPages();
        for (int page = 1; page <= 2; page++) {
            next(print, page).downTo(height).lines(HEADER);
            text(print, page, 400);
        }

        assertThat(applied(print).removed()).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"760, 2", "560, 0"})
    void aLineThatRecursIsRunningOnlyInTheLowerMargin(double height, int expected) {
        Print print = Print.ofPages();
        for (int page = 1; page <= 2; page++) {
            text(next(print, page), page, TEXT).downTo(height).lines(HEADER);
        }

        assertThat(applied(print).removed()).hasSize(expected);
    }

    @Test
    void aRefrainStaysThatHappensToOpenTwoPages() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            next(print, page).downTo(TEXT).lines(page == 2 ? OTHER : "We shall cross the sound again");
            text(print, page, TEXT + 14);
        }

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void aRefrainStaysThatHappensToCloseTwoPages() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            text(next(print, page), page, 640).lines(page == 2 ? OTHER : "We shall cross the sound again");
        }

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void aHeaderCloseToTheTextGoesIfMostPagesHaveIt() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 4; page++) {
            next(print, page).downTo(TEXT).lines(page == 2 ? OTHER : HEADER);
            text(print, page, TEXT + 14);
        }
        assertThat(applied(print).removed()).isEmpty();

        Print all = Print.ofPages();
        for (int page = 1; page <= 4; page++) {
            next(all, page);
            if (page != 2) {
                all.downTo(TEXT).lines(HEADER);
            }
            text(all, page, TEXT + 14);
        }
        assertThat(applied(all).removed()).hasSize(3).extracting(Removed::text).containsOnly(HEADER);
    }

    @Test
    void aHeaderCloseToTheTextStaysIfFewPagesHaveIt() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 7; page++) {
            next(print, page);
            if (page == 3 || page == 6) {
                print.downTo(TEXT).lines(HEADER);
            }
            text(print, page, TEXT + 14);
        }

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void ofTwoPagesThatBeginAlikeBothMayBeText() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 2; page++) {
            next(print, page).downTo(TEXT).lines(HEADER);
            text(print, page, TEXT + 14);
        }

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void aHeaderThatIsSetOffGoesThoughFewPagesHaveIt() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 7; page++) {
            next(print, page);
            if (page == 3 || page == 6) {
                print.downTo(90).lines(HEADER);
            }
            text(print, page, 140);
        }

        assertThat(applied(print).removed()).hasSize(2);
    }

    /** Even pages name the chapter, odd ones the section, and no two of them are alike; of some the text comes down to them. */
    @Test
    void aLineThatCountsPagesIsRunningWhateverElseItSays() {
        List<String> footers = List.of("2 Ferries", "Coal 3", "4 Harbours", "The winter 5", "6 Ice");
        Print print = Print.ofPages();
        for (int page = 1; page <= 5; page++) {
            text(next(print, page), page, page % 2 == 0 ? 660 : TEXT);
            print.downTo(FOOT).lines(footers.get(page - 1));
        }
        Draft draft = applied(print);

        assertThat(draft.removed())
                .extracting(Removed::kind, Removed::text)
                .containsExactlyElementsOf(footers.stream()
                        .map(footer -> tuple(Removed.Kind.RUNNING_FOOTER, footer))
                        .toList());
        assertThat(draft.lines()).hasSize(55);
    }

    @Test
    void whatStandsBesideTheNumberOfThePageIsRunning() {
        List<String> sections = List.of("Ferries", "Coal", "Harbours", "The winter", "Ice");
        Print print = Print.ofPages();
        for (int page = 1; page <= 5; page++) {
            text(next(print, page), page, page % 2 == 0 ? 660 : TEXT);
            print.downTo(FOOT).lines(sections.get(page - 1)).beside(500, 506, String.valueOf(page));
        }

        assertThat(applied(print).removed())
                .extracting(Removed::text)
                .containsExactly("Ferries", "1", "Coal", "2", "Harbours", "3", "The winter", "4", "Ice", "5");
    }

    @Test
    void theLastLineOfThePageStaysThoughTheNumberStandsBesideIt() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 5; page++) {
            text(next(print, page), page, 660);
            print.beside(500, 506, String.valueOf(page));
        }
        Draft draft = applied(print);

        assertThat(draft.removed()).extracting(Removed::text).containsExactly("1", "2", "3", "4", "5");
        assertThat(draft.lines()).hasSize(55);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 5, 2", // the numbers are not those of the pages
        "24, 1, 1", // titles of slides
    })
    void aLineThatCountsNoPagesStays(double size, int first, int step) {
        List<String> titles = List.of("Ferries", "Coal", "Harbours", "The winter", "Ice");
        Print print = Print.ofPages();
        for (int page = 1; page <= 5; page++) {
            next(print, page).downTo(90).size(size);
            print.lines(first + step * (page - 1) + " " + titles.get(page - 1)).size(12);
            text(print, page, TEXT);
        }

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void aLineThatIsSetOffStaysWhereOtherPagesHaveTheirText() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 7; page++) {
            next(print, page);
            boolean header = page == 3 || page == 6;
            if (header) {
                print.downTo(100).lines(HEADER + ", Report " + page);
            }
            text(print, page, header ? 160 : 90);
        }

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void aFooterThatIsSetOffStaysWhereOtherPagesHaveTheirText() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 7; page++) {
            boolean footer = page == 3 || page == 6;
            text(next(print, page), page, footer ? 540 : 650);
            if (footer) {
                print.downTo(720).lines(HEADER + ", Report " + page);
            }
        }

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void smallPrintThatRecursGoesWhereverTheTextBegins() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            next(print, page);
            if (page != 2) {
                print.size(8).downTo(100).lines(HEADER).size(10);
            }
            text(print, page, page == 2 ? 90 : 114);
        }

        assertThat(applied(print).removed())
                .hasSize(2)
                .extracting(Removed::text)
                .containsOnly(HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thank you.", "Mr. President,", "Ladies and gentlemen:", "as I said before,"})
    void whatIsSpokenMoreThanOnceStays(String spoken) {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            next(print, page).downTo(TEXT).lines(spoken);
            text(print, page, TEXT + 14);
        }

        assertThat(applied(print).removed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d", "- %d -", "Page %d of 9"})
    void aNumberIsAPagesWhereItCountsOn(String form) {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            text(next(print, page), page, TEXT).downTo(FOOT).lines(form.formatted(page + 16));
        }
        Draft draft = applied(print);

        assertThat(draft.removed())
                .extracting(Removed::kind, Removed::text)
                .containsExactly(
                        tuple(Removed.Kind.PAGE_NUMBER, form.formatted(17)),
                        tuple(Removed.Kind.PAGE_NUMBER, form.formatted(18)),
                        tuple(Removed.Kind.PAGE_NUMBER, form.formatted(19)));
    }

    @Test
    void aNumberThatCountsOnIsAPagesThoughItStandsCloseToTheText() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            text(next(print, page), page, 620 + 10 * page).lines(Integer.toString(page));
        }

        assertThat(applied(print).removed())
                .extracting(Removed::kind, Removed::text)
                .containsExactly(
                        tuple(Removed.Kind.PAGE_NUMBER, "1"),
                        tuple(Removed.Kind.PAGE_NUMBER, "2"),
                        tuple(Removed.Kind.PAGE_NUMBER, "3"));
    }

    @Test
    void aNumberInsideTheTextIsNotAPagesThoughItCountsOn() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            text(next(print, page), page, 560 + 10 * page).lines(Integer.toString(page));
            print.lines(
                    "boats lay in the harbour", "and many more on the beach", "in the evening of day " + page * page);
        }

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void aNumberThatIsSetOffIsThatOfItsPage() {
        Print print = text(Print.ofPages(), 1, TEXT).downTo(FOOT).lines("23");

        assertThat(applied(print).removed())
                .extracting(Removed::kind, Removed::text)
                .containsExactly(tuple(Removed.Kind.PAGE_NUMBER, "23"));
    }

    @Test
    void aNumberThatEndsTheTextIsNotThatOfItsPage() {
        Print print = text(Print.ofPages(), 1, 680).lines("23");

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void aNumberAboveAnotherLineIsNotThatOfItsPageUnlessItCountsOn() {
        Print print =
                text(Print.ofPages(), 1, TEXT).downTo(FOOT - 20).lines("23", "boats on the sound, and one ferry.");

        assertThat(applied(print).removed()).isEmpty();
    }

    @Test
    void theTitleStaysAndTheHeaderThatSaysItAgainGoes() {
        Print print = Print.ofPages().downTo(90).lines(HEADER);
        text(print, 1, 150).page().downTo(110).lines(HEADER);
        text(print, 2, 170);
        Draft draft = applied(print);

        assertThat(draft.lines()).first().extracting(Line::text).isEqualTo(HEADER);
        assertThat(draft.removed())
                .extracting(Removed::kind, Removed::span)
                .containsExactly(tuple(
                        Removed.Kind.RUNNING_HEADER,
                        print.asLines().get(12).content().source()));
    }

    @Test
    void whatIsSaidOnceAtTheHeadOfAPageStays() {
        Print print = text(Print.ofPages(), 1, TEXT).page().downTo(90).lines("The Lighthouse");

        assertThat(applied(text(print, 2, 150)).removed()).isEmpty();
    }

    @Test
    void whatStandsAtTheEdgeOfAPageIsOutsideTheText() {
        Print print = Print.ofPages().downTo(45).lines("The Ferries of the North");
        text(print, 1, 120).downTo(815).lines("Printed on the quay");
        print.page().downTo(45).lines("The Lighthouse");
        text(print, 2, 120);

        // At the head of the first page may be the title.
        assertThat(applied(print).removed())
                .extracting(Removed::kind, Removed::text)
                .containsExactly(
                        tuple(Removed.Kind.RUNNING_FOOTER, "Printed on the quay"),
                        tuple(Removed.Kind.RUNNING_HEADER, "The Lighthouse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We sail at noon.", "Excellencies,"})
    void whatIsSpokenStaysThoughItStandsAtTheEdgeOfAPage(String spoken) {
        Print print = text(Print.ofPages(), 1, TEXT).page().downTo(45).lines(spoken);

        assertThat(applied(text(print, 2, 120)).removed()).isEmpty();
    }

    @Test
    void whatStandsBelowOtherTextIsNotAtTheEdge() {
        Print print = text(Print.ofPages(), 1, TEXT).page().downTo(38).lines("We sail at noon.", "The Lighthouse");

        assertThat(applied(text(print, 2, 120)).removed()).isEmpty();
    }

    @Test
    void whatStandsBelowAHeaderMayBeAtTheEdgeToo() {
        Print print = Print.ofPages().downTo(32).lines(HEADER);
        text(print, 1, TEXT).page().downTo(32).lines(HEADER, "The Lighthouse");
        text(print, 2, 120);

        assertThat(applied(print).removed())
                .extracting(Removed::text)
                .containsExactly(HEADER, HEADER, "The Lighthouse");
    }

    @ParameterizedTest
    @CsvSource({"A/PORT/1923/12, 8, 1", "The Lighthouse, 8, 0", "A/PORT/1923/12, 10, 0"})
    void theSignOfADocumentInSmallPrintIsFurniture(String text, double size, int expected) {
        Print print = text(Print.ofPages(), 1, TEXT)
                .page()
                .size(size)
                .downTo(90)
                .lines(text)
                .size(10);

        assertThat(applied(text(print, 2, 150)).removed()).hasSize(expected);
    }

    @Test
    void roomBetweenParagraphsSetsNothingOff() {
        Print close = text(Print.ofPages(), 1, TEXT).page().downTo(45).lines("The Lighthouse");
        assertThat(applied(text(close, 2, 90)).removed()).hasSize(1);

        Print wide = Print.ofPages().downTo(TEXT);
        BODY.forEach(line -> wide.down(31).lines(line));
        wide.page().downTo(45).lines("The Lighthouse");
        BODY.forEach(line -> wide.down(31).lines(line));
        assertThat(applied(wide).removed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"95, 2", "120, 0"})
    void scannedPagesMayLieCrookedOnTheGlass(double second, int expected) {
        Scan scan = Scan.ofPages().page().line(200, 85, HEADER + " 1");
        lines(scan, 1, 170);
        scan.page().line(200, second, HEADER + " 2");
        lines(scan, 2, 170);

        assertThat(applied(scan.extract()).removed()).hasSize(expected);
    }

    @Test
    void scannedHeadersAreKnownAlthoughTheyWereMisread() {
        Scan scan = Scan.ofPages();
        for (String header :
                List.of("THE FERRIES OF THE NORTH", "TIIE FERRlES OF THE NORTH", "THE FERR1ES 0F THE NORTH")) {
            scan.page().line(200, 85, header);
            lines(scan, header.indexOf('F'), 170);
        }

        assertThat(applied(scan.extract()).removed())
                .hasSize(3)
                .extracting(Removed::kind)
                .containsOnly(Removed.Kind.RUNNING_HEADER);
    }

    @Test
    void scannedNumbersAreKnownAlthoughTheyWereMisread() {
        Scan scan = Scan.ofPages();
        for (String foot : List.of("Page l of 3", "Page Z of 3", "Page 3 of 3")) {
            scan.page();
            lines(scan, foot.charAt(5), 170);
            scan.line(280, 740, foot);
        }

        assertThat(applied(scan.extract()).removed())
                .hasSize(3)
                .extracting(Removed::kind)
                .containsOnly(Removed.Kind.PAGE_NUMBER);
    }

    @Test
    void whatStandsWhereOtherScannedPagesHaveTheirNumberIsOne() {
        assertThat(applied(footOfThirdPage(280, "w~")).removed())
                .extracting(Removed::kind, Removed::text)
                .containsExactly(
                        tuple(Removed.Kind.PAGE_NUMBER, "1"),
                        tuple(Removed.Kind.PAGE_NUMBER, "2"),
                        tuple(Removed.Kind.PAGE_NUMBER, "w~"));
    }

    @Test
    void whatStandsBesideThePlaceOfTheNumberStays() {
        assertThat(applied(footOfThirdPage(100, "w~")).removed()).hasSize(2);
    }

    @Test
    void theEndOfTheTextIsNoNumberThoughItStandsWhereOtherPagesHaveOne() {
        Scan scan = Scan.ofPages();
        for (int page = 1; page <= 3; page++) {
            scan.page();
            lines(scan, page, page == 3 ? 586 : 170);
            scan.line(280, 740, page == 3 ? "w~" : Integer.toString(page));
        }

        assertThat(applied(scan.extract()).removed()).extracting(Removed::text).containsExactly("1", "2");
    }

    @Test
    void aSentenceWhereOtherPagesHaveTheirNumberHidesNoMisreading() {
        Scan scan = Scan.ofPages();
        for (String foot : List.of("We sail.", "2", "3", "w~")) {
            scan.page();
            lines(scan, foot.charAt(0), 170);
            scan.line(280, 740, foot);
        }

        assertThat(applied(scan.extract()).removed()).extracting(Removed::text).containsExactly("2", "3", "w~");
    }

    @Test
    void aNumberMayStandAheadOfTheTextInTheFile() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            next(print, page).downTo(750).lines("Page " + page);
            text(print, page, TEXT);
        }

        assertThat(applied(print).removed())
                .hasSize(3)
                .extracting(Removed::kind)
                .containsOnly(Removed.Kind.PAGE_NUMBER);
    }

    @Test
    void aFooterThatIsSetOffGoesThoughFewPagesHaveIt() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 7; page++) {
            text(next(print, page), page, 450);
            if (page == 3 || page == 6) {
                print.downTo(720).lines(HEADER + ", Report " + page);
            }
        }

        assertThat(applied(print).removed())
                .hasSize(2)
                .extracting(Removed::kind)
                .containsOnly(Removed.Kind.RUNNING_FOOTER);
    }

    @Test
    void ofHeadersAtTwoHeightsThoseGoThatStandAtOne() {
        Print print = Print.ofPages();
        for (int page = 1; page <= 3; page++) {
            next(print, page).downTo(page == 2 ? 110 : 85).lines(HEADER + ", Report " + page);
            text(print, page, 170);
        }

        assertThat(applied(print).removed())
                .extracting(Removed::text)
                .containsExactly(HEADER + ", Report 1", HEADER + ", Report 3");
    }

    /** Three pages that OCR has read. */
    private static Extract footOfThirdPage(double left, String foot) {
        Scan scan = Scan.ofPages();
        for (int page = 1; page <= 3; page++) {
            scan.page();
            lines(scan, page, 170);
            scan.line(page == 3 ? left : 280, 740, page == 3 ? foot : Integer.toString(page));
        }
        return scan.extract();
    }

    @Test
    void textWithoutPlacesHasNoMargins() {
        Extract extract = Texts.extract(HEADER + "\n\n1\n\f" + HEADER + "\n\n2\n");

        assertThat(applied(extract).lines()).isEqualTo(extract.lines());
    }

    private static Print twoHeads(double first, double second) {
        Print print = Print.ofPages().downTo(first).lines(HEADER + " 1");
        text(print, 1, 160).page().downTo(second).lines(HEADER + " 2");
        return text(print, 2, 160);
    }

    private static Print next(Print print, int page) {
        return page == 1 ? print : print.page();
    }

    /** Eleven lines; no two pages have the same at one height. */
    private static Print text(Print print, int page, double top) {
        print.downTo(top);
        for (int i = 0; i < BODY.size(); i++) {
            print.lines(BODY.get((3 * page + i) % BODY.size()));
        }
        return print;
    }

    private static void lines(Scan scan, int page, double top) {
        for (int i = 0; i < BODY.size(); i++) {
            scan.lines(top + 14 * i, BODY.get((3 * page + i) % BODY.size()));
        }
    }

    private static Draft applied(Print print) {
        return applied(print.extract());
    }

    private static Draft applied(Extract extract) {
        return new PageMargins().apply(Draft.of(extract, "en"));
    }
}
