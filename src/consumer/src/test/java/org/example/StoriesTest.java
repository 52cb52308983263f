package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.Lectern;
import org.lectern.collate.Apparatus;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Significance;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

class StoriesTest {

    private static final Path DATA = Path.of(System.getProperty("lectern.testdata"));

    @Test
    void comparesTwoFiles() throws IOException {
        Comparison comparison =
                Lectern.compare(DATA.resolve("nakamitsu/delivered.txt"), DATA.resolve("nakamitsu/published.md"));

        List<String> substantive = comparison.changes().stream()
                .filter(change -> change.significance() == Significance.SUBSTANTIVE)
                .filter(change -> !change.base().text().isEmpty())
                .map(StoriesTest::readings)
                .toList();
        assertEquals(List.of("have/has"), substantive);
    }

    private static String readings(Change change) {
        return change.base().text() + "/" + change.other().text();
    }

    @Test
    void sortsAFolder() throws IOException {
        Works works = Lectern.dedup(DATA.resolve("archive"));

        assertTrue(works.works().stream().anyMatch(work -> work.size() > 1));
        try (Stream<Path> paths = Files.walk(DATA.resolve("archive"))) {
            int sorted = works.works().stream().mapToInt(Work::size).sum();
            assertEquals(paths.filter(Files::isRegularFile).count(), sorted + works.rejected().size());
        }
    }

    @Test
    void collatesEditions() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("harbour"))) {
            Apparatus apparatus = Lectern.collate(files.sorted().toList());

            assertFalse(apparatus.entries().isEmpty());
        }
    }

    /** What came with the one dependency, for the build to read. */
    @Test
    void bringsNothingOfTheOptionalParts() throws IOException {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> name(path).matches("(?!junit|opentest4j|apiguardian).*[.]jar"))
                .toList();
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
            assertFalse(name(jar).matches("(spark|scala|hadoop|lucene|slf4j-simple|logback|log4j-core).*"), name(jar));
        }
        Files.writeString(Path.of("target/bytes.txt"), Long.toString(bytes));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
