package org.lectern.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.lectern.dedup.Progress;

/** Shows how far a run has come, on one line of a terminal's standard error that is wiped out at the end. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final String WIPE = "\r\u001B[K";
    /** Between two lines, in nanoseconds. */
    private static final long PAUSE = 200_000_000;

    private final Surroundings surroundings;
    private final boolean shown;
    private final AtomicLong next = new AtomicLong(System.nanoTime() + PAUSE);
    private Stage stage = Stage.READING;
    private long started = System.nanoTime();

    ProgressLine(Surroundings surroundings, boolean quiet) {
        this.surroundings = surroundings;
        this.shown = surroundings.terminal() && !quiet;
    }

    @Override
    public void advanced(Stage newStage, int done, int total) {
        if (!shown) {
            return;
        }
        long now = System.nanoTime();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
            show(newStage, done, total, now);
        }
    }

    private synchronized void show(Stage newStage, int done, int total, long now) {
        if (newStage != stage) {
            stage = newStage;
            started = now;
        }
        double seconds = Math.max(1e-3, (now - started) / 1e9);
        long rate = Math.max(1, Math.round(done / seconds));
        String what = stage == Stage.READING ? "documents read" : "pairs compared";
        surroundings
                .err()
                .print(WIPE
                        + String.format(
                                Locale.ROOT,
                                "%,d of %,d %s, %,d a second, %s left",
                                done,
                                total,
                                what,
                                rate,
                                time((total - done) / rate)));
        surroundings.err().flush();
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }

    @Override
    public void close() {
        if (shown) {
            surroundings.err().print(WIPE);
            surroundings.err().flush();
        }
    }
}
