package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.layout.Layout;
import org.lectern.text.BlockKind;
import org.lectern.text.Box;
import org.lectern.text.Removed;
import org.lectern.text.Repair;
import org.lectern.text.SourceInfo;
import org.lectern.text.Transcript;

class PdfReaderTest {

    private static final String FIRST =
            "The work of this Assembly rests on trust, and trust is built by those who keep their word when it is hard to keep. "
                    + "We have come here to renew that trust and to ask every member to do the same for the sake of all.";
    private static final String SECOND =
            "My country has kept its word for forty years, through drought and through war, and it will keep it again this year. "
                    + "We ask only that others walk with us on the road that we have chosen together in this very hall.";
    private static final String THIRD =
            "Peace is not the silence of guns alone, but the sound of schools and markets, of harvests and of children at play. "
                    + "That sound is heard again in our valleys, and we will not let it die away while the world looks elsewhere.";

    @Test
    void aWiderGapBeginsAParagraph() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        double top = 100;
        for (String paragraph : List.of(FIRST, SECOND, THIRD)) {
            String[] lines = PdfMaker.wrap(paragraph, 80);
            pdf.lines(72, top, lines);
            top += lines.length * PdfMaker.LEADING + 7;
        }

        assertThat(texts(pdf)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void anIndentBeginsAParagraph() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        double top = 100;
        for (String paragraph : List.of(FIRST, SECOND, THIRD)) {
            String[] lines = PdfMaker.wrap(paragraph, 80);
            pdf.lines(92, top, lines[0]).lines(72, top + PdfMaker.LEADING, Arrays.copyOfRange(lines, 1, lines.length));
            top += lines.length * PdfMaker.LEADING;
        }

        assertThat(texts(pdf)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void footnotesLeaveTheFlowAndTheSentenceGoesOn() throws TranscriptException {
        String[] lines = PdfMaker.wrap(FIRST + " " + SECOND + " " + THIRD, 80);
        int half = lines.length / 2;
        String[] above = Arrays.copyOfRange(lines, 0, half);
        above[0] = above[0] + "1";
        PdfMaker pdf = new PdfMaker()
                .page()
                .lines(72, 600, above)
                .line(72, 740, 8, "1 Resolution of the second session, adopted")
                .line(72, 750, 8, "without a vote.")
                .line(72, 760, 8, "2 The first was lost.")
                .page()
                .lines(72, 72, Arrays.copyOfRange(lines, half, lines.length));

        Transcript transcript = Read.file("speech.pdf", pdf.bytes());

        assertThat(Read.texts(transcript, BlockKind.PARAGRAPH)).containsExactly(FIRST + " " + SECOND + " " + THIRD);
        assertThat(Read.texts(transcript, BlockKind.FOOTNOTE))
                .containsExactly("Resolution of the second session, adopted without a vote.", "The first was lost.");
        assertThat(Read.removed(transcript, Removed.Kind.MARKUP)).containsExactly("1", "1", "2");
    }

    @Test
    void anExponentAboveAnIndexStaysInItsLine() throws TranscriptException {
        PdfMaker pdf = new PdfMaker()
                .page()
                .lines(72, 100, "It is the share of all that we", "measure.")
                .line(72 + 150, 96, 7, "max")
                .line(72 + 150, 103, 7, "min");

        assertThat(texts(pdf))
                .singleElement()
                .asString()
                .startsWith("It is the share of all that we")
                .endsWith("measure.");
    }

    @Test
    void headersFootersAndPageNumbersGoAndTheSentenceGoesOn() throws TranscriptException {
        PdfMaker pdf = speechOnPages("Statement by the Republic", true);

        Transcript transcript = Read.file("speech.pdf", pdf.bytes());

        assertThat(Read.texts(transcript)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(Read.removed(transcript, Removed.Kind.PAGE_NUMBER))
                .containsExactly("Page 1|3", "Page 2|3", "Page 3|3");
        assertThat(Read.removed(transcript, Removed.Kind.RUNNING_HEADER))
                .containsExactly("Statement by the Republic", "Statement by the Republic", "Statement by the Republic");
        assertThat(transcript.repairs()).anyMatch(repair -> repair.kind() == Repair.Kind.PARAGRAPH_JOINED);
    }

    @Test
    void aRefrainAtTheHeadOfPagesStays() throws TranscriptException {
        PdfMaker pdf = new PdfMaker();
        for (String paragraph : List.of(FIRST, SECOND, THIRD)) {
            pdf.page().lines(72, 100, "Mr. President,").lines(72, 121, PdfMaker.wrap(paragraph, 80));
        }

        assertThat(texts(pdf))
                .containsExactly("Mr. President,", FIRST, "Mr. President,", SECOND, "Mr. President,", THIRD);
    }

    @Test
    void aTitleUnderItsOwnRunningHeaderStays() throws TranscriptException {
        String title = "The Trust of This Assembly";
        PdfMaker pdf = new PdfMaker();
        for (String paragraph : List.of(FIRST, SECOND)) {
            pdf.page().line(220, 40, 9, title).lines(72, 140, PdfMaker.wrap(paragraph, 80));
            if (paragraph.equals(FIRST)) {
                pdf.line(72, 90, 16, title);
            }
        }

        Transcript transcript = Read.file("speech.pdf", pdf.bytes());

        assertThat(Read.texts(transcript)).containsExactly(title, FIRST, SECOND);
        assertThat(Read.removed(transcript, Removed.Kind.RUNNING_HEADER)).containsExactly(title, title);
    }

    @Test
    void aSmallHeaderOfTheOnlyPageGoesAndTheTitleStays() throws TranscriptException {
        String title = "The Trust of This Assembly";
        PdfMaker pdf = new PdfMaker()
                .page()
                .line(72, 40, 8, title)
                .line(72, 90, 16, title)
                .lines(72, 140, PdfMaker.wrap(FIRST, 80));

        Transcript transcript = Read.file("speech.pdf", pdf.bytes());

        assertThat(Read.texts(transcript)).containsExactly(title, FIRST);
        assertThat(Read.removed(transcript, Removed.Kind.RUNNING_HEADER)).containsExactly(title);
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        pdf.line(72, 80, 16, "A Speech That Is Set in Two Columns of Print");
        pdf.lines(72, 110, PdfMaker.wrap(FIRST, 38)).lines(310, 110, PdfMaker.wrap(SECOND, 38));

        assertThat(texts(pdf)).endsWith(FIRST, SECOND);
    }

    @Test
    void aShortColumnIsReadBehindARaggedOneThatGoesOnBelowIt() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        String[] left = PdfMaker.wrap(FIRST + " " + THIRD, 36);
        for (int i = 6; i < left.length; i++) {
            left[i] = i % 3 == 0 ? left[i] + " and" : left[i];
        }
        pdf.lines(72, 110, left).lines(310, 110, PdfMaker.wrap(SECOND.substring(0, 150), 38));

        assertThat(String.join(" ", texts(pdf)))
                .isEqualTo(
                        String.join(" ", left) + " " + SECOND.substring(0, 150).strip());
    }

    @Test
    void aLineBesideTheGutterOfEarlierPagesIsTheSecondColumn() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        pdf.lines(72, 110, PdfMaker.wrap(FIRST, 38)).lines(310, 110, PdfMaker.wrap(SECOND, 38));
        pdf.page().lines(72, 110, "All of it.", "We will not give up.").lines(310, 110, "I thank you for listening.");

        assertThat(texts(pdf)).endsWith("All of it.", "We will not give up.", "I thank you for listening.");
    }

    @Test
    void theAddressOfAnOfficeBesideTheTextGoes() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page().lines(72, 100, PdfMaker.wrap(FIRST + " " + SECOND + " " + THIRD, 60));
        List<String> address = List.of(
                "Mission of Tarna to the Assembly",
                "22 East 95th Street, second floor",
                "New York, NY 10128",
                "Tel: +1 212 555 0100",
                "mission@tarna.example");
        for (int i = 0; i < address.size(); i++) {
            pdf.line(440, 107 + 9 * i, 7, address.get(i));
        }

        Transcript transcript = Read.file("speech.pdf", pdf.bytes());

        assertThat(Read.texts(transcript)).containsExactly(FIRST + " " + SECOND + " " + THIRD);
        assertThat(Read.removed(transcript, Removed.Kind.RUNNING_HEADER)).containsExactlyElementsOf(address);
    }

    @Test
    void aQuotationInLargePrintBesideTheTextIsReadForItself() throws TranscriptException {
        String[] lines = PdfMaker.wrap(FIRST + " " + SECOND, 50);
        PdfMaker pdf = new PdfMaker().page().lines(72, 100, lines);
        List<String> quotation =
                List.of("The work of this", "Assembly rests on", "trust, and trust is", "built by those");
        for (int i = 0; i < quotation.size(); i++) {
            pdf.line(350, 110 + 20 * i, 17, quotation.get(i));
        }

        assertThat(texts(pdf)).containsExactly(FIRST + " " + SECOND, String.join(" ", quotation));
    }

    @Test
    void theNumbersOfLinesGo() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        String[] lines = PdfMaker.wrap(FIRST + " " + SECOND, 70);
        for (int i = 0; i < lines.length; i++) {
            pdf.line(50, 100 + 20 * i, 9, String.valueOf(i + 1)).line(72, 100 + 20 * i, PdfMaker.SIZE, lines[i]);
        }

        Transcript transcript = Read.file("numbered.pdf", pdf.bytes());

        assertThat(String.join(" ", Read.texts(transcript))).isEqualTo(FIRST + " " + SECOND);
        assertThat(Read.removed(transcript, Removed.Kind.PAGE_NUMBER)).hasSize(lines.length);
    }

    @Test
    void aLargeInitialOpensItsWord() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        String[] lines = PdfMaker.wrap(FIRST.substring(1), 80);
        pdf.line(72, 100 + PdfMaker.LEADING, 36, "T");
        for (int i = 0; i < lines.length; i++) {
            pdf.line(i < 2 ? 97 : 72, 100 + PdfMaker.LEADING * i, PdfMaker.SIZE, lines[i]);
        }

        assertThat(texts(pdf)).containsExactly(FIRST);
    }

    @Test
    void aLargeInitialMayBeAWord() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        String[] lines = PdfMaker.wrap("new proposal " + FIRST, 80);
        pdf.line(72, 100 + PdfMaker.LEADING, 36, "A");
        for (int i = 0; i < lines.length; i++) {
            pdf.line(i < 2 ? 100 : 72, 100 + PdfMaker.LEADING * i, PdfMaker.SIZE, lines[i]);
        }

        assertThat(texts(pdf)).containsExactly("A new proposal " + FIRST);
    }

    /** A letter that is larger and stands on the line, as browsers set it. */
    @Test
    void aRaisedInitialLeavesTheBlankBehindItsWord() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page().line(72, 100, 28, "T").line(89.1, 100, PdfMaker.SIZE, "he sun rose.");

        assertThat(texts(pdf)).containsExactly("The sun rose.");

        PdfMaker word = new PdfMaker()
                .page()
                .line(72, 100, 28, "A")
                .line(95, 100, PdfMaker.SIZE, "new sun rose.")
                .lines(72, 140, PdfMaker.wrap(FIRST, 80));

        assertThat(texts(word)).containsExactly("A new sun rose.", FIRST);
    }

    @Test
    void aRaisedOrdinalIsOneWord() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        pdf.lines(72, 100, "We meet at the 79").line(158.5, 96, 7, "th").lines(168, 100, "session of the Assembly.");

        assertThat(texts(pdf)).containsExactly("We meet at the 79th session of the Assembly.");
    }

    @Test
    void aMarkAcrossThePageGoes() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page().across("DRAFT").lines(72, 100, PdfMaker.wrap(FIRST, 80));

        Transcript transcript = Read.file("draft.pdf", pdf.bytes());

        assertThat(Read.texts(transcript)).containsExactly(FIRST);
        assertThat(Read.removed(transcript, Removed.Kind.WATERMARK)).containsExactly("DRAFT");
    }

    @Test
    void everyWordKnowsItsPageAndBox() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page().page().lines(72, 100, "Peace is our aim.");

        Transcript transcript = Read.file("places.pdf", pdf.bytes());
        Box box = transcript.pages().boxesOf(transcript.blocks().get(0).span()).get(0);

        assertThat(transcript.pages().count()).isEqualTo(2);
        assertThat(box.page()).isEqualTo(2);
        assertThat(box.left()).isBetween(71.0, 73.0);
        assertThat(box.top()).isBetween(90.0, 94.0);
        assertThat(box.bottom()).isBetween(100.0, 105.0);
    }

    @Test
    void aLockedFileIsRejectedByName() throws IOException {
        byte[] locked = new PdfMaker().page().lines(72, 100, "Secret.").locked("user");

        assertThatThrownBy(() -> Read.file("locked.pdf", locked))
                .isInstanceOf(TranscriptException.class)
                .hasMessage("locked.pdf: is an encrypted PDF that needs a password");
    }

    @Test
    void aTruncatedFileIsRejectedByName() {
        byte[] bytes = speechOnPages("Header", false).bytes();

        assertThatThrownBy(() -> Read.file("half.pdf", Arrays.copyOf(bytes, bytes.length / 3)))
                .isInstanceOf(TranscriptException.class)
                .hasMessageStartingWith("half.pdf: ")
                .satisfies(e -> assertThat(e.getMessage().lines().count()).isEqualTo(1));
    }

    @Test
    void limitsEndTheReading() {
        byte[] bytes = speechOnPages("Header", false).bytes();

        assertThatThrownBy(() -> read(bytes, new PdfLimits(2, 1_000_000, 1 << 20, Duration.ofMinutes(1))))
                .hasMessage("test.pdf: has 3 pages, more than 2");
        assertThatThrownBy(() -> read(bytes, new PdfLimits(9, 100, 1 << 20, Duration.ofMinutes(1))))
                .hasMessage("test.pdf: page 1 draws more than 100 things");
        assertThatThrownBy(() -> read(bytes, new PdfLimits(9, 1_000_000, 1 << 20, Duration.ZERO)))
                .hasMessageContaining("takes longer to read");
    }

    @Test
    void pagesWithoutTextAreNamedWhereTesseractIsMissing() throws TranscriptException {
        byte[] bytes = new PdfMaker()
                .page()
                .lines(72, 100, PdfMaker.wrap(FIRST, 80))
                .page()
                .picture(picture(SECOND))
                .bytes();

        assertThat(read(bytes, PdfLimits.STANDARD).warnings())
                .containsExactly("page 2 has no usable text layer and is missing: Tesseract is not installed");
    }

    @Test
    void aScanIsReadByOcr() throws TranscriptException {
        assumeThat(Tesseract.find())
                .as("tesseract is not installed: OCR is not tested")
                .isPresent();
        byte[] bytes = new PdfMaker().page().picture(picture(SECOND)).bytes();
        List<String> heard = new ArrayList<>();

        Extract extract = Ingester.standard()
                .withListener((source, done, all) -> heard.add(source + " " + done + "/" + all))
                .ingest(Input.of("scan.pdf", bytes));

        assertThat(Read.texts(Layout.standard().read(extract))).containsExactly(SECOND);
        assertThat(extract.warnings()).containsExactly("page 1 has no usable text layer; read by OCR");
        assertThat(extract.pages().boxesOf(extract.lines().get(0).content().source()))
                .isNotEmpty();
        assertThat(heard).allMatch(line -> line.equals("scan.pdf 1/1"));
    }

    @Test
    void aPageOnItsSideIsReadFromThere() throws TranscriptException {
        PdfMaker pdf = new PdfMaker().page();
        double left = 100;
        for (String paragraph : List.of(FIRST, SECOND, THIRD)) {
            String[] lines = PdfMaker.wrap(paragraph, 80);
            pdf.upwards(left, 700, lines);
            left += lines.length * PdfMaker.LEADING + 7;
        }

        assertThat(texts(pdf)).containsExactly(FIRST, SECOND, THIRD);
    }

    private static List<String> texts(PdfMaker pdf) throws TranscriptException {
        return Read.texts(Read.file("test.pdf", pdf.bytes()));
    }

    private static Extract read(byte[] bytes, PdfLimits limits) throws TranscriptException {
        SourceInfo source = new SourceInfo("test.pdf", "application/pdf", bytes.length, "0");
        return new PdfReader(limits, Optional::empty, PageListener.NONE).read(Input.of("test.pdf", bytes), source);
    }

    /** Three paragraphs, the second and third broken by the end of a page. */
    private static PdfMaker speechOnPages(String header, boolean numbered) {
        String[] first = PdfMaker.wrap(FIRST, 80);
        String[] second = PdfMaker.wrap(SECOND, 80);
        String[] third = PdfMaker.wrap(THIRD, 80);
        PdfMaker pdf = new PdfMaker();
        pdf.page().lines(72, 100, first).lines(72, 100 + 14 * first.length + 7, Arrays.copyOf(second, 1));
        furniture(pdf, header, numbered ? "Page 1|3" : "");
        pdf.page().lines(72, 100, Arrays.copyOfRange(second, 1, second.length));
        pdf.lines(72, 100 + 14 * (second.length - 1) + 7, Arrays.copyOf(third, 2));
        furniture(pdf, header, numbered ? "Page 2|3" : "");
        pdf.page().lines(72, 100, Arrays.copyOfRange(third, 2, third.length));
        furniture(pdf, header, numbered ? "Page 3|3" : "");
        return pdf;
    }

    private static void furniture(PdfMaker pdf, String header, String footer) {
        pdf.line(250, 40, 9, header).line(280, 800, 9, footer);
    }

    /** A page of 200 dots an inch with a paragraph on it. */
    private static BufferedImage picture(String text) {
        BufferedImage picture = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        int top = 300;
        for (String line : PdfMaker.wrap(text, 80)) {
            graphics.drawString(line, 180, top);
            top += 46;
        }
        graphics.dispose();
        return picture;
    }
}
