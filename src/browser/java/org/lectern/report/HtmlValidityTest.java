package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is valid HTML to the Nu validator, which runs apart: it brings an older jing under the same names. */
class HtmlValidityTest {

    @TempDir
    Path folder;

    @Test
    void everyPageIsValid() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("jing"))
                        .collect(Collectors.joining(File.pathSeparator)),
                "nu.validator.client.SimpleCommandLineValidator",
                // It warns of each style and script, for it does not look at the hashes of the policy.
                "--errors-only"));
        for (Map.Entry<String, String> report : Reports.all().entrySet()) {
            command.add(Files.writeString(folder.resolve(report.getKey() + ".html"), report.getValue())
                    .toString());
        }
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        assertThat(Files.readString(log)).isEmpty();
        assertThat(status).isZero();
    }
}
