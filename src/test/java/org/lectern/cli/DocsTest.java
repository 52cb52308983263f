package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.Lectern;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.support.Described;

/** What the README and the pages of {@code docs} show is what happens. */
class DocsTest {

    private static final Pattern PROMPT = Pattern.compile("^\\$ ", Pattern.MULTILINE);
    private static final Path EXAMPLES = Path.of("src/test/java/org/lectern/examples");

    /**
     * A command and what it prints; a line that is nothing but an ellipsis stands for any lines.
     *
     * @param page where it stands
     */
    record Example(Path page, String command, List<String> output) {

        @Override
        public String toString() {
            return page + ": " + command;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExamplePrintsWhatItSays(Example example) {
        String wanted = String.join("\n", example.output) + "\n";
        String pattern = Stream.of(wanted.split("(?m)^\u2026\n", -1))
                .map(Pattern::quote)
                .reduce((one, two) -> one + "(?:.*\n)*?" + two)
                .orElseThrow();
        String printed = Pages.printed(arguments(example.command)).replace("\r\n", "\n");
        assertThat(printed.matches(pattern))
                .as("%s prints%n%s", example.command, printed)
                .isTrue();
    }

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Path page : pages()) {
            for (String block : Pages.blocks(page, "console")) {
                PROMPT.splitAsStream(block)
                        .map(part -> part.lines().toList())
                        .filter(lines -> !lines.isEmpty())
                        .map(lines -> new Example(page, lines.get(0), lines.subList(1, lines.size())))
                        .forEach(examples::add);
            }
        }
        return examples;
    }

    @Test
    void everyCommandThatIsShownIsOne() {
        for (Path page : pages()) {
            for (String block : Pages.blocks(page, "sh")) {
                block.lines()
                        .filter(line -> line.startsWith("lectern "))
                        .forEach(line -> assertThatCode(() -> LecternCommand.commandLine(Surroundings.ofProcess())
                                        .parseArgs(arguments(line)))
                                .as(page + ": " + line)
                                .doesNotThrowAnyException());
            }
        }
    }

    @Test
    void everyPieceOfJavaIsCompiled() throws IOException {
        String source = "";
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                source += Pages.withoutIndent(Files.readString(file));
            }
        }
        for (Path page : pages()) {
            for (String block : Pages.blocks(page, "java")) {
                assertThat(source).as(page.toString()).contains(Pages.withoutIndent(block));
            }
        }
    }

    @Test
    void everyTrickyCaseIsTrue() throws TranscriptException {
        List<String[]> rows = Pages.read(Path.of("docs/tricky-cases.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|"))
                .skip(1)
                .toList();
        assertThat(rows).isNotEmpty();
        for (String[] row : rows) {
            List<String> changes = Described.changes(
                    Lectern.builder().build().comparison(input("base", row[1]), input("other", row[2])));
            assertThat(changes.isEmpty() ? "nothing" : String.join("; ", changes))
                    .as(row[1] + "|" + row[2])
                    .isEqualTo(row[4].strip());
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        for (Path page : pages()) {
            Pattern.compile("\\]\\(([^)#:]+)[^)]*\\)")
                    .matcher(Pages.read(page))
                    .results()
                    .forEach(link -> assertThat(page.resolveSibling(link.group(1)))
                            .as(page.toString())
                            .exists());
        }
    }

    private static Input input(String name, String text) {
        return Input.of(name + ".txt", text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static String[] arguments(String command) {
        List<String> words = List.of(command.split(" "));
        return words.subList(1, words.size()).toArray(new String[0]);
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
