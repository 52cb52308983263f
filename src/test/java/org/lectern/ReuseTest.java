package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Input;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;
import org.lectern.support.SampleFiles;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;
import org.lectern.support.Texts;

/** One configured object, used again and again. */
class ReuseTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 3;
    private static final ReportOptions OPTIONS = ReportOptions.defaults();

    /** One use of a configured object, and its result as JSON. */
    @FunctionalInterface
    private interface Use {
        String of(Lectern lectern) throws IOException;
    }

    @Test
    void manyThreadsGetWhatOneWouldGet() throws Exception {
        List<Use> uses = uses();
        Lectern alone = Lectern.builder().build();
        List<String> expected = new ArrayList<>();
        for (Use use : uses) {
            expected.add(use.of(alone));
        }
        Lectern shared = Lectern.builder().build();
        List<Integer> order = new ArrayList<>();
        for (int use = 0; use < ROUNDS * uses.size(); use++) {
            order.add(use % uses.size());
        }
        Collections.shuffle(order, new Random(1));
        List<Callable<String>> calls = new ArrayList<>();
        for (int use : order) {
            calls.add(() -> uses.get(use).of(shared));
        }

        List<String> results = called(calls);

        for (int i = 0; i < order.size(); i++) {
            assertThat(results.get(i)).isEqualTo(expected.get(order.get(i)));
        }
    }

    private static List<String> called(List<Callable<String>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (String ending : SampleFiles.endings()) {
            Input input = Input.of("sample." + ending, SampleFiles.of(ending));
            uses.add(lectern -> json(Renderer.ofTranscript(Format.JSON, OPTIONS), lectern.transcript(input)));
        }
        for (Script script : Script.values()) {
            Speech speech = Speech.of(script.name().hashCode(), script);
            Input base = Texts.input("base.txt", speech.text());
            Input other = Texts.input("other.txt", speech.edited(1, 8).text());
            Input third = Texts.input("third.txt", speech.edited(2, 8).text());
            uses.add(lectern -> json(Renderer.ofComparison(Format.JSON, OPTIONS), lectern.comparison(base, other)));
            uses.add(lectern ->
                    json(Renderer.ofApparatus(Format.JSON, OPTIONS), lectern.apparatus(List.of(base, other, third))));
        }
        uses.add(ReuseTest::nakamitsu);
        uses.add(lectern -> json(
                Renderer.ofWorks(Format.JSON, OPTIONS),
                lectern.works(lectern.corpus(List.of(Texts.testdata("archive"), Texts.testdata("nakamitsu"))))));
        return uses;
    }

    private static String nakamitsu(Lectern lectern) throws IOException {
        return json(
                Renderer.ofComparison(Format.JSON, OPTIONS),
                lectern.comparison(input(Texts.DELIVERED), input(Texts.PUBLISHED)));
    }

    private static Input input(Path file) throws IOException {
        return Input.of(file.toString(), Files.readAllBytes(file));
    }

    private static <T> String json(Renderer<T> renderer, T result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
