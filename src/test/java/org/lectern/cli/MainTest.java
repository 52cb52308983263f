package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.support.Speech;

class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private String standardInput = "";
    private boolean terminal;

    private String base;
    private String other;
    private String same;

    @BeforeEach
    void writeTexts() throws IOException {
        base = file("base.txt", "The Council has met today.\n\nIt \"agreed\" on all points.\n");
        other = file("other.txt", "The Council have met today.\n\nIt \u201Cagreed\u201D on all points.\n");
        same = file("same.md", "The Council has met today.\n\nIt \"agreed\" on all\npoints.\n");
    }

    @Test
    void comparesTwoFiles() {
        assertThat(run("compare", base, other)).isZero();
        assertThat(out()).contains("The Council [-has-] {+have+} met today.").doesNotContain("\u001B");
        assertThat(err()).isEmpty();
    }

    @Test
    void inspectsAFile() {
        assertThat(run("inspect", base)).isZero();
        assertThat(out()).contains("  1   ", "The Council has met today.");
    }

    @Test
    void tellsTheShellOfASubstantiveChangeOnlyIfAsked() {
        assertThat(run("compare", base, other)).isZero();
        assertThat(run("compare", "--exit-code", base, other)).isEqualTo(1);
        assertThat(run("compare", "--exit-code", base, same)).isZero();
    }

    @Test
    void readsStandardInput() {
        standardInput = "The Council had met today.\n\nIt \"agreed\" on all points.\n";

        assertThat(run("compare", base, "-")).isZero();
        assertThat(out()).contains("[-has-] {+had+}");
    }

    @Test
    void readsStandardInputOnce() {
        assertThat(run("compare", "-", "-")).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: standard input: can be read only once\n");
    }

    @Test
    void writesJson() throws IOException {
        assertThat(run("compare", "--format", "json", base, other)).isZero();
        assertThat(new ObjectMapper().readTree(out()).at("/summary/substantive").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"result.json,{", "result.HTML,<!doctype html>", "result.txt,A", "result,A"})
    void guessesTheFormatFromTheEnding(String name, String beginning) throws IOException {
        Path result = folder.resolve(name);

        assertThat(run("compare", base, other, "-o", result.toString())).isZero();
        assertThat(result).content().startsWith(beginning);
        assertThat(out()).isEmpty();
    }

    @Test
    void asksForTheFormatWhereTheEndingDoesNotTell() {
        assertThat(run("compare", base, other, "-o", "x.odt")).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "lectern: x.odt: its ending stands for no format; give --format text, json, html, markdown, csv, tei, docx, pdf\n");
    }

    @Test
    void leavesNothingButTheResult() throws IOException {
        Path result = folder.resolve("result.json");
        Files.writeString(result, "old");

        assertThat(run("inspect", base, "-o", result.toString())).isZero();
        assertThat(result).content().startsWith("{");
        assertThat(names()).containsExactly("base.txt", "other.txt", "result.json", "same.md");
    }

    @Test
    void overwritesNothingThatIsToBeRead() throws IOException {
        assertThat(run("compare", base, other, "--format", "text", "-o", other)).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: " + other + ": would be overwritten, but is to be read\n");
        assertThat(Path.of(other)).content().startsWith("The Council");
    }

    @Test
    void saysWhyAResultCannotBeWritten() {
        String result = folder.resolve("no/such/result.txt").toString();

        assertThat(run("compare", base, other, "-o", result)).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: " + result + ": cannot be written: no such folder\n");
    }

    @Test
    void saysInOneLineWhichFileCannotBeRead() {
        assertThat(run("compare", base, "missing.txt")).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: missing.txt: no such file\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void namesTheFileThatMayHaveBeenMeant() {
        String missing = base.replace("base.txt", "bsae.txt");

        assertThat(run("compare", missing, other)).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: " + missing + ": no such file; did you mean '" + base + "'?\n");
    }

    @Test
    void teachesAShellToComplete() throws Exception {
        assumeThat(Path.of("/bin/bash")).isExecutable();
        assertThat(run("completion")).isZero();
        String script = file("completion.sh", out());

        assertThat(completed(script, "comp")).contains("compare", "completion").doesNotContain("dedup");
        assertThat(completed(script, "compare", "--fo")).containsExactly("--format");
        assertThat(completed(script, "compare", "--format", "")).contains("json", "docx");
    }

    @Test
    void zshKnowsTheCompletionToo() throws Exception {
        assumeThat(Path.of("/bin/zsh")).isExecutable();
        assertThat(run("completion")).isZero();
        String script = file("completion.sh", out());
        Process process = new ProcessBuilder(
                        "/bin/zsh",
                        "-fc",
                        "autoload -Uz compinit && compinit -u -D; source '" + script
                                + "'; print -r -- $_comps[lectern]")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("_bash_complete ")
                .contains(" _complete_lectern");
    }

    /** What bash offers for the last of the words. */
    private static List<String> completed(String script, String... words) throws Exception {
        String line = "source '" + script + "'; COMP_WORDS=(lectern \"$@\"); COMP_CWORD=$#; _complete_lectern;"
                + " printf '%s\\n' \"${COMPREPLY[@]}\"";
        List<String> command = new ArrayList<>(List.of("/bin/bash", "-c", line, "bash"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
    }

    @Test
    void namesTheBaseWhereNeitherCanBeRead() {
        assertThat(run("compare", "one.txt", "two.txt")).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: one.txt: no such file\n");
    }

    @Test
    void callsStandardInputByItsName() {
        assertThat(run("inspect", "-")).isEqualTo(2);
        assertThat(err()).startsWith("lectern: standard input: ");
    }

    /** In a process of its own: only there is standard input a pipe. */
    @Test
    void readsWhatAnotherProgramPipesIn() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.lectern.cli.Main",
                        "inspect",
                        "-")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("Peace is our aim.\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Peace is our aim.");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void showsWhereAnErrorComesFromOnlyIfAsked() {
        run("inspect", "missing.txt");
        assertThat(err()).doesNotContain("\tat ");

        run("inspect", "--debug", "missing.txt");
        assertThat(err()).contains("lectern: missing.txt: no such file\n", "TranscriptException", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comprae a b                | unknown command 'comprae'; did you mean 'compare'?
            frobnicate                 | unknown command 'frobnicate'; see 'lectern --help'
            compare --fromat json a b  | unknown option '--fromat'; did you mean '--format'?
            compare --frobnicate a b   | unknown option '--frobnicate'; see 'lectern compare --help'
            compare a b c              | one argument too many: 'c'; see 'lectern compare --help'
            compare --width 7 a b      | Invalid value for option '--width': '7' is not a whole number from 20 on; see 'lectern compare --help'
            compare --threads none a b | Invalid value for option '--threads': 'none' is not a whole number from 1 on; see 'lectern compare --help'
            compare --color green a b  | Invalid value for option '--color': 'green' is none of auto, always, never; see 'lectern compare --help'
            compare --format xml a b   | Invalid value for option '--format': 'xml' is none of text, json, html, csv, markdown, tei, docx, pdf; see 'lectern compare --help'
            compare --format jsn a b   | Invalid value for option '--format': 'jsn' is none of text, json, html, csv, markdown, tei, docx, pdf; did you mean 'json'?; see 'lectern compare --help'
            compare a                  | Missing required parameter: 'OTHER'; see 'lectern compare --help'
            inspect --format csv a     | the result is not written as csv; give --format text, json, html
            collate a                  | a collation needs two files or more
            collate                    | Missing required parameter: 'FILE'; see 'lectern collate --help'
            collate - a -              | standard input: can be read only once
            dedup                      | Missing required parameter: 'PATH'; see 'lectern dedup --help'
            dedup /no/such/folder      | /no/such/folder: no such file or folder
            inspect                    | Missing required parameter: 'FILE'; see 'lectern inspect --help'
            """)
    void explainsBadUsageInOneLine(String arguments, String message) {
        assertThat(run(arguments.split(" +"))).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: " + message + "\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void asksForACommand() {
        assertThat(run()).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "lectern: no command given: compare, inspect, dedup, collate or catalog; see 'lectern --help'\n");
    }

    @Test
    void marksAPdfAndNothingElse() throws IOException {
        assertThat(run("compare", base, other, "--format", "pdf")).isEqualTo(2);
        assertThat(err()).startsWith("lectern: neither text is a PDF").contains("docx, html");
        assertThat(names()).containsExactly("base.txt", "other.txt", "same.md");
    }

    @Test
    void marksTheSideThatIsAPdf() throws IOException {
        Path pdf = folder.resolve("base.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                stream.newLineAtOffset(72, 700);
                stream.showText("The Council has met today.");
                stream.endText();
            }
            document.save(pdf.toFile());
        }
        Path marked = folder.resolve("marked.pdf");

        assertThat(run("compare", other, pdf.toString(), "-o", marked.toString()))
                .isZero();
        try (PDDocument document = Loader.loadPDF(marked.toFile())) {
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .contains("c1 wording\nIn A: have");
        }
        assertThat(run("compare", other, pdf.toString(), "--annotate", "base", "-o", marked.toString()))
                .isEqualTo(2);
        assertThat(err())
                .isEqualTo("lectern: " + other + ": is no PDF to be marked; leave out --annotate to mark the"
                        + " other one\n");
    }

    @ParameterizedTest
    @CsvSource({"result.docx,PK", "result.xml,<?xml", "result.tei,<?xml", "result.md,# Two", "result.csv,id,"})
    void writesComparisonsInEveryFormat(String name, String beginning) throws IOException {
        Path result = folder.resolve(name);

        assertThat(run("compare", base, other, "-o", result.toString())).isZero();
        assertThat(Files.readString(result, StandardCharsets.ISO_8859_1)).startsWith(beginning);
    }

    @Test
    void helpsWithExamples() {
        assertThat(run("compare", "--help")).isZero();
        assertThat(out()).contains("Usage: lectern compare", "Examples:", "Exit status:");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .matches("lectern \\(unpackaged\\)( \\(build [0-9a-f]{12,}(-dirty)?, [0-9-]{10}\\))?"),
                        second -> assertThat(second).startsWith("Java " + System.getProperty("java.version")));
    }

    @Test
    void showsTypographyOnlyIfAsked() {
        run("compare", base, other);
        assertThat(out()).contains("typography 2.").doesNotContain("(typography 2)");

        run("compare", "--show", "typography", base, other);
        assertThat(out()).contains("2 accidental changes (typography 2)");
    }

    @Test
    void coloursOnATerminal() {
        terminal = true;
        run("compare", base, other);
        assertThat(out()).contains("\u001B[");
        run("compare", "--color", "never", base, other);
        assertThat(out()).doesNotContain("\u001B[");

        environment.put("NO_COLOR", "1");
        run("compare", base, other);
        assertThat(out()).doesNotContain("\u001B[");
        run("compare", "--color", "always", base, other);
        assertThat(out()).contains("\u001B[");
    }

    @Test
    void keepsToTheWidthOfTheTerminal() {
        environment.put("COLUMNS", "40");
        run("compare", base, other);
        assertThat(out().lines()).noneMatch(line -> line.length() > 40);

        run("compare", "--width", "30", base, other);
        assertThat(out().lines().filter(line -> !line.contains(base) && !line.contains(other)))
                .noneMatch(line -> line.length() > 30);
    }

    @Test
    void announcesAFileOnATerminalOnly() {
        String result = folder.resolve("result.txt").toString();
        run("compare", base, other, "-o", result);
        assertThat(err()).isEmpty();

        terminal = true;
        run("compare", base, other, "-o", result);
        assertThat(err()).isEqualTo(result + ": 1 substantive, 0 accidental\n");
        run("compare", "--quiet", base, other, "-o", result);
        assertThat(err()).isEmpty();
    }

    @Test
    void endsQuietlyWhereTheReaderHasSeenEnough() {
        int exit = Main.execute(new String[] {"compare", base, other}, surroundings(new Failing("Broken pipe")));

        assertThat(exit).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void doesNotPassOverAFullDisk() {
        int exit = Main.execute(new String[] {"compare", base, other}, surroundings(new Failing("No space left")));

        assertThat(exit).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: standard output: cannot be written: No space left\n");
    }

    @Test
    void givesTheSameWithOneThreadAndWithMany() {
        run("compare", "--format", "json", "--threads", "1", base, other);
        String one = out();
        run("compare", "--format", "json", "--threads", "4", base, other);

        assertThat(out()).isEqualTo(one);
    }

    @Test
    void sortsAFolderIntoWorks() throws IOException {
        file("bad.pdf", "%PDF-1.4 and no more");
        file("far.txt", "Wholly different things were said on that other occasion, and by somebody else.");

        assertThat(run("dedup", folder.toString())).isZero();
        assertThat(out())
                .contains("\n4 documents, 2 works, 1 of them with several documents")
                .contains("same text  ", "Could not be read", "bad.pdf: ");
        assertThat(err()).isEmpty();

        assertThat(run("dedup", "--format", "csv", folder.toString())).isZero();
        assertThat(out().lines()).hasSize(6).first().isEqualTo("work,title,role,document,of,containment,reason");
    }

    @Test
    void collatesFilesAgainstTheBaseThatIsNamed() throws IOException {
        String third = file("third.txt", "The Council had met today.\n\nIt \"agreed\" on all points.\n");

        assertThat(run("collate", base, other, third)).isZero();
        assertThat(out()).contains("3 witnesses, 1 entry", "A  has", "B  have", "C  had");

        assertThat(run("collate", base, other, third, "--base", third, "--format", "csv"))
                .isZero();
        assertThat(out().lines()).contains("e1,substitution,substantive,wording,had,C,has,A,,1,");

        assertThat(run("collate", base, other, "--base", third, "--format", "csv"))
                .isZero();
        assertThat(out().lines()).contains("e1,substitution,substantive,wording,had,A,has,B,,1,");
    }

    @Test
    void comparesTheEditionsThatItFinds() throws IOException {
        Path report = folder.resolve("works.html");
        Path pages = folder.resolve("how they differ");

        assertThat(run("dedup", base, other, "-o", report.toString(), "--compare", pages.toString()))
                .isZero();
        String link = Jsoup.parse(report).selectFirst("a.opens").attr("href");
        assertThat(link).startsWith("./how%20they%20differ/").endsWith("-2.html");
        assertThat(Jsoup.parse(folder.resolve(link.replace("%20", " "))).select("del.substantive, ins.substantive"))
                .isNotEmpty();
    }

    @Test
    void comparesExcerptsAndRelatedDocumentsToo() throws IOException {
        String speech = Speech.of(1, Speech.Script.LATIN).text();
        String stranger = Speech.of(2, Speech.Script.LATIN).text();
        String passage = speech.substring(0, speech.length() / 2);
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Files.writeString(archive.resolve("speech.txt"), speech);
        Files.writeString(archive.resolve("excerpt.txt"), passage);
        Files.writeString(archive.resolve("stranger.txt"), stranger + "\n\n" + passage);
        Path report = folder.resolve("works.html");

        assertThat(run(
                        "dedup",
                        archive.toString(),
                        "--related",
                        "-o",
                        report.toString(),
                        "--compare",
                        folder.resolve("pages").toString()))
                .isZero();

        List<String> links = Jsoup.parse(report).select("a.opens").eachAttr("href");
        assertThat(links)
                .anyMatch(link -> link.endsWith("-excerpt-1.html"))
                .anyMatch(link -> link.endsWith("related-1.html"))
                .allSatisfy(link -> assertThat(folder.resolve(link)).isRegularFile());
    }

    @Test
    void showsProgressToAPersonAlone() {
        terminal = true;
        run("dedup", folder.toString());
        assertThat(err()).isEqualTo("\r\u001B[K");
        run("dedup", "--quiet", folder.toString());
        assertThat(err()).isEmpty();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.execute(arguments, surroundings(out));
    }

    private Surroundings surroundings(OutputStream output) {
        return new Surroundings(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                output,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                environment);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A stream that nothing can be written to. */
    private static final class Failing extends OutputStream {

        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
