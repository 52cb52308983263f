package org.lectern.cli;

import com.google.common.base.Throwables;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.lectern.Lectern;
import org.lectern.compare.Comparer;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.text.Transcript;

/** Reads two texts, both at once where two threads may be used, and compares them. The bytes of both are kept. */
final class Pair {

    private final Surroundings surroundings;
    private final int threads;
    private final Lectern lectern;
    private final Map<Side, Input> inputs = new ConcurrentHashMap<>();

    Pair(Surroundings surroundings, Lectern lectern, int threads) {
        this.surroundings = surroundings;
        this.lectern = lectern;
        this.threads = threads;
    }

    /** Where neither can be read, the error is that of the base. */
    Comparison compare(String base, String other) throws TranscriptException, CommandException {
        FutureTask<Transcript> reading = new FutureTask<>(() -> read(Side.OTHER, other));
        if (threads > 1) {
            Thread reader = new Thread(reading, "reader of " + other);
            reader.setDaemon(true);
            reader.start();
        }
        Transcript baseTranscript = read(Side.BASE, base);
        if (threads == 1) {
            reading.run();
        }
        return Comparer.standard().compare(baseTranscript, result(reading));
    }

    /** The bytes of one side, once it was read. */
    byte[] bytes(Side side) {
        return Objects.requireNonNull(inputs.get(side), "not read yet").toByteArray();
    }

    private Transcript read(Side side, String name) throws TranscriptException, CommandException {
        Input input = Inputs.read(name, surroundings);
        inputs.put(side, input);
        return lectern.transcript(input);
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
