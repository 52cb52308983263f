package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where paragraphs begin on pages that are set as books are: justified, with labels, formulas and short paragraphs. */
class PdfParagraphsTest {

    private static final double LEFT = 72;
    private static final double RIGHT = 480;

    private static final String TEXT =
            "The work of this Assembly rests on trust, and trust is built by those who keep their word when it is hard to keep. "
                    + "We have come here to renew that trust and to ask every member to do the same for the sake of all people in "
                    + "the valleys and on the islands. My country has kept its word for forty years, through drought and through war, "
                    + "and it will keep it again this year, as it has promised in this hall and at home in front of its own people.";

    @Test
    void linesHangBehindTheWordThatOpensTheirParagraph() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        List<String> paragraphs = new ArrayList<>();
        double top = body(pdf, 80);
        for (String name : List.of("Utopia", "Ruritania")) {
            String[] lines = {
                "Example: It was in the spring of the last year that the people of the free republic of",
                name + " have built a harbour."
            };
            pdf.justified(LEFT, top, RIGHT, lines[0], "").lines(LEFT + 20, top + PdfMaker.LEADING, lines[1]);
            top += 2 * PdfMaker.LEADING + 7;
            paragraphs.add(String.join(" ", lines));
        }

        assertThat(texts(pdf)).hasSize(5).endsWith(paragraphs.toArray(String[]::new));
    }

    @Test
    void aFullLineGoesOnOverTheRoomThatHighSignsNeed() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        double top = body(pdf, 80);
        String first = "It was in the spring of the last year that the people of the free republic of";
        pdf.justified(LEFT, top, RIGHT, first, "")
                .lines(LEFT, top + 1.35 * PdfMaker.LEADING, "Ruritania have built a harbour.");

        assertThat(texts(pdf)).hasSize(4).endsWith(first + " Ruritania have built a harbour.");
    }

    @Test
    void whatSomebodySaysBehindADashIsAParagraphWhereItIsIndented() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        double top = 80;
        for (int i = 0; i < 3; i++) {
            String[] lines = PdfMaker.wrap(TEXT, 78);
            pdf.justified(LEFT + 20, top, RIGHT, lines[0], "");
            pdf.justified(LEFT, top + PdfMaker.LEADING, RIGHT, Arrays.copyOfRange(lines, 1, lines.length));
            top += lines.length * PdfMaker.LEADING;
        }
        String asked = "The boat is small, and a stranger who came on board in the harbour asked\u2014";
        pdf.justified(LEFT + 20, top, RIGHT, asked, "");
        pdf.lines(LEFT + 20, top + PdfMaker.LEADING, "\u201CWill it not sink?\u201D");

        assertThat(texts(pdf)).hasSize(5).endsWith(asked, "\u201CWill it not sink?\u201D");
    }

    @Test
    void aPageOfShortParagraphsHasTheLeadingOfTheOthers() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        body(pdf, 80);
        pdf.page();
        List<String> entries = new ArrayList<>();
        double top = 80;
        for (String place : List.of("harbour", "market", "school", "bridge", "mill", "ferry", "garden")) {
            String entry = "We have built the " + place + " of the town.";
            pdf.lines(LEFT, top, entry);
            entries.add(entry);
            top += 1.5 * PdfMaker.LEADING;
        }
        String last = "It was in the spring of the last year that the people of the free republic have";
        pdf.justified(LEFT, top, RIGHT, last, "done it.");
        entries.add(last + " done it.");

        assertThat(texts(pdf)).endsWith(entries.toArray(String[]::new));
    }

    @Test
    void fractionsDoNotSetTheLinesOfTheTextApart() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        double top = 80;
        for (int i = 0; i < 8; i++) {
            pdf.lines(250, top, "a").lines(200, top + 7, "b =").lines(250, top + 14, "c");
            top += 40;
        }
        String[] lines = PdfMaker.wrap(TEXT, 90);
        pdf.justified(LEFT, top, RIGHT, lines);

        assertThat(Read.extract("book.pdf", pdf.bytes()).lines())
                .filteredOn(line -> line.text().length() > 40)
                .hasSize(lines.length)
                .extracting(Line::gap)
                .endsWith(0, 0);
    }

    @Test
    void aBoldLineThatCountsOpensAParagraphHoweverCloseItStands() throws TranscriptException {
        PdfMaker pdf = new PdfMaker();
        String[] lines = PdfMaker.wrap(TEXT, 90);
        double top = 0;
        for (int i = 0; i < 12; i++) {
            if (i % 6 == 0) {
                pdf.page();
                top = 80;
            }
            pdf.bold(LEFT, top, "Rule " + (i + 1)).justified(LEFT, top + PdfMaker.LEADING, RIGHT, lines);
            top += (lines.length + 1) * PdfMaker.LEADING + (i == 10 ? 2 : 7);
        }

        assertThat(texts(pdf)).hasSize(12).endsWith("Rule 11 " + TEXT, "Rule 12 " + TEXT);
    }

    /** Three paragraphs that show where the edge of the text is; returns where the next one begins. */
    private static double body(PdfMaker pdf, double from) {
        String[] lines = PdfMaker.wrap(TEXT, 90);
        double top = from;
        for (int i = 0; i < 3; i++) {
            pdf.justified(LEFT, top, RIGHT, lines);
            top += lines.length * PdfMaker.LEADING + 7;
        }
        return top;
    }

    private static List<String> texts(PdfMaker pdf) throws TranscriptException {
        return Read.texts(Read.file("book.pdf", pdf.bytes()));
    }
}
