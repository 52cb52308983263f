package org.lectern.cli;

import com.google.common.base.Throwables;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.lectern.Lectern;
import org.lectern.compare.Comparer;
import org.lectern.compare.Comparison;
import org.lectern.ingest.TranscriptException;
import org.lectern.text.Transcript;

/** Reads two texts, both at once where two threads may be used, and compares them. */
final class Pair {

    private final Surroundings surroundings;
    private final int threads;
    private final Lectern lectern = Lectern.builder().build();

    Pair(Surroundings surroundings, int threads) {
        this.surroundings = surroundings;
        this.threads = threads;
    }

    /** Where neither can be read, the error is that of the base. */
    Comparison compare(String base, String other) throws TranscriptException, CommandException {
        FutureTask<Transcript> reading = new FutureTask<>(() -> read(other));
        if (threads > 1) {
            Thread reader = new Thread(reading, "reader of " + other);
            reader.setDaemon(true);
            reader.start();
        }
        Transcript baseTranscript = read(base);
        if (threads == 1) {
            reading.run();
        }
        return Comparer.standard().compare(baseTranscript, result(reading));
    }

    private Transcript read(String name) throws TranscriptException, CommandException {
        return lectern.transcript(Inputs.read(name, surroundings));
    }

    private static Transcript result(FutureTask<Transcript> reading) throws TranscriptException, CommandException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwables.throwIfInstanceOf(cause, TranscriptException.class);
            Throwables.throwIfInstanceOf(cause, CommandException.class);
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
