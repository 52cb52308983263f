package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

/** Text that was copied out of paged documents, with what the pages left in it. */
class PageFurnitureTest {

    private static final List<String> PAGES = List.of(
            "The nets were empty for three years, and still nobody left the coast, for there was no other place to go and",
            "nobody to ask, until the first of the ships came back with news of better times in the north, where the fish were",
            "said to be so many that a child could catch them by hand from the quay, and where the winters were mild, and",
            "the harbours open all the year round, so that nobody had to wait for the ice to break before the boats could leave.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d",
                "- %d -",
                "[%d]",
                "Page %d",
                "Page %d of 4",
                "Page %d|4",
                "Page %d sur 4",
                "%d|P age",
                "%d/4",
                "p. %d",
                "Pagina %d van 15",
                "Seite %d von 4",
                "Página %d de 4",
                "Стр. %d из 4",
                "第 %d 页",
                "صفحة %d من 4",
                "OFFICIAL",
                "CD/AZ-240917-001 %d",
                "The Minister's Remarks %d",
            })
    void whatPagesLeftGoes(String furniture) {
        assertThat(blocks(page -> furniture.formatted(page))).containsExactly(String.join(" ", PAGES));
    }

    @Test
    void pagesMayCountFromNought() {
        assertThat(blocks(page -> Integer.toString(page - 1))).hasSize(1);
    }

    @Test
    void pagesMayCountInRomanNumerals() {
        assertThat(blocks(page -> List.of("i", "ii", "iii", "iv").get(page - 1)))
                .containsExactly(String.join(" ", PAGES));
    }

    @Test
    void oddAndEvenPagesMayDiffer() {
        assertThat(blocks(page -> page % 2 == 1 ? "The Sea and its People\n\n" + page : Integer.toString(page)))
                .containsExactly(String.join(" ", PAGES));
    }

    @ParameterizedTest
    @CsvSource({"45", "1789", "iii", "VII"})
    void aLoneNumberIsNoPageNumber(String number) {
        Transcript transcript = Texts.read("We counted the boats this morning.\n\n" + number
                + "\n\nNever were there so many on the first day.\n\nWe are glad.\n");

        assertThat(transcript.blocks()).extracting(Block::text).contains(number);
    }

    @Test
    void aRefrainStays() {
        List<String> blocks = blocks(page -> "We will not leave.");

        assertThat(blocks).filteredOn("We will not leave."::equals).hasSize(3);
    }

    private static final String FIRST = "The nets were empty for three years, and still nobody left the";
    private static final String THIRD = "Whoever lives by the sea knows that no winter is like another";
    private static final String SECOND = """
            coast, for there was no other place to go to. Then came ships.
            They brought news of better times in the north, and of a port.
            It was said to be so large that a hundred boats could lie in it.
            """;

    @Test
    void aNumberAtTheEndOfTheTextIsThatOfItsPage() {
        assertThat(removed(FIRST + "\n" + SECOND + "\n1\n")).containsExactly("PAGE_NUMBER 1");
        assertThat(removed("1\n\n" + FIRST + "\n" + SECOND)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIRST + "\n7\n\f" + SECOND,
                FIRST + "\n\f7\n" + SECOND,
                FIRST + "\n\f" + SECOND + "7\n",
                "7\n" + FIRST + "\n\f" + SECOND
            })
    void aNumberAtTheBorderOfAPageIsThatOfThePage(String text) {
        assertThat(removed(text)).containsExactly("PAGE_NUMBER 7");
    }

    @Test
    void aNumberInsideAPageIsNotThatOfThePage() {
        assertThat(removed(FIRST + "\n\n7\n\n" + SECOND + "\f" + SECOND)).isEmpty();
    }

    @Test
    void theLongestRunOfNumbersCountsThePages() {
        assertThat(removed(FIRST + "\n\n12\n\n" + FIRST + "\n\n1\n\n" + SECOND + "\n13\n\n" + SECOND + "\n2\n\n"
                        + SECOND + "\n3\n\n" + SECOND))
                .containsExactly("PAGE_NUMBER 1", "PAGE_NUMBER 2", "PAGE_NUMBER 3");
    }

    @Test
    void twoRomanNumeralsMayBeEntriesOfAList() {
        assertThat(removed(FIRST + "\n\ni\n\n" + SECOND + "\nii\n\n" + SECOND)).isEmpty();
        assertThat(removed(FIRST + "\n\ni\n\n" + SECOND + "\nii\n\n" + SECOND + "\niii\n\n" + SECOND))
                .containsExactly("PAGE_NUMBER i", "PAGE_NUMBER ii", "PAGE_NUMBER iii");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our yield was\n4\nin the spring and\n5\nin the fall.\n",
                "Our yield was\n4\nin the spring and\n7\nin the fall.\n",
                "Our yield was\n4\nmillion " + SECOND + "and\n5\nin the fall.\n",
                "We need three:\n1\n2\n3\n",
                "Of the boats we lost\n1\nin the spring,\n2\nin the summer,\n3\nin the fall and\n4\nin the winter.\n",
            })
    void numbersThatDoNotStandAPageApartStay(String text) {
        assertThat(removed("Mr. President,\n\n" + text + "\n" + THIRD + ".\n")).isEmpty();
    }

    @Test
    void theNumbersOfShortPagesGo() {
        String page = "The boats\nThe nets\nThe port\nThe quay\nThe sea\n%d\n";

        assertThat(removed(page.formatted(1) + page.formatted(2))).contains("PAGE_NUMBER 1", "PAGE_NUMBER 2");
        assertThat(removed("The boats\n1\n\fThe nets\n2\n\fThe quay\n3\n"))
                .containsExactly("PAGE_NUMBER 1", "PAGE_NUMBER 2", "PAGE_NUMBER 3");
    }

    @Test
    void aListBetweenPageNumbersStays() {
        assertThat(removed(SECOND.repeat(2) + "\n1\n\n" + SECOND.repeat(2) + "We need\n1\nor\n2\nports.\n"
                        + SECOND.repeat(2) + "\n2\n\n" + SECOND.repeat(2) + "\n3\n\n" + SECOND))
                .containsExactly("PAGE_NUMBER 1", "PAGE_NUMBER 2", "PAGE_NUMBER 3");
    }

    @Test
    void theLastLineOfAPageIsAFooterAndTheFirstAHeader() {
        assertThat(removed("The Port\n" + FIRST + "\nThe Sea\n\fThe Port\n" + SECOND + "The Sea\n\fThe Port\n" + THIRD
                        + "\nThe Sea\n\f" + SECOND))
                .containsExactly(
                        "RUNNING_FOOTER The Sea",
                        "RUNNING_HEADER The Port",
                        "RUNNING_FOOTER The Sea",
                        "RUNNING_HEADER The Port",
                        "RUNNING_FOOTER The Sea");
    }

    @Test
    void aTitleStaysUnlessAPageNumberStandsBesideIt() {
        String pages = FIRST + "\n\fThe Port\n%s" + SECOND + "\fThe Port\n%s" + THIRD + "\n";

        assertThat(removed("The Port\n" + pages.formatted("", "")))
                .containsExactly("RUNNING_HEADER The Port", "RUNNING_HEADER The Port");
        assertThat(removed("The Port\n1\n" + pages.formatted("2\n", "3\n")))
                .filteredOn("RUNNING_HEADER The Port"::equals)
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Port      Page %d of 3;The Port;Page 1 of 3",
                "The Port | %d;The Port;| 1",
                "%d The Port;The Port;1",
                "Page %d - The Port 1945;The Port 1945;Page 1 -",
                "Seite %d von 3 \u2022 Der Hafen;Der Hafen;Seite 1 von 3 \u2022",
            })
    void theNumberOfTheFirstPageIsTakenOffTheTitle(String header, String title, String mark) {
        Transcript transcript = Texts.read(header.formatted(1) + "\n\nMr. President,\n\n" + FIRST + "\n\f"
                + header.formatted(2) + "\n" + SECOND + "\f" + header.formatted(3) + "\n" + THIRD + "\n");

        assertThat(transcript.blocks()).first().extracting(Block::text).isEqualTo(title);
        assertThat(transcript.metadata().title()).isEqualTo(title);
        assertThat(transcript.removed()).first().extracting(Removed::text).isEqualTo(mark);
    }

    @Test
    void aHeaderAboveTheSameTitleGoes() {
        assertThat(removed(
                        "The Port 1\n\nTHE PORT\n\n" + FIRST + "\n\fThe Port 2\n" + SECOND + "\fThe Port 3\n" + THIRD))
                .containsExactly("RUNNING_HEADER The Port 1", "RUNNING_HEADER The Port 2", "RUNNING_HEADER The Port 3");
    }

    @Test
    void aTitleKeepsANumberThatCountsNoPages() {
        String pages = FIRST + "\n\f%s\n" + SECOND + "\f%s\n" + THIRD + "\n";

        assertThat(removed("The Port in 1945\n" + pages.formatted("The Port in 1945", "The Port in 1945")))
                .containsExactly("RUNNING_HEADER The Port in 1945", "RUNNING_HEADER The Port in 1945");
        assertThat(removed("The Port 7\n\n" + FIRST + "\n\n" + SECOND)).isEmpty();
    }

    @Test
    void aHeaderThatTellsHowManyPagesThereAreNeedsNoFormFeed() {
        String pages = "%s\n\n" + FIRST + "\n" + SECOND + "\n%s\n\n" + THIRD + "\n" + SECOND + "\n%s\n\nShips came.\n";

        assertThat(removed(pages.formatted("The Port, page 1 of 3", "The Port, page 2 of 3", "The Port, page 3 of 3")))
                .containsExactly(
                        "PAGE_NUMBER , page 1 of 3",
                        "RUNNING_HEADER The Port, page 2 of 3",
                        "RUNNING_HEADER The Port, page 3 of 3");
        assertThat(removed(pages.formatted("The Report, page 7", "The Report, page 8", "The Report, page 9")))
                .isEmpty();
        assertThat(removed(pages.formatted("Step 1 of 3", "Step 2 of 3", "Step 3 of 3")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The Port 1, the port 2",
        "The PORT, The Port",
        "A10B, a7b",
        "Soci\u00E9t\u00E9 du Port 1, soci\u00E9t\u00E9 du port 22",
        "9 Ports, 10 Ports",
        "Zone A: z, ZONE a: Z"
    })
    void headersThatDifferInDigitsAndCapitalsAreOne(String first, String second) {
        assertThat(removed(FIRST + "\n\f" + first + "\n" + SECOND + "\f" + second + "\n" + THIRD + "\n"))
                .containsExactly("RUNNING_HEADER " + first, "RUNNING_HEADER " + second);
    }

    @ParameterizedTest
    @CsvSource({"The Port, The Part", "The Port 1, The Port", "Soci\u00E9t\u00E9, Soci\u00E9ta", "Port a, Port 1"})
    void headersThatDifferInLettersAreTwo(String first, String second) {
        assertThat(removed(FIRST + "\n\f" + first + "\n" + SECOND + "\f" + second + "\n" + THIRD + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We sail.", "Mr. President,", "Fish, nets, boats,"})
    void whatIsSpokenAtTheHeadOfTwoPagesStays(String spoken) {
        assertThat(removed(FIRST + "\n\f" + spoken + "\n" + SECOND + "\f" + spoken + "\n" + THIRD + "\n"))
                .isEmpty();
    }

    @Test
    void noHeaderIsAsLongAsAParagraph() {
        String lines = "The Port of the North and its Boats and Nets ".repeat(4).strip();

        assertThat(removed(FIRST + "\n\f" + lines + "\n" + SECOND + "\f" + lines + "\n" + THIRD + "\n"))
                .isEmpty();
    }

    @Test
    void whatRecursInsidePagesStays() {
        assertThat(removed(SECOND + "The Port\n" + FIRST + "\n\f" + SECOND + "The Port\n" + THIRD + "\n"))
                .isEmpty();
    }

    @Test
    void aHeaderIsKnownByTheNumberBesideIt() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 4; page++) {
            text.append(page % 2 == 0 ? SECOND : SECOND.replace("boats", "ships"))
                    .append("\n")
                    .append(page)
                    .append("\nThe Port\n\n");
        }
        assertThat(removed(text.toString()))
                .containsExactly(
                        "PAGE_NUMBER 1",
                        "RUNNING_HEADER The Port",
                        "PAGE_NUMBER 2",
                        "RUNNING_HEADER The Port",
                        "PAGE_NUMBER 3",
                        "RUNNING_HEADER The Port",
                        "PAGE_NUMBER 4",
                        "RUNNING_HEADER The Port");
    }

    @Test
    void aLineThatRecursFarFromTheNumbersStays() {
        String page = SECOND + "\nThe Port\n\n" + SECOND + "\n%d\n\n";

        assertThat(removed(page.formatted(1) + page.formatted(2) + page.formatted(3)))
                .containsExactly("PAGE_NUMBER 1", "PAGE_NUMBER 2", "PAGE_NUMBER 3");
    }

    @Test
    void aRefrainOfSeveralLinesStays() {
        String refrain =
                "We go down to the sea\nand we shall come home\nand the lamp will be lit\nBefore the night has come.\n";

        assertThat(removed(FIRST + "\n" + refrain + "coast, to which they had come.\n" + SECOND + FIRST + "\n" + refrain
                        + "quay, on which they stood.\n"))
                .isEmpty();
    }

    @Test
    void aLineThatBreaksSentencesIsAHeaderAndOneThatFollowsThemIsNone() {
        String broken = FIRST + "\n\nThe Port\n\ncoast, for there was no other place to go to.\n";
        String other =
                "It was said to be so large that a hundred boats could lie in the\n\nThe Port\n\nwind, and that no storm came near it.\n";
        String whole = "They brought news.\n\nThe Port\n\nIt was said to be large.\n";

        assertThat(removed(broken + other)).containsExactly("RUNNING_HEADER The Port", "RUNNING_HEADER The Port");
        assertThat(removed(whole + whole.replace("large", "small"))).isEmpty();
        assertThat(removed(broken + whole + whole.replace("large", "small"))).isEmpty();
    }

    /** Twice a line breaks at the same words, or at the same but for figures. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "and that the nets of this harbour were filled",
                "* 10,000 new boats, for more than 29,000 crews of the",
                "like the boats",
                "This is how they said it:",
            })
    void aFullLineOfASentenceStaysThoughItRecurs(String line) {
        String text = """
                Whoever walks along the quay in the evening sees the lamps of the boats far out
                on the sound, and hears the bell of the church on the other side of the water.

                The old men tell that in those years it was so
                %s
                by the hands of all who lived on the coast.

                Nobody believes it any more, but it is written
                %s
                with fish that nobody had ever seen before.
                """.formatted(line, line.replace("10", "12"));

        assertThat(removed(text)).isEmpty();
    }

    @Test
    void theWordsOfALineThatWasBrokenIntoWordsStay() {
        String broken = "the\nharbour\nof\nthe\ntown, and\nof\nthe\nislands, where\nI\nhave\nseen what\nI\nsay\n";

        assertThat(removed(FIRST + "\n" + broken + "\f" + SECOND + "\n" + broken))
                .isEmpty();
    }

    @Test
    void theAddressOfAPrintedPageIsNoWord() {
        String address = "\n\nhttps://ferry.example/news/2026.html\n\n";

        assertThat(removed(FIRST + address + "coast, to which they had come.\n" + SECOND + address
                        + "quay, and saw it.\n"))
                .containsExactly("RUNNING_HEADER " + address.strip(), "RUNNING_HEADER " + address.strip());
    }

    @Test
    void anAddressOfTwoLinesStays() {
        String address = "Friends of the sea and of those\nwho live by it and for it:\n";

        assertThat(removed("The President\n" + address + FIRST + "\n" + address + "coast, to which they came.\n"))
                .isEmpty();
    }

    @Test
    void whatStandsOnceOnEveryPageGoesWhereverItStands() {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < PAGES.size(); page++) {
            text.append(page == 0 ? "" : "\f")
                    .append("We were there. ".repeat(3 + page))
                    .append("\nThe Port and its People\n")
                    .append(PAGES.get(page))
                    .append('\n');
        }

        assertThat(removed(text.toString())).hasSize(4).allMatch(line -> line.endsWith(" The Port and its People"));
        assertThat(removed(text.substring(0, text.lastIndexOf("\f")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/26/26, 7:38 PM Remarks",
                "26.11.2026, 19:38 Rede",
                "2026-11-26 19:38 Remarks",
                "26/11/2026, 19:38 Discours"
            })
    void theTimeOfPrintingIsNoTitle(String header) {
        assertThat(removed(header + "\n\n" + FIRST + "\f" + header + "\n\ncoast, to which they had come.\n"))
                .containsExactly("RUNNING_HEADER " + header, "RUNNING_HEADER " + header);
    }

    @Test
    void theLastPageMayBeShort() {
        String page = "we came here to speak of\n".repeat(6);

        assertThat(removed(page + "1\n" + page + "2\n" + page + "3\nand to act.\n4\n"))
                .containsExactly("PAGE_NUMBER 1", "PAGE_NUMBER 2", "PAGE_NUMBER 3", "PAGE_NUMBER 4");
        assertThat(removed(page + "1\nand to act.\n2\n")).containsExactly("PAGE_NUMBER 1", "PAGE_NUMBER 2");
        assertThat(removed(page + "and these are two:\n1\n2\n")).isEmpty();
        assertThat(removed(page + page + "and these are three:\n1\n2\n3\n")).isEmpty();
    }

    @Test
    void aNoticeIsNamedAsOne() {
        assertThat(removed("Check against delivery\n" + FIRST + "\n" + SECOND))
                .containsExactly("DELIVERY_NOTICE Check against delivery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHECK AGAINST\nDELIVERY", "Check against\ndelivery", "Es gilt das\ngesprochene Wort"})
    void aNoticeMayStandInANarrowBox(String notice) {
        Transcript transcript = Texts.read(notice + "\n\nLadies and gentlemen,\n\n" + String.join(" ", PAGES));

        assertThat(transcript.blocks())
                .extracting(Block::text)
                .containsExactly("Ladies and gentlemen,", String.join(" ", PAGES));
    }

    @Test
    void ofWhatHeadersSayAgainTheFirstPageKeepsOne() {
        String title = "Remarks at the opening of the harbour";
        String front =
                title + "\n\n1\n\n" + title + "\nMs. Ada Tern\nTarna, 24 September 2018\n\nLadies and gentlemen,\n\n";
        StringBuilder text = new StringBuilder(front).append(PAGES.get(0));
        for (int page = 2; page <= 4; page++) {
            text.append("\n\f")
                    .append(page % 2 == 0 ? page + "\n\nMs. Ada Tern\n" : title + "\n\n" + page + "\n")
                    .append("Tarna, 24 September 2018\n\n")
                    .append(PAGES.get(page - 1));
        }

        assertThat(Texts.read(text.toString()).blocks())
                .extracting(Block::text)
                .containsExactly(
                        title,
                        "Ms. Ada Tern",
                        "Tarna, 24 September 2018",
                        "Ladies and gentlemen,",
                        String.join(" ", PAGES));
    }

    @Test
    void theSignOfADocumentAtTheHeadOfEachPageIsNoTitle() {
        assertThat(blocks(page -> "A/79/PV.12")).containsExactly(String.join(" ", PAGES));
    }

    @Test
    void numbersOfParagraphsAreNoPageNumbersWhereEachPageHasSeveral() {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (int page = 1; page <= 3; page++) {
            for (int k = 0; k < 4; k++) {
                number++;
                text.append(number)
                        .append("\n\n")
                        .append(String.join("\n", PAGES))
                        .append(" The end of part ")
                        .append(Integer.toString(number, 36))
                        .append(".\n\n");
            }
            text.append(page).append("\n\f");
        }

        assertThat(Texts.read(text.toString()).removed())
                .extracting(Removed::text)
                .containsExactly("1", "2", "3");
    }

    /** What goes, with its kind. */
    private static List<String> removed(String text) {
        Draft draft = new PageFurniture().apply(Draft.of(Texts.extract(text), "en"));
        return draft.removed().stream()
                .filter(removed -> removed.kind() != Removed.Kind.MARKUP)
                .map(removed -> removed.kind() + " " + removed.text())
                .toList();
    }

    /** The pages with what stands between two of them. */
    private static List<String> blocks(IntFunction<String> between) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= PAGES.size(); page++) {
            text.append(PAGES.get(page - 1)).append("\n\n");
            text.append(page < PAGES.size() ? between.apply(page) + "\n\n" : "");
        }
        return Texts.read(text.toString()).blocks().stream().map(Block::text).toList();
    }
}
