package org.lectern.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One small sound file of every format that is read. */
public final class SampleFiles {

    /** Stands in each of them. */
    public static final String WORDS = "We meet at a time of great danger, and we will act. ";

    private static final String MANY = WORDS.repeat(20).strip();

    private SampleFiles() {}

    /** The endings of the names of all of them. */
    public static List<String> endings() {
        return List.of(
                "txt", "md", "html", "xml", "rtf", "srt", "vtt", "eml", "pdf", "docx", "doc", "odt", "fodt", "epub",
                "pptx", "ppt");
    }

    /** The file whose name ends so. */
    public static byte[] of(String ending) {
        try {
            return switch (ending) {
                case "pdf" -> pdf();
                case "docx" -> docx();
                case "doc" -> resource("speech.doc");
                case "pptx" -> pptx();
                case "ppt" -> ppt();
                case "odt" -> odt();
                case "epub" -> epub();
                default -> text(ending).getBytes(StandardCharsets.UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String ending) {
        return switch (ending) {
            case "txt" -> "Remarks\n\n" + MANY + "\n\n" + WORDS.strip() + "\n";
            case "md" -> "# Remarks\n\n" + MANY + "\n\n- " + WORDS + "\n- " + WORDS + "\n\n> " + WORDS + "\n";
            case "html" ->
                "<html><head><meta charset=utf-8></head><body><h1>Act</h1><p>" + MANY
                        + "</p><table><tr><td>a<td>b</table></body></html>";
            case "xml" -> "<?xml version='1.0'?><TEI><text><body><p>" + MANY + "</p></body></text></TEI>";
            case "fodt" ->
                "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                        + " office:mimetype='application/vnd.oasis.opendocument.text'><office:body><office:text><text:p>"
                        + MANY + "</text:p></office:text></office:body></office:document>";
            case "rtf" ->
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\pard " + MANY + "\\par{\\footnote " + WORDS + "}\\'e9\\u233 e}";
            case "srt" ->
                "1\n00:00:01,000 --> 00:00:02,000\n" + WORDS + "\n\n2\n00:00:02,000 --> 00:00:03,000\n" + WORDS + "\n";
            case "vtt" ->
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>" + WORDS + "\n\n00:02.000 --> 00:03.000\n" + WORDS + "\n";
            case "eml" ->
                "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/html\r\n\r\n<p>" + MANY + "</p>\r\n--b--\r\n";
            default -> throw new IllegalArgumentException(ending);
        };
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = SampleFiles.class.getResourceAsStream("/formats/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 2; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
                    stream.setLeading(14);
                    stream.newLineAtOffset(72, 700);
                    for (int line = 0; line < 20; line++) {
                        stream.showText(WORDS.strip());
                        stream.newLine();
                    }
                    stream.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(MANY);
            document.createTable(2, 2);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pptx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow slides = new XMLSlideShow()) {
            slides.createSlide().createTextBox().setText(WORDS);
            slides.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] ppt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSLFSlideShow slides = new HSLFSlideShow()) {
            slides.createSlide().createTextBox().setText(WORDS);
            slides.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] odt() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "<document-content><body><text><p>" + MANY + "</p></text></body></document-content>");
        return zip(parts);
    }

    private static byte[] epub() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put("META-INF/container.xml", "<container><rootfile full-path='c.opf'/></container>");
        parts.put(
                "c.opf", "<package><item id='a' href='a.html' media-type='text/html'/><itemref idref='a'/></package>");
        parts.put("a.html", "<html><body><p>" + MANY + "</p></body></html>");
        return zip(parts);
    }

    /** A zip archive; parts stand in the order of the map. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
