package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.layout.Layout;
import org.lectern.support.SampleFiles;

/** Files that are read in another process: the same result, and a bad one costs no more than itself. */
@Timeout(120)
class IsolationTest {

    private static final String SPEECH = "We meet in New York, at a time of danger.\n\nWe will act.\n";
    private static final Isolation LITTLE_MEMORY = Isolation.standard().withMemory(64L << 20);
    private static final Isolation LITTLE_TIME = LITTLE_MEMORY.withTime(Duration.ofSeconds(5));

    private final IsolatedReading reading = breakable(LITTLE_MEMORY);

    private static IsolatedReading breakable(Isolation isolation) {
        return new IsolatedReading(isolation, PageListener.NONE, BreakableWorker.class.getName());
    }

    private static Input speech(String name) {
        return Input.of(name, SPEECH.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crash    | broke the process that read it (exit status 134)",
                "devour   | needs more memory to be read than 64 MiB",
                "fault    | its reader failed: java.lang.IllegalStateException: nobody thought of that",
                "error    | its reader failed: java.lang.NoClassDefFoundError: org/example/Rare",
            })
    void aParserThatFailsCostsOneRefusalWithItsReason(String name, String reason) throws TranscriptException {
        assertThat(reading.ingest(speech("before.txt")).text()).isEqualTo(SPEECH);

        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> reading.ingest(speech(name)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.source()).isEqualTo(name));

        assertThat(reading.ingest(speech("after.txt")).text()).isEqualTo(SPEECH);
    }

    @Test
    void oneThatNeverEndsIsEndedAtItsTime() {
        IsolatedReading hurried = breakable(LITTLE_TIME);
        long start = System.nanoTime();

        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> hurried.ingest(speech("hang")))
                .withMessage("hang: takes longer to be read than 5 seconds");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aProcessIsUsedAgain() throws TranscriptException {
        String first = reading.ingest(speech("process")).text();
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> reading.ingest(Input.of("empty.txt", new byte[0])))
                .withMessage("empty.txt: is empty");
        assertThat(reading.ingest(speech("chatter")).text()).isEqualTo(SPEECH);

        assertThat(reading.ingest(speech("process")).text())
                .isEqualTo(first)
                .isNotEqualTo(String.valueOf(ProcessHandle.current().pid()));
    }

    /** As one that ended for want of work does. */
    @Test
    void aProcessThatIsGoneIsReplacedWithoutAWord() throws TranscriptException {
        String first = reading.ingest(speech("process")).text();
        ProcessHandle.of(Long.parseLong(first)).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });

        assertThat(reading.ingest(speech("process")).text()).isNotEqualTo(first);
    }

    @Test
    void eachThreadHasAProcess() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Callable<String>> questions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = i % 10 == 9 ? "crash" : "speech.txt";
            questions.add(() -> {
                try {
                    return reading.ingest(speech(name)).text();
                } catch (TranscriptException e) {
                    return e.reason();
                }
            });
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : threads.invokeAll(questions)) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers).filteredOn(SPEECH::equals).hasSize(18);
        assertThat(answers).filteredOn(answer -> answer.contains("broke")).hasSize(2);
    }

    @Test
    void aProcessThatFailsLeavesNoFileBehind() throws IOException {
        Set<String> before = litter();

        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> reading.ingest(speech("litter")))
                .withMessageContaining("exit status 1");

        assertThat(litter()).isEqualTo(before);
    }

    /** What the process wrote, in the folder for temporary files or in one of Lectern's there; others use that folder, too. */
    private static Set<String> litter() {
        File[] files = new File(System.getProperty("java.io.tmpdir"))
                .listFiles((folder, name) -> name.startsWith("lectern-") || name.startsWith("litter"));
        return Arrays.stream(files)
                .flatMap(file -> Stream.concat(Stream.of(file.getName()), names(file)))
                .filter(name -> name.startsWith("litter"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(File folder) {
        String[] names = folder.list();
        return names == null ? Stream.empty() : Arrays.stream(names);
    }

    @Test
    void anotherClassPathIsToldAtOnce() {
        IsolatedReading lost = new IsolatedReading(LITTLE_MEMORY, PageListener.NONE, "org.lectern.ingest.NoSuchWorker");

        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> lost.ingest(speech("speech.txt")))
                .withMessageContaining("speech.txt: no process to read it in can be started: ")
                .withMessageContaining("NoSuchWorker");
    }

    @Test
    void theOutcomeIsTheSame() throws IOException {
        Ingester isolated = Ingester.standard().withIsolation(Isolation.standard());
        for (String ending : SampleFiles.endings()) {
            Input input = Input.of("speech." + ending, SampleFiles.of(ending));
            Extract here = Ingester.standard().ingest(input);
            Extract there = isolated.ingest(input);

            assertThat(Layout.standard().read(there))
                    .as(ending)
                    .usingRecursiveComparison()
                    .isEqualTo(Layout.standard().read(here));
            assertThat(there).as(ending).usingRecursiveComparison().isEqualTo(here);
            assertThat(isolated.plainText(input)).isEqualTo(Ingester.standard().plainText(input));
        }
    }

    @Test
    void halvesOfSurrogatePairsArriveAsTheyAre() throws TranscriptException {
        Input input = Input.of("odd.rtf", "{\\rtf1 A \\u-10240? alone.}".getBytes(StandardCharsets.US_ASCII));

        assertThat(reading.ingest(input).text()).contains("A \uD800 alone.");
    }
}
