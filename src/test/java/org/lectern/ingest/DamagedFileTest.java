package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.SampleFiles;
import org.lectern.text.Transcript;

/** Every damaged file is read as far as it goes, or refused in one line; nothing else is thrown. */
class DamagedFileTest {

    private static final int CUTS = 30;

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

    private static List<String> endings() {
        return SampleFiles.endings();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void isReadOrRefusedInOneLine(String ending) throws IOException {
        byte[] whole = SampleFiles.of(ending);
        for (int cut = 0; cut < CUTS; cut++) {
            readOrRefuse("cut." + ending, Arrays.copyOf(whole, whole.length * cut / CUTS));
        }
        Random random = new Random(1);
        for (int i = 0; i < CUTS; i++) {
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
    @MethodSource("endings")
    void isReadWhole(String ending) throws IOException {
        assertThat(Read.file("whole." + ending, SampleFiles.of(ending)).text()).contains(SampleFiles.WORDS.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "rtf", "pptx"})
    void isReadWhateverItsEnding(String ending) throws IOException {
        assertThat(Read.file("mislabelled.txt", SampleFiles.of(ending)).text()).contains(SampleFiles.WORDS.strip());
        assertThat(Read.file("mislabelled.doc", SampleFiles.of(ending)).text()).contains(SampleFiles.WORDS.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "odt", "epub", "rtf", "html", "xml", "srt", "vtt", "eml", "ppt"})
    void readsPlainTextWhateverItsEnding(String ending) throws IOException {
        Transcript transcript = Read.file("plain." + ending, "We meet in New York.\n\nWe part now.\n");

        assertThat(Read.texts(transcript)).containsExactly("We meet in New York.", "We part now.");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        byte[] docx = SampleFiles.of("docx");
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
        String letters = "Content-Type: message/rfc822\n\n".repeat(50_000) + SampleFiles.WORDS;
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
