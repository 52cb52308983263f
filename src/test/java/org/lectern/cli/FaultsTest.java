package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Document;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Works;

/** What goes wrong around Lectern: disks, folders, other programs, signals. */
@Timeout(120)
class FaultsTest {

    private static final String SPEECH =
            "The Council has met today to speak of the harbour, the bridge and the school. It has agreed on all points.\n";

    @TempDir
    private Path folder;

    /** What a command says and how it ends. */
    private record Outcome(int status, String out, String err) {}

    private static Outcome run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        int status = Main.execute(
                words, new Surroundings(new ByteArrayInputStream(new byte[0]), out, errors, false, Map.of()));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path speech(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, SPEECH);
    }

    private static void assertRefused(Outcome outcome, String... telling) {
        assertThat(outcome.status).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err).contains(telling).endsWith("\n").doesNotContain("\tat ");
        assertThat(outcome.err.strip()).doesNotContain("\n");
    }

    @Test
    void aNameWithALineEndKeepsItsComplaintOnOneLine() throws IOException {
        Path odd = folder.resolve("two\nlines.txt");
        Files.write(odd, new byte[0]);

        assertRefused(run("inspect", odd), "lines.txt: is empty");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderOfOddThingsIsSortedAllTheSame() throws Exception {
        Path archive = speech("archive/speech.txt").getParent();
        Files.createSymbolicLink(archive.resolve("round"), archive);
        Files.createSymbolicLink(archive.resolve("nowhere.txt"), archive.resolve("missing"));
        Files.createSymbolicLink(archive.resolve("itself.txt"), archive.resolve("itself.txt"));
        call("mkfifo", archive.resolve("pipe.txt"));
        speech("archive/two\nlines.txt");

        Outcome outcome = run("dedup", "--format", "json", archive);

        assertThat(outcome.status).isZero();
        assertThat(outcome.out)
                .contains("\"documents\": 2", "nowhere.txt", "itself.txt", "two\\nlines.txt")
                .doesNotContain("pipe.txt");
    }

    @Test
    void aFileThatVanishesAfterTheListingIsRejected() throws IOException {
        Path archive = speech("archive/stays.txt").getParent();
        Path vanishes = speech("archive/vanishes.txt");
        Corpus corpus = Lectern.builder().build().corpus(List.of(archive));
        Files.delete(vanishes);

        Works works = Deduplicator.standard().sort(corpus);

        assertThat(works.documents()).isEqualTo(1);
        assertThat(works.rejected()).containsExactly(new Rejection(vanishes.toString(), "no such file"));
    }

    @Test
    void memoryThatRunsOutOverOneDocumentDoesNotEndABatch() throws IOException {
        Path archive = speech("archive/sound.txt").getParent();
        Path greedy = speech("archive/greedy.txt");
        Corpus corpus = Corpus.ofFiles(List.of(archive), file -> {
            if (file.equals(greedy)) {
                throw new OutOfMemoryError("for the test");
            }
            return new Document("00".repeat(32), "Sound", SPEECH);
        });

        Works works = Deduplicator.standard().sort(corpus);

        assertThat(works.documents()).isEqualTo(1);
        assertThat(works.rejected()).extracting(Rejection::source).containsExactly(greedy.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNoSuccess() throws IOException {
        assertRefused(
                run("inspect", speech("a.txt"), "-o", "/dev/full", "--format", "json"), "/dev/full: cannot be written");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatFillsUpLeavesWhatWasThere() throws Exception {
        onDisk("size=128k", disk -> {
            try {
                Path report = Files.writeString(disk.resolve("report.html"), "the old report");
                Path large = Files.writeString(folder.resolve("large.txt"), SPEECH.repeat(3_000));

                assertRefused(run("inspect", large, "-o", report), "report.html: cannot be written");
                assertThat(report).hasContent("the old report");
                assertThat(files(disk)).containsExactly(report);

                Path catalog = disk.resolve("catalog");
                assertThat(run("catalog", "add", speech("first.txt"), "--catalog", catalog).status)
                        .isZero();
                Files.write(
                        disk.resolve("filler"),
                        new byte[Math.toIntExact(disk.toFile().getUsableSpace())]);
                assertRefused(run("catalog", "add", speech("second.txt"), "--catalog", catalog), "catalog");
                Files.delete(disk.resolve("filler"));
                assertThat(run("catalog", "list", "--catalog", catalog, "--format", "json").out)
                        .contains("first.txt")
                        .doesNotContain("second.txt");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatMayNotBeWrittenToIsNamed() throws Exception {
        Path speech = speech("a.txt");
        onDisk("size=128k,ro", disk -> {
            assertRefused(run("inspect", speech, "-o", disk.resolve("report.html")), "report.html: cannot be written");
            assertRefused(run("catalog", "add", speech, "--catalog", disk.resolve("catalog")), "catalog");
        });
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReportThatIsCutShortIsNotThere() throws Exception {
        Path report = Files.writeString(folder.resolve("report.html"), "the old report");
        Process interrupted = writing(report);
        interrupted.destroy();
        assertThat(interrupted.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(files(folder)).containsExactly(report);

        Process killed = writing(report);
        killed.destroyForcibly().waitFor();
        assertThat(report).hasContent("the old report");
    }

    /** A process in the midst of writing a report. */
    private Process writing(Path report) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessReport.class.getName(),
                        report.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && files(folder).size() < 2) {
            Thread.sleep(20);
        }
        assertThat(process.isAlive()).isTrue();
        return process;
    }

    /** Writes without end. */
    static final class EndlessReport {

        private EndlessReport() {}

        public static void main(String[] args) throws CommandException {
            Destination.of(args[0], List.of(), Surroundings.ofProcess())
                    .write(
                            (result, out) -> {
                                while (true) {
                                    out.write(result.getBytes(StandardCharsets.UTF_8));
                                    out.flush();
                                    LockSupport.parkNanos(10_000_000);
                                }
                            },
                            "line\n");
        }
    }

    @Test
    void aClockThatJumpsLosesNothing() throws IOException {
        Path speech = speech("archive/speech.txt");
        Path catalog = folder.resolve("catalog");
        for (String time : List.of("2100-01-01T00:00:00Z", "1970-01-02T00:00:00Z", "2024-01-01T00:00:00Z")) {
            Files.writeString(speech, SPEECH + "As of " + time + " this holds.\n");
            Files.setLastModifiedTime(speech, FileTime.from(Instant.parse(time)));

            assertThat(run("catalog", "add", speech, "--catalog", catalog).status)
                    .isZero();
            assertThat(run("catalog", "check", "--catalog", catalog).status).isZero();
        }
        assertThat(run("catalog", "list", "--catalog", catalog, "--format", "json").out)
                .contains("\"documents\": 1");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Does something on a small disk of its own, which only the superuser can have. */
    private void onDisk(String options, Consumer<Path> work) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(call("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk) == 0, "no disk can be mounted here");
        try {
            work.accept(disk);
        } finally {
            call("umount", disk);
        }
    }

    private static int call(Object... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        Stream.of(words).forEach(word -> command.add(word.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
