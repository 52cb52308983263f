package org.lectern.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.support.Texts;

/** What fuzzers found, and what they begin with, is given to every target: a find that was mended stays mended. */
class KeptInputsTest {

    private static final Path KEPT = Texts.testdata("fuzz");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static List<Path> kept(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetHasInputsOfItsOwn(FuzzTarget target) throws IOException {
        assertThat(kept(KEPT.resolve(target.folder()))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noKeptInputBreaksAPromise(FuzzTarget target) throws IOException {
        for (Path input : kept(KEPT)) {
            byte[] data = Files.readAllBytes(input);
            long start = System.nanoTime();

            assertThatCode(() -> target.check(data)).as("%s", input).doesNotThrowAnyException();

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s", input)
                    .isLessThan(LONGEST);
        }
    }
}
