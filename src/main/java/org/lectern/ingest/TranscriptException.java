package org.lectern.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file could not be read as a transcript; the message is one line that names the file and the reason. */
public final class TranscriptException extends IOException {

    private static final long serialVersionUID = 1;

    private final String source;
    private final String reason;

    /** A file and why it could not be read. */
    public TranscriptException(String source, String reason) {
        this(source, reason, null);
    }

    /** A file, why it could not be read, and what happened. */
    public TranscriptException(String source, String reason, @Nullable Throwable cause) {
        super(source + ": " + reason, cause);
        this.source = source;
        this.reason = reason;
    }

    /** The name of the file, as it was given. */
    public String source() {
        return source;
    }

    /** Why it could not be read, without the name. */
    public String reason() {
        return reason;
    }
}
