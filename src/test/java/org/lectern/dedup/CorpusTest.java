package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void takesFilesInTheOrderOfTheirNames() throws IOException {
        write("b/2.txt");
        write("b/1.txt");
        write("a.txt");
        write("c.txt");

        assertThat(names(folder)).containsExactly("a.txt", "b/1.txt", "b/2.txt", "c.txt");
    }

    @Test
    void passesOverWhatIsHiddenUnlessItIsNamed() throws IOException {
        Path hidden = write(".git/config");
        write("a.txt");

        assertThat(names(folder)).containsExactly("a.txt");
        assertThat(names(hidden)).containsExactly(".git/config");
    }

    @Test
    void takesEachFileOnce() throws IOException {
        Path file = write("a/b.txt");

        assertThat(names(file, folder, folder.resolve("a"))).containsExactly("a/b.txt");
    }

    @Test
    void comesBackFromLinksThatGoRoundInACircle() throws IOException {
        write("a/b.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));

        assertThat(names(folder)).contains("a/b.txt").hasSizeLessThan(3);
    }

    @Test
    void refusesPathsThatDoNotExist() {
        assertThatThrownBy(() -> names(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatCannotBeReadIsRejectedAndTheRestIsSorted() throws IOException {
        write("bad.txt");
        write("good.txt");
        Corpus corpus = Corpus.ofFiles(List.of(folder), file -> {
            if (file.endsWith("bad.txt")) {
                throw new IOException("is damaged");
            }
            return new Document("0".repeat(64), "", "Good words");
        });

        Works works = Deduplicator.standard().sort(corpus);

        assertThat(works.documents()).isEqualTo(1);
        assertThat(works.rejected())
                .containsExactly(new Rejection(folder.resolve("bad.txt").toString(), "is damaged"));
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private List<String> names(Path... paths) throws IOException {
        Corpus corpus = Corpus.ofFiles(List.of(paths), file -> new Document("", "", ""));
        return corpus.sources().stream()
                .map(source -> folder.relativize(Path.of(source.name())).toString())
                .toList();
    }
}
