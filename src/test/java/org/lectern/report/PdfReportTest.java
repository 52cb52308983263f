package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.ingest.Input;
import org.lectern.support.Texts;

class PdfReportTest {

    private static final String[] LINES = {
        "The Council has met in Geneva today and agreed on all of the points.",
        "It will meet again in spring, when the ice on the lake has melted.",
    };
    private static final String OTHER = "The Council have met in Geneva today and agreed on all of the points."
            + " It will surely meet again in spring, when the ice has melted.\n";

    @Test
    void marksEachChangeWithWhatTheOtherHas() throws IOException {
        byte[] pdf = pdf(0);
        byte[] marked = marked(pdf);

        assertThat(annotations(marked))
                .extracting(annotation -> annotation.getSubtype() + " " + annotation.getContents())
                .containsExactlyInAnyOrder(
                        "Highlight c1 wording\nIn B: have",
                        "Caret c2 wording\nOnly in B: surely",
                        "Highlight c3 wording\nNot in B.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aHighlightLiesOnItsWords(int rotation) throws IOException {
        byte[] marked = marked(pdf(rotation));
        try (PDDocument document = Loader.loadPDF(marked)) {
            PDPage page = document.getPage(0);
            PDRectangle has = annotation(page, "c1").getRectangle();
            PDRectangle lake = annotation(page, "c3").getRectangle();

            assertThat(textIn(document, has)).endsWith("as").doesNotContain(" ");
            assertThat(textIn(document, lake)).contains("the lak").doesNotContain("ice", "melted", "agreed");
        }
    }

    @Test
    void leavesThePagesAsTheyAre() throws IOException {
        byte[] pdf = pdf(0);
        byte[] marked = marked(pdf);
        try (PDDocument before = Loader.loadPDF(pdf);
                PDDocument after = Loader.loadPDF(marked)) {
            assertThat(after.getNumberOfPages()).isEqualTo(before.getNumberOfPages());
            assertThat(after.getPage(0).getContents().readAllBytes())
                    .isEqualTo(before.getPage(0).getContents().readAllBytes());
            assertThat(new PDFTextStripper().getText(after)).isEqualTo(new PDFTextStripper().getText(before));
        }
        assertThat(marked(pdf)).as("the same every time").isEqualTo(marked);
    }

    @Test
    void marksTheOtherSideToo() throws IOException {
        byte[] pdf = pdf(0);
        Comparison comparison = Texts.compare(Texts.input("a.txt", OTHER), Input.of("b.pdf", pdf));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.annotating(Side.OTHER, pdf, ReportOptions.defaults()).render(comparison, out);

        assertThat(annotations(out.toByteArray()))
                .extracting(PDAnnotation::getContents)
                .contains("c1 wording\nIn A: have");
    }

    private static byte[] marked(byte[] pdf) throws IOException {
        Comparison comparison = Texts.compare(Input.of("a.pdf", pdf), Texts.input("b.txt", OTHER));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.annotating(Side.BASE, pdf, ReportOptions.defaults()).render(comparison, out);
        return out.toByteArray();
    }

    private static List<PDAnnotation> annotations(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new ArrayList<>(document.getPage(0).getAnnotations());
        }
    }

    private static PDAnnotation annotation(PDPage page, String id) throws IOException {
        return page.getAnnotations().stream()
                .filter(annotation -> annotation.getContents().startsWith(id + " "))
                .findFirst()
                .orElseThrow();
    }

    /** The text in an area of the first page, which is given in the page's own coordinates. */
    private static String textIn(PDDocument document, PDRectangle area) throws IOException {
        PDPage page = document.getPage(0);
        PDRectangle crop = page.getCropBox();
        float x = area.getLowerLeftX() - crop.getLowerLeftX();
        float y = area.getLowerLeftY() - crop.getLowerLeftY();
        float width = area.getWidth();
        float height = area.getHeight();
        Rectangle2D shown = switch (page.getRotation()) {
            case 90 -> new Rectangle2D.Float(y, x, height, width);
            case 180 -> new Rectangle2D.Float(crop.getWidth() - x - width, y, width, height);
            case 270 ->
                new Rectangle2D.Float(crop.getHeight() - y - height, crop.getWidth() - x - width, height, width);
            default -> new Rectangle2D.Float(x, crop.getHeight() - y - height, width, height);
        };
        // Whole letters only: the marks of a highlight reach a little beyond its words.
        shown.setFrame(shown.getX() + 2, shown.getY(), shown.getWidth() - 4, shown.getHeight());
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("area", shown);
        stripper.extractRegions(page);
        return stripper.getTextForRegion("area").strip();
    }

    /** A page with a margin that is cropped off, and turned; the lines are upright as it is shown. */
    private static byte[] pdf(int rotation) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(700, 700));
            page.setCropBox(new PDRectangle(20, 30, 600, 650));
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.transform(Matrix.getRotateInstance(Math.toRadians(rotation), 350, 350));
                for (int i = 0; i < LINES.length; i++) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                    stream.newLineAtOffset(-200, 100 - 16 * i);
                    stream.showText(LINES[i]);
                    stream.endText();
                }
            }
            document.setDocumentId(1L);
            document.save(out);
            return out.toByteArray();
        }
    }
}
