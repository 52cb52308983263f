package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused in one line that names the file and the reason. */
class UnreadableTest {

    @TempDir
    Path folder;

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(file("empty.txt", new byte[0]), "is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n\n", "\uFEFF", " \t\r\n\f\u00A0\u200B\n"})
    void aFileOfBlanks(String blanks) throws IOException {
        assertRefused(file("blank.txt", blanks.getBytes(StandardCharsets.UTF_8)), "holds no text, only blanks");
    }

    @Test
    void aBinaryFileThatIsNamedAsText() throws IOException {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);

        assertRefused(file("noise.txt", noise), "");
    }

    @Test
    void aFileThatDoesNotExist() {
        assertRefused(folder.resolve("missing.txt"), "no such file");
    }

    @Test
    void aFolder() {
        assertRefused(folder, "is a folder, not a file");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = file("secret.txt", "Words.".getBytes(StandardCharsets.UTF_8));
        boolean locked = file.toFile().setReadable(false);
        assumeFalse(!locked || Files.isReadable(file), "this user reads everything");

        assertRefused(file, "permission denied");
    }

    @Test
    void aStreamThatBreaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Input.of("-", broken))
                .withMessage("-: cannot be read: the line is dead");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Ingester.standard().ingest(Input.of(file)))
                .satisfies(e -> {
                    assertThat(e).hasMessageStartingWith(file + ": ").hasMessageContaining(reason);
                    assertThat(e.getMessage()).doesNotContain("\n");
                    assertThat(e.source()).isEqualTo(file.toString());
                    assertThat(e.reason()).isNotBlank();
                });
    }
}
