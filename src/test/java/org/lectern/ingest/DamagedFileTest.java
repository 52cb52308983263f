package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.text.Transcript;

/** Every damaged file is read as far as it goes, or refused in one line; nothing else is thrown. */
class DamagedFileTest {

    private static final String WORDS = "We meet at a time of great danger, and we will act. ";

    private static byte[] sample(String ending) throws IOException {
        return switch (ending) {
            case "docx" -> docx();
            case "pptx" -> pptx();
            case "ppt" -> ppt();
            case "odt" -> odt();
            case "epub" -> epub();
            case "doc" -> ole2();
            default -> text(ending).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String text(String ending) {
        String many = WORDS.repeat(20);
        return switch (ending) {
            case "html" ->
                "<html><head><meta charset=utf-8></head><body><h1>Act</h1><p>" + many
                        + "</p><table><tr><td>a<td>b</table></body></html>";
            case "xml" -> "<?xml version='1.0'?><TEI><text><body><p>" + many + "</p></body></text></TEI>";
            case "rtf" ->
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\pard " + many + "\\par{\\footnote " + WORDS + "}\\'e9\\u233 e}";
            case "srt" ->
                "1\n00:00:01,000 --> 00:00:02,000\n" + WORDS + "\n\n2\n00:00:02,000 --> 00:00:03,000\n" + WORDS + "\n";
            case "vtt" ->
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>" + WORDS + "\n\n00:02.000 --> 00:03.000\n" + WORDS + "\n";
            case "eml" ->
                "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/html\r\n\r\n<p>" + many + "</p>\r\n--b--\r\n";
            default -> throw new IllegalArgumentException(ending);
        };
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(WORDS.repeat(20));
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
        parts.put(
                "content.xml",
                "<document-content><body><text><p>" + WORDS.repeat(20) + "</p></text></body></document-content>");
        return Read.zip(parts);
    }

    private static byte[] epub() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put("META-INF/container.xml", "<container><rootfile full-path='c.opf'/></container>");
        parts.put(
                "c.opf", "<package><item id='a' href='a.html' media-type='text/html'/><itemref idref='a'/></package>");
        parts.put("a.html", "<html><body><p>" + WORDS.repeat(20) + "</p></body></html>");
        return Read.zip(parts);
    }

    /** No Word document, but the kind of file that one is. */
    private static byte[] ole2() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[8000]), "WordDocument");
            files.createDocument(new ByteArrayInputStream(new byte[8000]), "1Table");
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pptx", "ppt", "odt", "epub", "doc", "html", "xml", "rtf", "srt", "vtt", "eml"})
    void isReadOrRefusedInOneLine(String ending) throws IOException {
        byte[] whole = sample(ending);
        for (int tenth = 0; tenth < 10; tenth++) {
            readOrRefuse("cut." + ending, Arrays.copyOf(whole, whole.length * tenth / 10));
        }
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            byte[] flipped = whole.clone();
            for (int k = 0; k < 5; k++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            readOrRefuse("flipped." + ending, flipped);
        }
    }

    private static void readOrRefuse(String name, byte[] bytes) {
        try {
            assertThat(Read.file(name, bytes).text()).isNotBlank();
        } catch (TranscriptException e) {
            assertThat(e.getMessage()).startsWith(name + ": ").doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pptx", "ppt", "odt", "epub", "html", "xml", "rtf", "srt", "vtt", "eml"})
    void isReadWhole(String ending) throws IOException {
        assertThat(Read.file("whole." + ending, sample(ending)).text()).contains(WORDS.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "rtf", "pptx"})
    void isReadWhateverItsEnding(String ending) throws IOException {
        assertThat(Read.file("mislabelled.txt", sample(ending)).text()).contains(WORDS.strip());
        assertThat(Read.file("mislabelled.doc", sample(ending)).text()).contains(WORDS.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "odt", "epub", "rtf", "html", "xml", "srt", "vtt", "eml", "ppt"})
    void readsPlainTextWhateverItsEnding(String ending) throws IOException {
        Transcript transcript = Read.file("plain." + ending, "We meet in New York.\n\nWe part now.\n");

        assertThat(Read.texts(transcript)).containsExactly("We meet in New York.", "We part now.");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        byte[] docx = docx();
        byte[] zip = Read.zip(Map.of("a.csv", "1,2"));

        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.docx", Arrays.copyOf(docx, docx.length / 2)))
                .withMessage("a.docx: is a damaged or truncated zip archive");
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.zip", zip))
                .withMessage("a.zip: is an archive (application/zip), which Lectern does not read");
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.doc", ole2()))
                .withMessageStartingWith("a.doc: ");
    }

    /** In a thread with little stack, so that little depth is too much. */
    @Test
    void whatIsNestedTooDeeplyIsRefusedByName() throws InterruptedException {
        String letters = "Content-Type: message/rfc822\n\n".repeat(5_000) + WORDS;
        Input input = Input.of("letters.eml", letters.getBytes(StandardCharsets.UTF_8));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null, () -> thrown.set(catchThrowable(() -> Ingester.standard().ingest(input))), "small", 1 << 18);
        thread.start();
        thread.join();

        assertThat(thrown.get())
                .isInstanceOf(TranscriptException.class)
                .hasMessageContaining("letters.eml")
                .hasMessageContaining("is nested too deeply");
    }
}
