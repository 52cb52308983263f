package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.examples.PrintChanges;

class ReadmeTest {

    private static final Path DELIVERED = Path.of("testdata/nakamitsu/delivered.txt");
    private static final Path PUBLISHED = Path.of("testdata/nakamitsu/published.md");

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
        assertThat(block("text")).isEqualTo(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theExampleInTheReadmeIsCompiledAndRun() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/lectern/examples/PrintChanges.java"));
        assertThat(withoutIndent(source)).contains(withoutIndent(block("java")));
        StringBuilder out = new StringBuilder();
        PrintChanges.print(DELIVERED, PUBLISHED, out);
        assertThat(out).contains("wording: have -> has\n").doesNotContain("it\u2019s");
    }

    @Test
    void theReadmeNamesTheVersionOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(Path.of("README.md"))).contains("<version>" + version.group(1) + "</version>");
    }

    /** The first fenced block of a language in the README. */
    private static String block(String language) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).as("a block of " + language).isTrue();
        return block.group(1);
    }

    private static String withoutIndent(String source) {
        return source.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
