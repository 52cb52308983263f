package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lectern.layout.Layout;
import org.lectern.text.Repair;
import org.lectern.text.SourceInfo;
import org.lectern.text.Transcript;

/** Pages with text of their own on which some words are drawn as outlines. */
class PdfDrawnTextTest {

    private static final String FIRST = "The harbour of our town was built by the hands of fishermen, and it has";
    private static final String DRAWN = "stood against the storms of two hundred winters since that day, but who";
    private static final String LAST = "will mend its walls when the stones begin to move is what we ask you.";
    private static final String WHOLE = FIRST + " " + DRAWN + " " + LAST;

    @Test
    void aLineThatIsDrawnTakesItsPlace() throws TranscriptException {
        Transcript transcript = recognised(page().outlines(72, 114, 11, DRAWN));

        assertThat(Read.texts(transcript)).containsExactly(WHOLE);
        assertThat(transcript.warnings()).containsExactly("page 1 draws words as outlines; these were read by OCR");
        assertThat(transcript.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.OCR)
                .extracting(Repair::to)
                .containsExactlyElementsOf(List.of(DRAWN.split(" ")));
    }

    @Test
    void halfAWordThatIsDrawnIsReadWithItsOtherHalf() throws TranscriptException {
        String text = "stood against the sto";
        Transcript transcript = recognised(page().line(72, 114, 11, text)
                .outlines(72 + PdfMaker.width(11, text), 114, 11, "rms of two hundred winters"));

        assertThat(Read.texts(transcript))
                .containsExactly(FIRST + " stood against the storms of two hundred winters " + LAST);
    }

    @Test
    void withoutOcrAWarningNamesThePages() throws TranscriptException {
        Extract extract = extract(page().outlines(72, 114, 11, DRAWN), Optional::empty);

        assertThat(extract.warnings())
                .containsExactly("page 1 draws words as outlines, which are missing: Tesseract is not installed");
        assertThat(extract.text()).contains("harbour").doesNotContain("storms");
    }

    @Test
    void whatEveryPageDrawsIsDecoration() throws TranscriptException {
        PdfMaker pdf = new PdfMaker();
        for (int page = 0; page < 2; page++) {
            pdf.page().lines(72, 100, FIRST).lines(72, 128, LAST).outlines(72, 114, 11, DRAWN);
        }

        assertThat(extract(pdf, PdfDrawnTextTest::unwanted).warnings()).isEmpty();
    }

    @Test
    void aLetterheadAboveTheTextIsDecoration() throws TranscriptException {
        PdfMaker pdf = page().outlines(200, 40, 24, "Republic of Utopia");

        assertThat(extract(pdf, PdfDrawnTextTest::unwanted).warnings()).isEmpty();
    }

    @Test
    void outlinesUnderTheTextLayerAreNotReadTwice() throws TranscriptException {
        PdfMaker pdf = page().lines(72, 114, DRAWN).outlines(72, 114, 11, DRAWN);

        assertThat(extract(pdf, PdfDrawnTextTest::unwanted).warnings()).isEmpty();
    }

    @Test
    void theDotsOfAFigureAreNoLetters() throws TranscriptException {
        PdfMaker pdf = page();
        for (int i = 0; i < 5; i++) {
            pdf.line(100 + 40 * i, 114, 11, "P" + i).dot(118 + 40 * i, 111, 2.5);
        }

        assertThat(extract(pdf, PdfDrawnTextTest::unwanted).warnings()).isEmpty();
    }

    @Test
    void theExclamationMarkOfAnIconIsNoWord() throws TranscriptException {
        PdfMaker pdf = page().line(72, 114, 11, DRAWN).dot(50, 109, 3).dot(50, 115, 1.5);

        assertThat(extract(pdf, PdfDrawnTextTest::unwanted).warnings()).isEmpty();
    }

    private static Optional<Tesseract> unwanted() {
        throw new AssertionError("OCR was asked for");
    }

    private static PdfMaker page() {
        return new PdfMaker().page().lines(72, 100, FIRST).lines(72, 128, LAST);
    }

    private static Transcript recognised(PdfMaker pdf) throws TranscriptException {
        assumeThat(Tesseract.find())
                .as("tesseract is not installed: OCR is not tested")
                .isPresent();
        return Layout.standard().read(extract(pdf, Tesseract::find));
    }

    private static Extract extract(PdfMaker pdf, Supplier<Optional<Tesseract>> tesseract) throws TranscriptException {
        byte[] bytes = pdf.bytes();
        SourceInfo source = new SourceInfo("drawn.pdf", "application/pdf", bytes.length, "0");
        return new PdfReader(PdfLimits.STANDARD, tesseract, PageListener.NONE)
                .read(Input.of("drawn.pdf", bytes), source);
    }
}
