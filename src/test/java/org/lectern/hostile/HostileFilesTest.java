package org.lectern.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What comes of files that were made to do harm, in a process of 1 GiB that may not reach out of its folder.
 *
 * <p>From Java 24 on nothing can be forbidden to a process from within, so that the test needs an older one.
 */
@EnabledForJreRange(max = JRE.JAVA_23)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    /** Of CPU, for each file. */
    private static final long MOST_MILLIS = 20_000;

    private final Map<String, List<String>> lines = new HashMap<>();
    private Path temporary;

    @BeforeAll
    void readThemAll(@TempDir Path folder) throws IOException, InterruptedException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-Djava.security.manager=allow",
                        "-Djava.io.tmpdir=" + temporary,
                        // Where PDFBox keeps what fonts the system has; else in the user's home.
                        "-Dpdfbox.fontcache=" + temporary,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> fields = Splitter.on(HostileRun.TAB).splitToList(line);
                lines.put(fields.get(0), fields);
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    private static List<HostileFile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadOrRefusedByNameAndReason(HostileFile file) {
        List<String> fields = lines.get(file.name());

        assertThat(fields).as("no answer: the process ended").isNotNull();
        assertThat(fields.get(3)).as("%s", fields).isEqualTo(file.outcome().toString());
        if (file.outcome() == HostileFile.Outcome.REFUSED) {
            assertThat(fields.get(4)).isEqualTo(file.name());
            assertThat(fields.get(5)).isNotBlank().contains(file.telling());
        } else {
            assertThat(fields.get(4)).isEqualTo(file.telling());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void staysWithinItsTime(HostileFile file) {
        assertThat(Long.parseLong(lines.get(file.name()).get(1))).isLessThan(MOST_MILLIS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void reachesForNothingOutside(HostileFile file) {
        assertThat(lines.get(file.name()).get(2)).isEmpty();
    }

    /** But for PDFBox's list of fonts and POI's folder, which is made once and stays empty. */
    @Test
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            assertThat(files.filter(file -> !file.equals(temporary)))
                    .extracting(file -> file.getFileName().toString())
                    .isSubsetOf(".pdfbox.cache", "poifiles");
        }
    }
}
