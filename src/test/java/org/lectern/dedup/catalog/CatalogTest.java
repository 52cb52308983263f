package org.lectern.dedup.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;

class CatalogTest {

    private static final Speech SPEECH = longSpeech(1);
    private static final Speech STRANGER = longSpeech(1000);

    @TempDir
    private Path temporary;

    private Path archive;
    private Path place;

    @BeforeEach
    void setUp() throws IOException {
        archive = Files.createDirectories(temporary.resolve("archive"));
        place = temporary.resolve("catalog");
    }

    @Test
    void listsWhatWasAdded() throws IOException {
        write("speech.txt", SPEECH.text());
        write("edition.txt", SPEECH.edited(7, 2).text());
        write("stranger.txt", STRANGER.text());
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            Added added = catalog.add(TextFiles.corpus(archive));

            assertThat(added).isEqualTo(new Added(3, 0, 3, List.of()));
            assertThat(catalog.list()).isEqualTo(Deduplicator.standard().sort(TextFiles.corpus(archive)));
            assertThat(catalog.list().works()).extracting(Work::size).containsExactly(2, 1);
        }
    }

    @Test
    void keepsWhatWasAddedForTheNextOneWhoOpensIt() throws IOException {
        write("speech.txt", SPEECH.text());
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));
        }
        Files.delete(archive.resolve("speech.txt"));

        try (Catalog catalog = Catalog.open(place)) {
            assertThat(catalog.list().documents()).isEqualTo(1);
        }
    }

    @Test
    void readsOnlyNewAndChangedFilesAgain() throws IOException {
        Path same = settled("same.txt", SPEECH.text());
        Path changed = settled("changed.txt", "Words that will not stay.");
        Path touched = settled("touched.txt", STRANGER.text());
        List<Path> read = new ArrayList<>();
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(counting(read));
            Files.writeString(changed, "Other words, and more of them.");
            Files.setLastModifiedTime(touched, FileTime.from(Instant.EPOCH));
            Path added = write("new.txt", "A new text.");
            read.clear();

            Added result = catalog.add(counting(read));

            assertThat(read).containsExactlyInAnyOrder(changed, added).doesNotContain(same);
            assertThat(result).isEqualTo(new Added(2, 2, 4, List.of()));
            assertThat(catalog.list()).isEqualTo(Deduplicator.standard().sort(TextFiles.corpus(archive)));
        }
    }

    @Test
    void doesNotTrustTheTimeOfAFileThatWasJustWritten() throws IOException {
        Path file = write("a.txt", "one two");
        FileTime time = Files.getLastModifiedTime(file);
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));
            Files.writeString(file, "two one");
            Files.setLastModifiedTime(file, time);

            assertThat(catalog.add(TextFiles.corpus(archive)).read()).isEqualTo(1);
            assertThat(catalog.list().works().get(0).title()).isEqualTo("two one");
        }
    }

    @Test
    void triesAgainWhatCouldNotBeRead() throws IOException {
        Path file = settled("bad.txt", "");
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            Added added = catalog.add(TextFiles.corpus(archive));
            assertThat(added.rejected()).singleElement().satisfies(rejection -> {
                assertThat(rejection.source()).isEqualTo(file.toString());
                assertThat(rejection.reason()).isEqualTo("is empty");
            });
            assertThat(catalog.list()).isEqualTo(Deduplicator.standard().sort(TextFiles.corpus(archive)));

            Files.writeString(file, "Not empty any more.");
            assertThat(catalog.add(TextFiles.corpus(archive)).rejected()).isEmpty();
            assertThat(catalog.list().rejected()).isEmpty();
            assertThat(catalog.list().documents()).isEqualTo(1);
        }
    }

    @Test
    void removesFilesAndFolders() throws IOException {
        write("speech.txt", SPEECH.text());
        write("copy.txt", SPEECH.text());
        Files.createDirectories(archive.resolve("more"));
        write("more/a.txt", STRANGER.text());
        write("more-of-it.txt", "A text beside the folder.");
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));

            Removal removed = catalog.remove(List.of(archive.resolve("more"), archive.resolve("copy.txt")));

            assertThat(removed).isEqualTo(new Removal(2, 2));
            assertThat(catalog.list().works()).hasSize(2);
            assertThat(catalog.check().isSound()).isTrue();
        }
    }

    @Test
    void removesNothingWhereOnePathIsUnknown() throws IOException {
        Path file = write("speech.txt", SPEECH.text());
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));

            assertThatThrownBy(() -> catalog.remove(List.of(file, archive.resolve("other.txt"))))
                    .isInstanceOf(NoSuchFileException.class);
            assertThat(catalog.list().documents()).isEqualTo(1);
        }
    }

    @Test
    void keepsATextAsLongAsOneFileHasIt() throws IOException {
        Path one = write("one.txt", SPEECH.text());
        Path two = write("two.txt", SPEECH.text());
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));
            catalog.remove(List.of(one));
            assertThat(catalog.check().isSound()).isTrue();
            assertThat(catalog.list().documents()).isEqualTo(1);

            catalog.remove(List.of(two));
            assertThat(catalog.list().documents()).isZero();
            catalog.add(TextFiles.corpus(one));
            assertThat(catalog.list().documents()).isEqualTo(1);
            assertThat(catalog.check().isSound()).isTrue();
        }
    }

    @Test
    void findsTheWorkAndTheNearestEdition() throws IOException {
        Path speech = write("speech.txt", SPEECH.text());
        write("far.txt", SPEECH.edited(3, 12).text());
        write("stranger.txt", STRANGER.text());
        Path near =
                Files.writeString(temporary.resolve("near"), SPEECH.edited(4, 1).text());
        Path unknown =
                Files.writeString(temporary.resolve("unknown"), longSpeech(5000).text());
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));

            String work = catalog.list().works().get(0).id();
            Finding found = catalog.find("near", TextFiles.document(near));
            assertThat(found.nearest()).hasValueSatisfying(match -> {
                assertThat(match.document()).isEqualTo(speech.toString());
                assertThat(match.relation()).isEqualTo(Relation.VARIANT);
                assertThat(match.work()).isEqualTo(work);
            });
            assertThat(catalog.find("speech", TextFiles.document(speech)).nearest())
                    .hasValueSatisfying(match -> assertThat(match.relation()).isEqualTo(Relation.IDENTICAL));
            assertThat(catalog.find("unknown", TextFiles.document(unknown)).nearest())
                    .isEmpty();
        }
    }

    @Test
    void findsExcerptsBothWays() throws IOException {
        Path whole = write("whole.txt", SPEECH.text());
        Path part = Files.writeString(
                temporary.resolve("part"), String.join("\n", SPEECH.paragraphs().subList(2, 4)));
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(whole));
            assertThat(catalog.find("part", TextFiles.document(part)).nearest()).hasValueSatisfying(match -> {
                assertThat(match.relation()).isEqualTo(Relation.EXCERPT);
                assertThat(match.sourceInDocument()).isGreaterThan(match.documentInSource());
            });
        }
        try (Catalog catalog = Catalog.openOrCreate(temporary.resolve("second"))) {
            catalog.add(TextFiles.corpus(part));
            assertThat(catalog.find("whole", TextFiles.document(whole)).nearest())
                    .hasValueSatisfying(match -> {
                        assertThat(match.relation()).isEqualTo(Relation.EXCERPT);
                        assertThat(match.sourceInDocument()).isLessThan(match.documentInSource());
                    });
        }
    }

    @Test
    void findsTextsTooShortForSketches() throws IOException {
        write("thanks.txt", "Thank you.");
        Path same = Files.writeString(temporary.resolve("same"), "THANK YOU!");
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));

            assertThat(catalog.find("same", TextFiles.document(same)).nearest())
                    .hasValueSatisfying(match -> assertThat(match.relation()).isEqualTo(Relation.SAME_TEXT));
        }
    }

    @Test
    void isNotFooledByWhatManyWorksShare() throws IOException {
        String formula = longSpeech(99).paragraphs().get(0);
        for (int i = 0; i < 12; i++) {
            write(i + ".txt", formula + "\n" + longSpeech(2000 + 100 * i).text());
        }
        Path file = Files.writeString(temporary.resolve("file"), formula);
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));

            assertThat(catalog.find("file", TextFiles.document(file)).nearest()).isEmpty();
        }
    }

    @Test
    void reportsFilesThatVanishedOrChanged() throws IOException {
        settled("same.txt", SPEECH.text());
        Path gone = settled("gone.txt", "It will be gone.");
        Path changed = settled("changed.txt", "It will change.");
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));
            Files.delete(gone);
            Files.writeString(changed, "It has changed.");

            Health health = catalog.check();

            assertThat(health)
                    .isEqualTo(new Health(3, List.of(changed.toString()), List.of(gone.toString()), List.of()));
        }
    }

    @Test
    void noticesDamage() throws IOException {
        write("speech.txt", SPEECH.text());
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));
        }
        Path largest;
        try (Stream<Path> files = Files.list(place.resolve("index"))) {
            largest = files.max((a, b) -> Long.compare(size(a), size(b))).orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);

        try (Catalog catalog = Catalog.open(place)) {
            assertThat(catalog.check().damages()).isNotEmpty();
        }
    }

    @Test
    void findsTheWorksAnewWhereTheirFileIsDamaged() throws IOException {
        Path speech = write("speech.txt", SPEECH.text());
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));
            catalog.list();
        }
        byte[] sound = Files.readAllBytes(place.resolve("works"));
        List<byte[]> damages = new ArrayList<>(List.of(new byte[0], new byte[] {1, 2, 3}));
        for (int at = 0; at < sound.length; at += 7) {
            damages.add(Arrays.copyOf(sound, at));
            byte[] flipped = sound.clone();
            flipped[at] ^= 0x55;
            damages.add(flipped);
        }
        for (byte[] damaged : damages) {
            Files.write(place.resolve("works"), damaged);
            try (Catalog catalog = Catalog.open(place)) {
                assertThat(catalog.find("speech", TextFiles.document(speech)).nearest())
                        .isPresent();
                assertThat(catalog.list().documents()).isEqualTo(1);
            }
        }
    }

    /** So that the first question after a start takes no longer than the next. */
    @Test
    void findsWithoutReadingAllWorks() throws IOException {
        Path speech = write("speech.txt", SPEECH.text());
        write("edition.txt", SPEECH.edited(3, 12).text());
        write("excerpt.txt", SPEECH.text().substring(SPEECH.text().length() / 2));
        write("stranger.txt", STRANGER.text());
        Finding before;
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));
            catalog.list();
            before = catalog.find("speech", TextFiles.document(speech));
        }
        Path works = place.resolve("works");
        byte[] bytes = Files.readAllBytes(works);
        bytes[bytes.length - 12] ^= 1;
        Files.write(works, bytes);

        try (Catalog catalog = Catalog.open(place)) {
            assertThat(catalog.find("speech", TextFiles.document(speech))).isEqualTo(before);
            assertThat(works).hasBinaryContent(bytes);
            assertThat(catalog.list().documents()).isEqualTo(4);
            assertThat(Files.readAllBytes(works)).isNotEqualTo(bytes);
        }
    }

    @Test
    void removesWhatKilledProcessesLeftUnfinished() throws IOException {
        write("speech.txt", SPEECH.text());
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));
            Path abandoned = Files.writeString(place.resolve(".works.1-a.unfinished"), "half");
            Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
            Path inWork = Files.writeString(place.resolve(".works.2-a.unfinished"), "half");

            catalog.list();

            assertThat(abandoned).doesNotExist();
            assertThat(inWork).exists();
        }
    }

    @Test
    void refusesASecondWriterAndLetsReadersRead() throws Exception {
        Path file = write("speech.txt", SPEECH.text());
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        Corpus slow = Corpus.ofFiles(List.of(archive), path -> {
            writing.countDown();
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return TextFiles.document(path);
        });
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (Catalog first = Catalog.openOrCreate(place);
                Catalog second = Catalog.open(place)) {
            Future<Added> added = executor.submit(() -> first.add(slow));
            writing.await();

            assertThatThrownBy(() -> second.add(TextFiles.corpus(file)))
                    .isInstanceOf(CatalogException.class)
                    .hasMessageContaining("is being written to");
            assertThat(second.list().documents()).isZero();
            mayGoOn.countDown();
            added.get();
            assertThat(second.list().documents()).isZero();
            assertThat(second.refresh()).isTrue();
            assertThat(second.list().documents()).isEqualTo(1);
        } finally {
            mayGoOn.countDown();
            executor.shutdownNow();
        }
    }

    @Test
    void leavesEverythingAsItWasWhereAddingFails() throws IOException {
        write("speech.txt", SPEECH.text());
        AtomicInteger calls = new AtomicInteger();
        Corpus failing = Corpus.ofFiles(List.of(archive), path -> {
            calls.incrementAndGet();
            throw new IllegalStateException("a fault of the reader");
        });
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            assertThatThrownBy(() -> catalog.add(failing)).hasMessageContaining("a fault of the reader");
            assertThat(calls).hasValue(1);
            assertThat(catalog.list().documents()).isZero();
            assertThat(catalog.add(TextFiles.corpus(archive)).read()).isEqualTo(1);
        }
    }

    @Test
    void refusesACatalogueOfAnotherVersionAndSaysWhatToDo() throws IOException {
        Catalog.openOrCreate(place).close();
        try (FSDirectory directory = FSDirectory.open(place.resolve("index"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("lectern.format", "99").entrySet());
            writer.commit();
        }

        assertThatThrownBy(() -> Catalog.open(place))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("has format 99, not 1")
                .hasMessageContaining("make a new catalogue by adding the files again");
    }

    @Test
    void refusesWhatIsNoCatalogue() throws IOException {
        write("speech.txt", SPEECH.text());

        assertThatThrownBy(() -> Catalog.open(place)).hasMessageContaining("is no catalogue");
        assertThatThrownBy(() -> Catalog.open(archive)).hasMessageContaining("is no catalogue");
        assertThatThrownBy(() -> Catalog.openOrCreate(archive)).hasMessageContaining("with other things in it");
    }

    @Test
    void passesOverItsOwnFolder() throws IOException {
        write("speech.txt", SPEECH.text());
        try (Catalog catalog = Catalog.openOrCreate(archive.resolve("catalog"))) {
            catalog.add(TextFiles.corpus(archive));
            assertThat(catalog.list().rejected()).isEmpty();
            assertThat(catalog.list().documents()).isEqualTo(1);
        }
    }

    @Test
    void keepsTextsInAllScriptsAndOfAllLengths() throws IOException {
        for (Script script : Script.values()) {
            write(script + ".txt", Speech.of(5, script).text());
        }
        write("signs.txt", "\u2026 ?!");
        write("long.txt", SPEECH.text().repeat(400));
        try (Catalog catalog = Catalog.openOrCreate(place)) {
            catalog.add(TextFiles.corpus(archive));

            assertThat(catalog.list()).isEqualTo(Deduplicator.standard().sort(TextFiles.corpus(archive)));
            assertThat(catalog.check().isSound()).isTrue();
        }
    }

    @Test
    void saysWhatIsMissingWhereLuceneIs() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("lucene")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> catalog = loader.loadClass(Catalog.class.getName());

            assertThatThrownBy(() -> catalog.getMethod("open", Path.class).invoke(null, place))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("org.apache.lucene:lucene-core");
        }
    }

    private static Speech longSpeech(long seed) {
        List<String> paragraphs = new ArrayList<>();
        for (long part = seed; paragraphs.size() < 8; part++) {
            paragraphs.addAll(Speech.of(part, Script.LATIN).paragraphs());
        }
        return new Speech(paragraphs);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(archive.resolve(name), text, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** A file whose time is long past. */
    private Path settled(String name, String text) throws IOException {
        Path file = write(name, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        return file;
    }

    private Corpus counting(List<Path> read) throws IOException {
        return Corpus.ofFiles(List.of(archive), path -> {
            synchronized (read) {
                read.add(path);
            }
            return TextFiles.document(path);
        });
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
