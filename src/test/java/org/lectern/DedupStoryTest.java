package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

class DedupStoryTest {

    private static final Path NAKAMITSU = Path.of("testdata/nakamitsu");
    private static final Path STATEMENT = Path.of("testdata/ict4peace/statement-2016.md");

    @TempDir
    private Path folder;

    @Test
    void theTwoEditionsAreOneWorkAndTheOtherSpeechesStandAlone() throws IOException {
        Works works = Lectern.dedup(
                NAKAMITSU.resolve("delivered.txt"),
                NAKAMITSU.resolve("published.md"),
                STATEMENT,
                Path.of("testdata/oewg/speaking-notes-2020.txt"));

        assertThat(works.documents()).isEqualTo(4);
        assertThat(works.works()).extracting(Work::size).containsExactly(2, 1, 1);
        assertThat(works.works().get(0).editions()).hasSize(2);
        assertThat(works.pairs()).extracting(Pair::relation).containsExactly(Relation.VARIANT);
    }

    @Test
    void namesAndOrderDoNotMatter() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.copy(NAKAMITSU.resolve("delivered.txt"), one.resolve("a.txt"));
        Files.copy(NAKAMITSU.resolve("published.md"), one.resolve("b.md"));
        Files.copy(STATEMENT, one.resolve("c.md"));
        Files.copy(NAKAMITSU.resolve("delivered.txt"), two.resolve("z.txt"));
        Files.copy(NAKAMITSU.resolve("published.md"), two.resolve("y.md"));
        Files.copy(STATEMENT, two.resolve("a.md"));

        assertThat(ids(Lectern.dedup(one))).isEqualTo(ids(Lectern.dedup(two)));
    }

    @Test
    void theSameBytesAreIdenticalAndTheSameWordsAreOneEdition() throws IOException {
        String text = Files.readString(STATEMENT);
        Files.writeString(folder.resolve("a.md"), text);
        Files.writeString(folder.resolve("b.md"), text);
        Files.writeString(folder.resolve("c.md"), text.replace("\n\n", "\n\n\n\n"));

        Works works = Lectern.dedup(folder);

        assertThat(works.works()).hasSize(1);
        assertThat(works.works().get(0).editions()).hasSize(1);
        assertThat(works.pairs()).extracting(Pair::relation).contains(Relation.IDENTICAL, Relation.SAME_TEXT);
    }

    @Test
    void aPartOfASpeechIsAnExcerptOfIt() throws IOException {
        String text = Files.readString(STATEMENT);
        Files.writeString(folder.resolve("whole.md"), text);
        Files.writeString(folder.resolve("part.md"), text.substring(1000, 2600));

        Works works = Lectern.dedup(folder);

        assertThat(works.works()).hasSize(1);
        assertThat(works.works().get(0).excerpts())
                .extracting(excerpt -> Path.of(excerpt.source()).getFileName().toString())
                .containsExactly("part.md");
    }

    @Test
    void aFileThatCannotBeReadIsRejectedAndStopsNothing() throws IOException {
        Files.copy(STATEMENT, folder.resolve("statement.md"));
        Files.write(folder.resolve("empty.txt"), new byte[0]);

        Works works = Lectern.dedup(folder);

        assertThat(works.works()).hasSize(1);
        assertThat(works.rejected()).extracting(Rejection::reason).containsExactly("is empty");
    }

    @Test
    void sharedSalutationsDoNotUnite() throws IOException {
        String salutation = "Mr. President, Excellencies, distinguished delegates, ladies and gentlemen,\n\n";
        List<String> bodies = List.of(
                "The rivers of our country carry less water every year, and the farmers leave the valleys. "
                        + "Where rice grew when I was a child there is dust today. We have planted a million trees, "
                        + "and we shall plant ten million more before the decade ends.",
                "Our central bank has lowered its rate three times, and prices have stayed where they were. "
                        + "Exports of copper paid for the new railway to the coast. What is missing is credit for "
                        + "small firms, which no government can give alone.");
        for (int i = 0; i < bodies.size(); i++) {
            Files.writeString(
                    folder.resolve(i + ".txt"), salutation + bodies.get(i) + "\n\nI thank you, Mr. President.\n");
        }

        assertThat(Lectern.dedup(folder).works()).hasSize(2);
    }

    private static Set<String> ids(Works works) {
        Stream<String> ids = works.works().stream().map(work -> work.id() + " " + work.size());
        return ids.collect(Collectors.toSet());
    }
}
