package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the midst of a report leaves no half file, and the old one as it was. */
class InterruptTest {

    private static final int MINUTES = 2;

    @TempDir
    private Path folder;

    /** Writes a report that never ends. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] arguments) throws CommandException {
            Destination.of(arguments[0], List.of(), Surroundings.ofProcess())
                    .write(
                            (text, out) -> {
                                while (true) {
                                    out.write(text);
                                    out.flush();
                                }
                            },
                            'x');
        }
    }

    /** Who ignores the signal, as processes in the background of a script do, hands that on; so it is asked for again. */
    @BeforeEach
    void signalsCanBeSent() throws Exception {
        assumeThat(Path.of("/usr/bin/env")).isExecutable();
        int status = new ProcessBuilder("env", "--default-signal=INT", "true")
                .start()
                .waitFor();
        assumeThat(status).isZero();
    }

    @Test
    void leavesNothingWhereThereWasNothing() throws Exception {
        interruptWriting(folder.resolve("report.html"));

        assertThat(files()).isEmpty();
    }

    @Test
    void leavesTheOldFileAsItWas() throws Exception {
        Path report = Files.writeString(folder.resolve("report.html"), "old");

        interruptWriting(report);

        assertThat(files()).containsExactly(report);
        assertThat(report).hasContent("old");
    }

    private void interruptWriting(Path report) throws Exception {
        Process process = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        report.toString())
                .inheritIO()
                .start();
        try {
            while (process.isAlive() && !isUnfinished(files())) {
                Thread.sleep(20);
            }
            assertThat(process.isAlive()).isTrue();
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as("128 and the signal").isEqualTo(130);
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean isUnfinished(List<Path> files) {
        return files.stream().anyMatch(file -> file.toString().endsWith(".unfinished"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
