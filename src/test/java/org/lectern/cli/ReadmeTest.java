package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.examples.Examples;

class ReadmeTest {

    private static final Path DELIVERED = Path.of("testdata/nakamitsu/delivered.txt");
    private static final Path PUBLISHED = Path.of("testdata/nakamitsu/published.md");

    @TempDir
    private Path folder;

    @Test
    void theReportInTheReadmeIsWhatTheCommandPrints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                false,
                Map.of());
        Main.execute(new String[] {"compare", DELIVERED.toString(), PUBLISHED.toString()}, surroundings);
        assertThat(blocks("text")).first().isEqualTo(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theExamplesInTheReadmeAreCompiled() throws IOException {
        String source = withoutIndent(Files.readString(Path.of("src/test/java/org/lectern/examples/Examples.java")));
        assertThat(blocks("java"))
                .hasSize(4)
                .allSatisfy(example -> assertThat(source).contains(withoutIndent(example)));
    }

    @Test
    void theExamplesInTheReadmeDoWhatItSays() throws IOException {
        StringBuilder changes = new StringBuilder();
        Examples.printChanges(DELIVERED, PUBLISHED, changes);
        assertThat(changes).contains("wording: have -> has\n").doesNotContain("it\u2019s");

        StringBuilder works = new StringBuilder();
        Examples.printWorks(Path.of("testdata"), works);
        assertThat(works).contains("Remarks at the Launch of the Digital Peace Campaign: 2 documents\n");

        StringBuilder matches = new StringBuilder();
        Examples.printMatches(folder.resolve("catalog"), Path.of("testdata/nakamitsu"), DELIVERED, matches);
        assertThat(matches)
                .contains(
                        "identical: testdata/nakamitsu/delivered.txt\n", "variant: testdata/nakamitsu/published.md\n");

        StringBuilder apparatus = new StringBuilder();
        Examples.printApparatus(List.of(PUBLISHED, DELIVERED, PUBLISHED), apparatus);
        assertThat(apparatus).contains("has] have", "[B]");
    }

    @Test
    void theReadmeNamesTheVersionOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(Path.of("README.md"))).contains("<version>" + version.group(1) + "</version>");
    }

    /** The fenced blocks of a language in the README. */
    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String withoutIndent(String source) {
        return source.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
