package org.lectern.dedup.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Works;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;

/** What holds of any catalogue. */
class CatalogProperties {

    /** Editions, copies, excerpts, a common paragraph and files that cannot be read, added and removed in any order. */
    @Property(tries = 8)
    void theWorksAreThoseOfOneRunOverTheSameFiles(@ForAll long seed, @ForAll Script script) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("lectern-catalog-test");
        try {
            TextFiles.write(folder.resolve("files"), texts(random, script));
            List<Path> files = files(folder.resolve("files"));
            Collections.shuffle(files, random);
            int threads = random.nextBoolean() ? 1 : 8;
            try (Catalog catalog = Catalog.openOrCreate(
                    folder.resolve("catalog"), Deduplicator.standard().withThreads(threads))) {
                for (int from = 0; from < files.size(); ) {
                    int to = Math.min(files.size(), from + 1 + random.nextInt(12));
                    catalog.add(TextFiles.corpus(files.subList(from, to)));
                    from = to;
                    if (random.nextInt(3) == 0) {
                        Path gone = files.get(random.nextInt(to));
                        catalog.remove(List.of(gone));
                        if (random.nextBoolean()) {
                            catalog.add(TextFiles.corpus(gone));
                        } else {
                            files.remove(gone);
                            from--;
                        }
                    }
                }

                assertThat(catalog.list()).isEqualTo(sorted(files));
                assertThat(catalog.check().isSound()).isTrue();
            }
            try (Catalog catalog = Catalog.open(folder.resolve("catalog"))) {
                assertThat(catalog.list()).as("as it was kept").isEqualTo(sorted(files));
            }
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static Works sorted(List<Path> files) throws IOException {
        return Deduplicator.standard().sort(TextFiles.corpus(files));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return new ArrayList<>(entries.sorted().toList());
        }
    }

    private static Map<String, String> texts(Random random, Script script) {
        String common = Speech.of(random.nextLong(), script).paragraphs().get(0);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int work = 0; work < 6; work++) {
            Speech speech = Speech.of(random.nextLong(), script);
            String boilerplate = random.nextBoolean() ? common + "\n\n" : "";
            for (int edition = 0; edition <= random.nextInt(4); edition++) {
                texts.put(
                        work + "-" + edition,
                        boilerplate
                                + speech.edited(random.nextLong(), random.nextInt(4))
                                        .text());
            }
            texts.put(work + "-copy", boilerplate + speech.text());
            texts.put(
                    work + "-excerpt",
                    speech.paragraphs().get(speech.paragraphs().size() / 2));
        }
        texts.put("empty", "");
        texts.put("signs", "?!");
        return texts;
    }
}
