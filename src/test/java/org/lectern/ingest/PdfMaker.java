package org.lectern.ingest;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
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
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Makes PDFs for tests. Heights are points from the upper edge of an A4 page. */
final class PdfMaker {

    static final float SIZE = 11;
    static final float LEADING = 14;

    /** For measuring and drawing alone: a font that is written is numbered by its document, and belongs to no other. */
    private static final PDType1Font METRICS = new PDType1Font(FontName.TIMES_ROMAN);

    private final PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDType1Font bold = new PDType1Font(FontName.TIMES_BOLD);
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();

    /** Begins a page. */
    PdfMaker page() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    /** Draws a line. */
    PdfMaker line(double left, double top, double size, String text) {
        return line(font, left, top, size, text);
    }

    /** Draws a line of the usual size in bold. */
    PdfMaker bold(double left, double top, String text) {
        return line(bold, left, top, SIZE, text);
    }

    private PdfMaker line(PDType1Font font, double left, double top, double size, String text) {
        return draw(stream -> {
            stream.beginText();
            stream.setFont(font, (float) size);
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

    /** Draws lines that all end at the same place, but for the last one. */
    PdfMaker justified(double left, double top, double right, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            String[] words = lines[i].split(" ", -1);
            double blanks = Math.max(1, words.length - 1);
            double blank = i + 1 == lines.length
                    ? width(SIZE, " ")
                    : (right - left - width(SIZE, String.join("", words))) / blanks;
            double at = left;
            for (String word : words) {
                line(at, top + i * LEADING, SIZE, word);
                at += width(SIZE, word) + blank;
            }
        }
        return this;
    }

    /** Fills a circle. */
    PdfMaker dot(double x, double top, double radius) {
        return draw(stream -> {
            double arm = 0.5523 * radius;
            float[] xs = floats(x - radius, x - arm, x, x + arm, x + radius);
            double y = HEIGHT - top;
            float[] ys = floats(y - radius, y - arm, y, y + arm, y + radius);
            stream.moveTo(xs[0], ys[2]);
            stream.curveTo(xs[0], ys[3], xs[1], ys[4], xs[2], ys[4]);
            stream.curveTo(xs[3], ys[4], xs[4], ys[3], xs[4], ys[2]);
            stream.curveTo(xs[4], ys[1], xs[3], ys[0], xs[2], ys[0]);
            stream.curveTo(xs[1], ys[0], xs[0], ys[1], xs[0], ys[2]);
            stream.fill();
        });
    }

    private static float[] floats(double... numbers) {
        float[] floats = new float[numbers.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) numbers[i];
        }
        return floats;
    }

    /** Draws the letters of a line as outlines, so that the page shows them but has no text of them. */
    PdfMaker outlines(double left, double top, double size, String text) {
        return draw(stream -> {
            double scale =
                    size * METRICS.getFontBoxFont().getFontMatrix().get(0).doubleValue();
            double at = left;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                AffineTransform onPage = AffineTransform.getTranslateInstance(at, HEIGHT - top);
                onPage.scale(scale, scale);
                outline(
                        stream,
                        METRICS.getPath(METRICS.getEncoding().getName(letter)).getPathIterator(onPage));
                at += width(size, String.valueOf(letter));
            }
            stream.fill();
        });
    }

    private static void outline(PDPageContentStream stream, PathIterator path) throws IOException {
        float[] at = new float[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> stream.curveTo1(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> stream.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> stream.closePath();
            }
        }
    }

    /** How wide a line is. */
    static double width(double size, String text) {
        try {
            return size * METRICS.getStringWidth(text) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws lines of the usual size that run up the page, one beside the other. */
    PdfMaker upwards(double left, double top, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            Matrix place = Matrix.getRotateInstance(Math.PI / 2, (float) (left + i * LEADING), (float) (HEIGHT - top));
            draw(stream -> {
                stream.beginText();
                stream.setFont(font, SIZE);
                stream.setTextMatrix(place);
                stream.showText(line);
                stream.endText();
            });
        }
        return this;
    }

    /** Draws a line across the page. */
    PdfMaker across(String text) {
        return draw(stream -> {
            stream.beginText();
            stream.setFont(font, 60);
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
