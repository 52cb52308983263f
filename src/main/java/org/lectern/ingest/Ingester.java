package org.lectern.ingest;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of any supported format into an {@link Extract}.
 *
 * <p>The type is detected by Tika from the first bytes and the name. Cost is linear in the size of the file. Immutable;
 * safe for use by many threads.
 */
public final class Ingester {

    private final PageListener listener;
    private final @Nullable Isolation isolation;
    private final Reading reading;

    private Ingester(PageListener listener, @Nullable Isolation isolation) {
        this.listener = Objects.requireNonNull(listener, "listener");
        this.isolation = isolation;
        this.reading = isolation == null ? new DirectReading(listener) : new IsolatedReading(isolation, listener);
    }

    /** An ingester for every supported format. */
    public static Ingester standard() {
        return new Ingester(PageListener.NONE, null);
    }

    /** The same, telling how the OCR of pages goes on. */
    public Ingester withListener(PageListener newListener) {
        return new Ingester(newListener, isolation);
    }

    /**
     * The same, reading files in processes of their own, within limits. It needs the class path of this process as
     * {@code java.class.path} tells it, and starts the same Java.
     */
    public Ingester withIsolation(Isolation newIsolation) {
        return new Ingester(listener, Objects.requireNonNull(newIsolation, "newIsolation"));
    }

    /**
     * Reads a file.
     *
     * @throws TranscriptException if it is empty, binary, damaged or of a type without a reader
     */
    public Extract ingest(Input input) throws TranscriptException {
        return reading.ingest(input);
    }

    /**
     * Reads a file that is nothing but text, without looking at its lines: for those who read many and need the words only.
     *
     * @return empty if the file is, or may be, anything else, or holds pages; then {@link #ingest} reads it
     * @throws TranscriptException if it is binary
     */
    public Optional<PlainText> plainText(Input input) throws TranscriptException {
        return reading.plainText(input);
    }
}
