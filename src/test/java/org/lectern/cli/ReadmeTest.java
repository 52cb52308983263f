package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.examples.Examples;

class ReadmeTest {

    private static final Path DELIVERED = Path.of("testdata/nakamitsu/delivered.txt");
    private static final Path PUBLISHED = Path.of("testdata/nakamitsu/published.md");
    private static final Path README = Path.of("README.md");

    @TempDir
    private Path folder;

    @Test
    void theReportInTheReadmeIsWhatTheCommandPrints() {
        assertThat(Pages.blocks(README, "text"))
                .first()
                .isEqualTo(Pages.printed("compare", DELIVERED.toString(), PUBLISHED.toString()));
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
        assertThat(Pages.read(README)).contains("<version>" + version.group(1) + "</version>");
    }
}
