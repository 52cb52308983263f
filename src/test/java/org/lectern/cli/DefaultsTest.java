package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.support.SampleFiles;

/** What a process takes for granted, its language, digits, calendar, time zone and character set, shows in no result. */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class DefaultsTest {

    /** Letters whose capitals are others in Turkish, dates, and signs of all kinds. */
    private static final String SPEECH = """
            STATEMENT BY H.E. MS. IRIS INDIGO
            ISTANBUL, FRIDAY 12 APRIL 2019

            LADIES AND GENTLEMEN,

            This is the INITIAL idea of the I.L.O.: 1,250 ships, \u20AC 3.5 million, in 2019. It is\u2026 thirty-
            five years old \u2014 \u201CI think\u201D \u2014 and mine.

            \u0130stanbul\u2019da \u0131\u015F\u0131k var. \u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35 \u0661\u0662\u0663 \u65E5\u672C\u3002

            Thank you.
            """;

    private static final String EDITED = SPEECH.replace("INITIAL idea", "Initial Idea")
            .replace("thirty-\nfive", "35")
            .replace("I.L.O.", "ILO")
            .replace("1,250", "1250")
            .replace("FRIDAY 12 APRIL", "Friday, 12 April")
            .replace("mine", "MINE, I say");

    @TempDir
    private Path folder;

    /** Runs every line of a file as a command, its words divided by tabs, and writes all to standard output. */
    static final class Commands {

        private Commands() {}

        public static void main(String[] arguments) throws IOException {
            Surroundings surroundings = Surroundings.ofProcess();
            for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
                surroundings.out().write(("\n== " + line + "\n").getBytes(StandardCharsets.UTF_8));
                int status = Main.execute(line.split("\t"), surroundings);
                surroundings.out().write(("\n== " + status + "\n").getBytes(StandardCharsets.UTF_8));
            }
            System.exit(0);
        }
    }

    @BeforeEach
    void writeFiles() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Files.writeString(archive.resolve("SPEECH.TXT"), SPEECH);
        Files.writeString(archive.resolve("EDITED.TXT"), EDITED);
        Files.writeString(
                archive.resolve("PAGE.HTML"),
                "<HTML><HEAD><TITLE>I</TITLE></HEAD><BODY><DIV><P>" + EDITED.replace("\n\n", "</P><P>")
                        + "</P><UL><LI>I<LI>i</UL></DIV></BODY></HTML>");
        Files.writeString(
                archive.resolve("OLD.TXT"), "A caf\u00E9 in \u00CEle-de-France.\n", StandardCharsets.ISO_8859_1);
        for (String ending : List.of("docx", "odt", "pdf", "rtf", "srt", "xml", "eml")) {
            Files.write(archive.resolve("SAMPLE." + ending.toUpperCase(Locale.ROOT)), SampleFiles.of(ending));
        }
        List<String> commands = new ArrayList<>();
        for (String format : List.of("text", "json", "html", "markdown", "csv", "tei", "docx")) {
            commands.add("compare --format " + format + " archive/SPEECH.TXT archive/EDITED.TXT");
        }
        commands.add("compare --format pdf archive/SAMPLE.PDF archive/SAMPLE.RTF");
        commands.add("compare --format json archive/EDITED.TXT archive/PAGE.HTML");
        for (String format : List.of("text", "json", "html")) {
            commands.add("inspect --format " + format + " archive/PAGE.HTML");
        }
        commands.add("inspect --format json archive/OLD.TXT");
        for (String format : List.of("text", "json", "csv")) {
            commands.add("collate --format " + format + " archive/SPEECH.TXT archive/EDITED.TXT archive/PAGE.HTML");
        }
        for (String format : List.of("json", "csv")) {
            commands.add("dedup --related --format " + format + " archive");
        }
        commands.add("catalog add archive --catalog catalog");
        commands.add("catalog list --format json --catalog catalog");
        commands.add("catalog find archive/PAGE.HTML --format json --catalog catalog");
        commands.add("catalog check --format json --catalog catalog");
        commands.add("compare --format nonsense a b");
        Files.write(
                folder.resolve("commands"),
                commands.stream().map(command -> command.replace(' ', '\t')).toList());
    }

    @Test
    void theResultsAreTheSameByteForByte() throws Exception {
        Map<String, Process> processes = new TreeMap<>();
        processes.put("turkish", started("turkish", "POSIX", "tr", "TR", "", "Pacific/Kiritimati", "ISO-8859-1"));
        processes.put(
                "thai", started("thai", "C", "th", "TH", "u-ca-buddhist-nu-thai", "America/St_Johns", "US-ASCII"));
        processes.put("arabic", started("arabic", "C.UTF-8", "ar", "EG", "u-nu-arab", "Asia/Kathmandu", "UTF-16"));

        Outcome expected = outcome("english", started("english", "C.UTF-8", "en", "US", "", "UTC", "UTF-8"));

        assertThat(expected.out).contains("== 0", utf8("\u0130stanbul"), "2019-04-12", utf8("caf\u00E9"));
        for (Map.Entry<String, Process> process : processes.entrySet()) {
            Outcome outcome = outcome(process.getKey(), process.getValue());
            assertThat(differences(expected, outcome)).as(process.getKey()).isEmpty();
            assertThat(outcome).as(process.getKey()).isEqualTo(expected);
        }
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The lines that differ, which say more than the whole of both. */
    private static List<String> differences(Outcome expected, Outcome actual) {
        List<String> rest = new ArrayList<>((actual.out + actual.err).lines().toList());
        (expected.out + expected.err).lines().forEach(rest::remove);
        return rest;
    }

    /** What a process said, each byte a character. */
    private record Outcome(String out, String err) {}

    private Outcome outcome(String name, Process process) throws IOException, InterruptedException {
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(name).isTrue();
            assertThat(process.exitValue()).as(name).isZero();
            return new Outcome(said(name, "out"), said(name, "err"));
        } finally {
            process.destroyForcibly();
        }
    }

    private String said(String name, String stream) throws IOException {
        return Files.readString(folder.resolve(name).resolve(stream), StandardCharsets.ISO_8859_1);
    }

    /** In a folder of its own, from which the files look alike. */
    private Process started(
            String name,
            String environment,
            String language,
            String country,
            String extensions,
            String zone,
            String charset)
            throws IOException {
        Path own = Files.createDirectory(folder.resolve(name));
        Files.createSymbolicLink(own.resolve("archive"), folder.resolve("archive"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.extensions=" + extensions,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + charset,
                        "-cp",
                        absoluteClassPath(),
                        Commands.class.getName(),
                        folder.resolve("commands").toString())
                .directory(own.toFile())
                .redirectOutput(own.resolve("out").toFile())
                .redirectError(own.resolve("err").toFile());
        builder.environment().put("LC_ALL", environment);
        return builder.start();
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }
}
