package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.dedup.Progress.Stage;

class ProgressLineTest {

    private static final String WIPE = "\r\u001B[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void tellsTheRateAndTheTimeThatIsLeft() {
        try (ProgressLine line = line(true, false, Map.of())) {
            after(Duration.ofSeconds(10));
            line.advanced(Stage.READING, 2_500, 10_000);
        }

        assertThat(err())
                .isEqualTo(WIPE + "[##........] 2,500 of 10,000 documents read, 250 a second, 30 s left" + WIPE);
    }

    @Test
    void countsSlowWorkByTheMinute() {
        ProgressLine line = line(true, false, Map.of());
        after(Duration.ofMinutes(1));
        line.advanced(Stage.READING, 12, 60);

        assertThat(err()).endsWith("12 of 60 documents read, 12 a minute, 4 min 0 s left");
    }

    @Test
    void beginsAnewWithTheNextStage() {
        ProgressLine line = line(true, false, Map.of());
        after(Duration.ofSeconds(100));
        line.advanced(Stage.VERIFYING, 0, 50);
        after(Duration.ofSeconds(5));
        line.advanced(Stage.VERIFYING, 50, 50);

        assertThat(err()).endsWith("[##########] 50 of 50 pairs compared, 10 a second, 0 s left");
    }

    @Test
    void isShownFiveTimesASecondAtMost() {
        ProgressLine line = line(true, false, Map.of());
        for (int done = 1; done <= 1_000; done++) {
            after(Duration.ofMillis(1));
            line.advanced(Stage.READING, done, 1_000);
        }

        assertThat(err().split(WIPE.replace("[", "\\["))).hasSize(1 + 5);
    }

    @Test
    void fitsTheTerminal() {
        ProgressLine line = line(true, false, Map.of("COLUMNS", "40"));
        after(Duration.ofSeconds(1));
        line.advanced(Stage.READING, 1, 1_000_000);

        assertThat(err().substring(WIPE.length())).hasSizeLessThan(40);
    }

    @Test
    void isForPersonsAlone() {
        for (ProgressLine line : new ProgressLine[] {line(false, false, Map.of()), line(true, true, Map.of())}) {
            after(Duration.ofSeconds(1));
            line.advanced(Stage.READING, 1, 2);
            line.close();
        }

        assertThat(err()).isEmpty();
    }

    private ProgressLine line(boolean terminal, boolean quiet, Map<String, String> environment) {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                environment);
        return new ProgressLine(surroundings, quiet, () -> now);
    }

    private void after(Duration duration) {
        now += duration.toNanos();
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
