package org.lectern.dedup.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

class WorksFileTest {

    private static final String REVISION = "1a2b";

    /** Names come twice, are empty, and are no well-formed Unicode. */
    private static final Works WORKS = new Works(
            6,
            List.of(
                    new Work(
                            "w1",
                            "Remarks on peace",
                            List.of(
                                    new Edition("a.txt", List.of("b.txt", "c\uD800.txt")),
                                    new Edition("d.txt", List.of())),
                            List.of(new Excerpt("e.txt", "a.txt", .75))),
                    new Work("w2", "", List.of(new Edition("f.txt", List.of())), List.of())),
            List.of(new Pair("a.txt", "d.txt", Relation.VARIANT, .5, .625, .875)),
            List.of(new Rejection("g.pdf", "is encrypted"), new Rejection("h.pdf", "is encrypted")));

    @TempDir
    private Path folder;

    private WorksFile file;

    @BeforeEach
    void open() {
        file = new WorksFile(folder);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        file.write(REVISION, new SortedWorks(WORKS, places()));

        assertThat(file.read(REVISION)).hasValueSatisfying(sorted -> {
            assertThat(sorted.works()).isEqualTo(WORKS);
            assertThat(sorted.places().toBytes()).isEqualTo(places().toBytes());
        });
        assertThat(file.readPlaces(REVISION))
                .hasValueSatisfying(places -> assertThat(places.toBytes()).isEqualTo(places().toBytes()));
    }

    @Test
    void theWorksOfNothingAreReadAgain() throws IOException {
        Works none = new Works(0, List.of(), List.of(), List.of());
        file.write(REVISION, new SortedWorks(none, places()));

        assertThat(file.read(REVISION).map(SortedWorks::works)).hasValue(none);
    }

    @Test
    void thoseOfAnotherRevisionAreNotThere() throws IOException {
        assertThat(file.read(REVISION)).isEmpty();
        file.write(REVISION, new SortedWorks(WORKS, places()));

        assertThat(file.read("3c4d")).isEmpty();
        assertThat(file.readPlaces("3c4d")).isEmpty();
    }

    @Test
    void wherePlacesAreDamagedNothingIsBelieved() throws IOException {
        file.write(REVISION, new SortedWorks(WORKS, places()));
        Path path = folder.resolve("works");
        byte[] bytes = Files.readAllBytes(path);
        int atPlaces = 2 + REVISION.length() + Long.BYTES + Integer.BYTES;
        bytes[atPlaces + Integer.BYTES - 1] ^= 1;
        Files.write(path, bytes);

        assertThat(file.read(REVISION)).isEmpty();
        assertThat(file.readPlaces(REVISION)).isEmpty();
    }

    @Test
    void aFileThatEndsEarlyIsNotBelieved() throws IOException {
        file.write(REVISION, new SortedWorks(WORKS, places()));
        Path path = folder.resolve("works");
        byte[] bytes = Files.readAllBytes(path);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(path, Arrays.copyOf(bytes, length));

            assertThat(file.read(REVISION)).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void whatOthersLeftUnfinishedLongAgoGoes() throws IOException {
        Path old = Files.createFile(folder.resolve(".works.1-0.unfinished"));
        Path young = Files.createFile(folder.resolve(".works.2-0.unfinished"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        file.write(REVISION, new SortedWorks(WORKS, places()));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(folder).isDirectoryNotContaining("glob:**.works.*-" + REVISION + ".unfinished");
    }

    /** Of one entry, in the first work. */
    private static TextPlaces places() {
        return new TextPlaces(ByteBuffer.allocate(5 * Integer.BYTES)
                .putInt(1)
                .putInt(1)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .array());
    }
}
