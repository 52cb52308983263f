package org.lectern.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;
import org.lectern.ingest.Input;

class SparkDeduplicatorTest {

    @TempDir
    Path folder;

    @Test
    void givesTheWorksOfTheLocalEngineWhateverThePartitionsAndTheOrder() {
        Collection collection = Collection.of(2000, 1);
        Works local = local(collection);

        assertThat(sorted(collection, 3, "three")).isEqualTo(local);
        SparkSession other = LocalSpark.withPartitions(8);
        other.conf().set("spark.sql.adaptive.enabled", true);
        assertThat(sorted(other, collection.shuffled(2), 5, "eight")).isEqualTo(local);
        assertThat(local.works()).extracting(Work::size).anyMatch(size -> size > 4);
        assertThat(local.pairs()).extracting(pair -> pair.relation()).contains(Relation.EXCERPT, Relation.SAME_TEXT);
    }

    @Test
    void readsFilesOfAnyFormatAndRejectsWhatCannotBeRead() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        copy(Path.of("testdata"), files);
        Files.writeString(files.resolve("broken.pdf"), "%PDF-1.7 and no more");
        Files.write(files.resolve("empty.docx"), new byte[] {'P', 'K', 3, 4});
        Files.writeString(files.resolve("_hidden from Hadoop alone.txt"), "A text whose name begins with a line.");

        Works works = SparkDeduplicator.of(LocalSpark.withPartitions(2), stages("of-files"))
                .sortFiles(List.of(files.toString()))
                .collect();

        assertThat(works).isEqualTo(Lectern.dedup(files));
        assertThat(works.rejected())
                .extracting(Rejection::source)
                .contains(
                        files.resolve("broken.pdf").toString(),
                        files.resolve("empty.docx").toString());
    }

    @Test
    void aLineThatIsNoDocumentIsRejected() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, """
                {"id": "a", "text": "A text of some words, which is read as a plain text file would be."}
                {"id": "b", "text": "a TEXT of some words which is read as a plain text file would be", "more": 1}
                {"id": "c"}
                {"text": "Nobody knows what I am called."}
                {"id": "d", "text": "cut o
                """);

        Works works = SparkDeduplicator.of(LocalSpark.withPartitions(2), stages("of-lines"))
                .sortJsonLines(List.of(lines.toString()))
                .collect();

        assertThat(works.works())
                .singleElement()
                .satisfies(work -> assertThat(work.size()).isEqualTo(2));
        assertThat(works.rejected())
                .extracting(Rejection::reason)
                .containsExactlyInAnyOrder(
                        "has no text", "has no id", "is no line of JSON: {\"id\": \"d\", \"text\": \"cut o");
    }

    @Test
    void goesOnWhereItStopped() throws IOException {
        Collection collection = Collection.of(60, 3);
        Works works = sorted(collection, 2, "stages");
        Path stages = folder.resolve("stages");
        delete(stages.resolve("works"));
        delete(stages.resolve("verified").resolve("_SUCCESS"));
        FileTime before = Files.getLastModifiedTime(stages.resolve("texts").resolve("_SUCCESS"));

        SparkSession session = LocalSpark.withPartitions(3);
        SparkDeduplicator again =
                SparkDeduplicator.of(session, stages.toString()).withResume(true);

        assertThat(again.sort(collection.rows(session, 2)).collect()).isEqualTo(works);
        assertThat(Files.getLastModifiedTime(stages.resolve("texts").resolve("_SUCCESS")))
                .isEqualTo(before);
        assertThatThrownBy(() -> again.sortFiles(List.of("testdata")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another job");
    }

    @Test
    void theJobWritesParquetAndJsonLines() throws IOException {
        Path rows = folder.resolve("rows.parquet");
        Path output = folder.resolve("output");
        SparkSession session = LocalSpark.withPartitions(2);
        Collection collection = Collection.of(40, 4);
        collection.rows(session, 1).write().parquet(rows.toString());

        SparkDedup.parsed("--input-format", "parquet", rows.toString(), "-o", output.toString())
                .orElseThrow()
                .run(session);

        Works local = local(collection);
        for (String format : List.of("parquet", "jsonl")) {
            assertThat(read(session, output, "works", format))
                    .isEqualTo(local.works().size());
            assertThat(read(session, output, "pairs", format))
                    .isEqualTo(local.pairs().size());
            assertThat(read(session, output, "editions", format))
                    .isEqualTo(local.works().stream()
                            .mapToLong(work -> work.editions().size())
                            .sum());
        }
        assertThatThrownBy(() -> SparkDedup.parsed(rows.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--output");
    }

    private static long read(SparkSession session, Path output, String name, String format) {
        String path = output.resolve(name + "." + format).toString();
        return format.equals("parquet")
                ? session.read().parquet(path).count()
                : session.read().json(path).count();
    }

    private Works sorted(Collection collection, int partitions, String stages) {
        return sorted(LocalSpark.withPartitions(partitions), collection, partitions, stages);
    }

    private Works sorted(SparkSession session, Collection collection, int parts, String stages) {
        return SparkDeduplicator.of(session, stages(stages))
                .sort(collection.rows(session, parts))
                .collect();
    }

    private String stages(String name) {
        return folder.resolve(name).toString();
    }

    private static Works local(Collection collection) {
        Lectern lectern = Lectern.builder().build();
        List<Corpus.Source> sources = new ArrayList<>();
        collection.texts().forEach((name, text) -> {
            Input input = Input.of("text.txt", text.getBytes(StandardCharsets.UTF_8));
            sources.add(new Corpus.Source(name, null, () -> lectern.gist(input)));
        });
        return Deduplicator.standard().sort(Corpus.ofSources(sources, List.of()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    private static void delete(Path path) throws IOException {
        try (var paths = Files.walk(path)) {
            for (Path one : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
    }
}
