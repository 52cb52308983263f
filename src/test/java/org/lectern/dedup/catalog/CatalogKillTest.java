package org.lectern.dedup.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;

/**
 * Kills a process that writes to a catalogue, and looks what is left. {@code -Dlectern.kills=60} kills more often; each time
 * another process starts, which takes half a second.
 */
class CatalogKillTest {

    private static final int KILLS = Integer.getInteger("lectern.kills", 5);
    /** Files of one call of {@code add}. */
    private static final int BATCH = 20;

    private static final int BATCHES = 40;

    @TempDir
    private Path folder;

    @Test
    void whatAnAddHasAcknowledgedIsThereWheneverTheProcessIsKilled() throws Exception {
        writeFiles();
        Random random = new Random(20180924);
        Set<Integer> acknowledged = new HashSet<>();
        int kills = 0;
        while (kills < KILLS) {
            int before = acknowledged.size();
            boolean killed = run(random, acknowledged);
            kills += killed ? 1 : 0;

            Set<String> found = listed();
            for (int batch : acknowledged) {
                for (Path file : batch(batch)) {
                    assertThat(found).as("after kill %d", kills).contains(file.toString());
                }
            }
            if (!killed || before == BATCHES) {
                startAgain(acknowledged);
            }
        }
    }

    /** Lets a process add and remove until it is killed; says whether it lived to be killed. */
    private boolean run(Random random, Set<Integer> acknowledged) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("ready");
            Thread killer = new Thread(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                process.destroyForcibly();
            });
            killer.start();
            String line;
            while ((line = lines.readLine()) != null) {
                acknowledged.add(Integer.parseInt(line));
            }
            killer.join();
        }
        return process.waitFor() != 0;
    }

    private Set<String> listed() throws IOException {
        try (Catalog catalog = Catalog.open(folder.resolve("catalog"))) {
            Health health = catalog.check();
            assertThat(health.damages()).isEmpty();
            Works works = catalog.list();
            List<Path> files = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Work work : works.works()) {
                for (Edition edition : work.editions()) {
                    names.add(edition.representative());
                    names.addAll(edition.copies());
                }
                work.excerpts().forEach(excerpt -> names.add(excerpt.source()));
            }
            names.forEach(name -> files.add(Path.of(name)));
            assertThat(works).isEqualTo(Deduplicator.standard().sort(TextFiles.corpus(files)));
            return names;
        }
    }

    private void startAgain(Set<Integer> acknowledged) throws IOException {
        try (Catalog catalog = Catalog.open(folder.resolve("catalog"))) {
            catalog.remove(List.of(folder.resolve("files")));
        }
        acknowledged.clear();
    }

    private void writeFiles() throws IOException {
        Files.createDirectories(folder.resolve("files"));
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int i = 0; i < BATCH; i++) {
                Speech speech = Speech.of(batch * BATCH + i / 2, Script.LATIN);
                Files.writeString(file(batch, i), speech.edited(i, i % 2).text());
            }
        }
        Catalog.openOrCreate(folder.resolve("catalog")).close();
    }

    private Path file(int batch, int i) {
        return folder.resolve("files").resolve(batch + "-" + i + ".txt");
    }

    private List<Path> batch(int batch) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            files.add(file(batch, i));
        }
        return files;
    }

    /** The process that is killed: adds one batch after another, and says of each when it is in. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            CatalogKillTest test = new CatalogKillTest();
            test.folder = Path.of(arguments[0]);
            try (Catalog catalog = Catalog.open(test.folder.resolve("catalog"))) {
                System.out.println("ready");
                for (int batch = 0; batch < BATCHES; batch++) {
                    catalog.add(TextFiles.corpus(test.batch(batch)));
                    System.out.println(batch);
                    if (batch % 4 == 3) {
                        catalog.list();
                    }
                }
            }
        }
    }
}
