package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of passes in the manual. */
class PassesDocumentedTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| .+ \\| ((?:`\\w+Test`(?:, )?)+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)`");

    @Test
    void everyPassIsListedInItsOrder() throws IOException {
        assertThat(rows().stream().map(row -> row.group(1))).containsExactlyElementsOf(Layout.passNames());
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<String> tests = rows().stream()
                .flatMap(row -> TEST.matcher(row.group(2)).results().map(test -> test.group(1)))
                .distinct()
                .toList();

        assertThat(tests)
                .isNotEmpty()
                .allSatisfy(test -> assertThat(testSources()).contains(test + ".java"));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/inspect.md")))
                .results()
                .toList();
    }

    private static List<String> testSources() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
