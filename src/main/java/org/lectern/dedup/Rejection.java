package org.lectern.dedup;

import java.util.Objects;

/**
 * A document that could not be read.
 *
 * @param source its name
 * @param reason why, in plain words, without the name
 */
public record Rejection(String source, String reason) {

    /** Checks that all is there. */
    public Rejection {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
    }
}
