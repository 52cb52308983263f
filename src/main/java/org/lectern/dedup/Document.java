package org.lectern.dedup;

import java.util.Objects;

/**
 * What is to be known of a document to sort it.
 *
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
 * @param title what it calls itself, or its beginning; may be empty
 * @param text its wording, as clean as can be had: without page numbers and running headers
 * @param speech where in the text the speech begins, behind title lines and salutations
 * @param speechEnd where it ends, ahead of thanks and the like
 */
public record Document(String sha256, String title, CharSequence text, int speech, int speechEnd) {

    /** @throws IndexOutOfBoundsException if the speech does not lie in the text */
    public Document {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.checkFromToIndex(speech, speechEnd, text.length());
    }

    /** A document all of whose text is speech, or of which nothing else is known. */
    public Document(String sha256, String title, CharSequence text) {
        this(sha256, title, text, 0, text.length());
    }
}
