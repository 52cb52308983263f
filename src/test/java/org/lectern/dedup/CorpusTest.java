package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    @Test
    void aLinkThatLeadsNowhereIsNamedSoThatItsReaderCanRejectIt() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("none.txt"));

        assertThat(names(folder)).containsExactly("a.txt", "b.txt");
    }

    @Test
    void foldersAreListedOnceByWhateverName() throws IOException {
        write("harbour/a.txt");
        Files.createSymbolicLink(folder.resolve("port"), folder.resolve("harbour"));

        assertThat(names(folder)).containsExactly("harbour/a.txt");
        assertThat(names(folder.resolve("port"), folder.resolve("harbour"))).containsExactly("port/a.txt");
    }

    /** Linux resolves no path of more than 4,096 bytes; two links lead into a folder that has a longer one. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeResolvedIsRejectedAndWhatStandsBesideItIsNot() throws IOException {
        Path upper = Files.createDirectories(folder.resolve(".up" + ("/" + "a".repeat(200)).repeat(15)));
        Path lower = Files.createDirectories(folder.resolve(".low" + ("/" + "b".repeat(200)).repeat(15)));
        Path half = Files.createSymbolicLink(folder.resolve(".half"), upper);
        Path way = folder.getFileSystem().getPath(".half/low" + ("/" + "b".repeat(200)).repeat(15));
        Files.createSymbolicLink(folder.resolve("far"), way);
        write("a.txt");
        write("z.txt");
        Files.move(folder.resolve(".low"), half.resolve("low"));
        try {
            Corpus corpus = Corpus.ofFiles(List.of(folder), file -> new Document("", "", ""));

            assertThat(corpus.unreadable())
                    .singleElement()
                    .satisfies(rejection -> assertThat(rejection.source()).endsWith("far"));
            assertThat(names(folder)).containsExactly("a.txt", "z.txt");
        } finally {
            Files.move(half.resolve("low"), folder.resolve(".low"));
        }
        assertThat(lower).isDirectory();
    }

    @Test
    void foldersMayBeNestedDeeply() throws IOException {
        write("a/".repeat(200) + "deep.txt");
        write("a/z.txt");

        assertThat(names(folder)).containsExactly("a/".repeat(200) + "deep.txt", "a/z.txt");
    }

    @Test
    void whatSaysNothingOfItselfCannotBeRead() {
        assertThat(rejection(() -> {
                    throw new IOException();
                }))
                .isEqualTo("cannot be read");
    }

    @Test
    void whatIsTooDeepOrTooLargeForTheMemoryIsRejected() {
        assertThat(rejection(() -> {
                    throw new StackOverflowError();
                }))
                .contains("too large or too deep");
        assertThat(rejection(() -> {
                    throw new OutOfMemoryError();
                }))
                .contains("too large or too deep");
    }

    @Test
    void aCollectionKnowsItsDocumentsAndWhatWasUnreadableBefore() {
        Rejection rejection = new Rejection("pier", "permission denied");
        Corpus.Source source = new Corpus.Source("buoy", null, () -> {
            throw new IOException("is damaged");
        });

        Corpus corpus = Corpus.ofSources(List.of(source), List.of(rejection));

        assertThat(corpus.size()).isEqualTo(1);
        assertThat(corpus.sources()).containsExactly(source);
        assertThat(corpus.unreadable()).containsExactly(rejection);
        assertThat(Deduplicator.standard().sort(corpus).rejected())
                .containsExactly(new Rejection("buoy", "is damaged"), rejection);
    }

    @Test
    void textsHaveTheirBeginningsForTitles() {
        Works works = Deduplicator.standard().sort(Corpus.ofTexts(Map.of("a", "The Ferry\nIt sails at noon.")));

        assertThat(works.works()).extracting(Work::title).containsExactly("The Ferry");
    }

    private static String rejection(Corpus.Opening opening) {
        List<String> reasons = new ArrayList<>();
        Corpus.read(opening, gist -> reasons.add("was read"), reasons::add);
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
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
