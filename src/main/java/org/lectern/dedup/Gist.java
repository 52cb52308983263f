package org.lectern.dedup;

import java.util.Objects;

/**
 * What is left of a document that was read for sorting.
 *
 * @param bytes of the file
 * @param title what it calls itself, or its beginning; may be empty
 * @param wording its text
 */
public record Gist(Fingerprint bytes, String title, Wording wording) {

    /** Checks that all is there. */
    public Gist {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(wording, "wording");
    }

    /** The gist of a document; the cost is linear in its text. */
    public static Gist of(Document document) {
        return new Gist(Fingerprint.ofSha256(document.sha256()), document.title(), Wording.of(document.text()));
    }
}
