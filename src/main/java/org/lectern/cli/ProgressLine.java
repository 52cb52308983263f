package org.lectern.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.lectern.dedup.Progress;

/**
 * Shows how far a run has come, on one line of a terminal's standard error that is wiped out at the end: a bar, the count, the
 * rate and the time that is left at this rate.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final String WIPE = "\r\u001B[K";
    /** Between two lines, in nanoseconds. */
    private static final long PAUSE = 200_000_000;

    private static final int BAR = 10;

    private final Surroundings surroundings;
    private final LongSupplier clock;
    private final boolean shown;
    private final AtomicLong next;
    private Stage stage = Stage.READING;
    private long started;

    ProgressLine(Surroundings surroundings, boolean quiet) {
        this(surroundings, quiet, System::nanoTime);
    }

    /** A line for which the clock tells nanoseconds. */
    ProgressLine(Surroundings surroundings, boolean quiet, LongSupplier clock) {
        this.surroundings = surroundings;
        this.clock = clock;
        this.shown = surroundings.terminal() && !quiet;
        this.started = clock.getAsLong();
        this.next = new AtomicLong(started + PAUSE);
    }

    @Override
    public void advanced(Stage newStage, int done, int total) {
        if (!shown) {
            return;
        }
        long now = clock.getAsLong();
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
        String what = stage == Stage.READING ? "documents read" : "pairs compared";
        String text = String.format(Locale.ROOT, "%,d of %,d %s, %s", done, total, what, rate(done / seconds));
        String left = done == 0 ? "" : ", " + time(Math.round(seconds * (total - done) / done)) + " left";
        surroundings.err().print(WIPE + fitted(bar(done, total) + text + left));
        surroundings.err().flush();
    }

    private static String bar(int done, int total) {
        int full = total == 0 ? BAR : (int) Math.min(BAR, (long) BAR * done / total);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
    }

    private static String rate(double perSecond) {
        return perSecond >= 1
                ? String.format(Locale.ROOT, "%,d a second", Math.round(perSecond))
                : String.format(Locale.ROOT, "%,d a minute", Math.round(60 * perSecond));
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }

    /** A line that the terminal would break could not be wiped out. */
    private String fitted(String line) {
        int room = OutputOptions.columns(surroundings) - 1;
        return line.length() <= room ? line : line.substring(0, room);
    }

    @Override
    public void close() {
        if (shown) {
            surroundings.err().print(WIPE);
            surroundings.err().flush();
        }
    }
}
