package org.lectern.dedup;

import java.util.Objects;

/**
 * What is to be known of a document to sort it.
 *
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
 * @param title what it calls itself, or its beginning; may be empty
 * @param text its wording, as clean as can be had: without page numbers and running headers
 */
public record Document(String sha256, String title, CharSequence text) {

    /** Checks that all is there. */
    public Document {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }
}
