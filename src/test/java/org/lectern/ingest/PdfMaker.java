package org.lectern.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Makes PDFs for tests. Heights are points from the upper edge of an A4 page. */
final class PdfMaker {

    static final float SIZE = 11;
    static final float LEADING = 14;

    private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();

    /** Begins a page. */
    PdfMaker page() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    /** Draws a line. */
    PdfMaker line(double left, double top, double size, String text) {
        return draw(stream -> {
            stream.beginText();
            stream.setFont(FONT, (float) size);
            stream.newLineAtOffset((float) left, (float) (HEIGHT - top));
            stream.showText(text);
            stream.endText();
        });
    }

    /** Draws lines of the usual size, one under the other. */
    PdfMaker lines(double left, double top, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            line(left, top + i * LEADING, SIZE, lines[i]);
        }
        return this;
    }

    /** Draws a line across the page. */
    PdfMaker across(String text) {
        return draw(stream -> {
            stream.beginText();
            stream.setFont(FONT, 60);
            stream.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 150, 250));
            stream.showText(text);
            stream.endText();
        });
    }

    /** Covers the page with a picture. */
    PdfMaker picture(BufferedImage picture) {
        return draw(stream -> stream.drawImage(
                LosslessFactory.createFromImage(document, picture), 0, 0, PDRectangle.A4.getWidth(), HEIGHT));
    }

    private interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    private PdfMaker draw(Drawing drawing) {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            drawing.on(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The file. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The file, locked with a password. */
    byte[] locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return bytes();
    }

    /** Divides a text into lines of at most so many characters. */
    static String[] wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.toArray(String[]::new);
    }
}
