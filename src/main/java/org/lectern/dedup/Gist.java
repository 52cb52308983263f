package org.lectern.dedup;

import java.util.Objects;

/**
 * What is left of a document that was read for sorting.
 *
 * @param bytes of the file
 * @param title what it calls itself, or its beginning; may be empty
 * @param wording its text
 * @param formulae how much of that is not the speech itself
 */
public record Gist(Fingerprint bytes, String title, Wording wording, Formulae formulae) {

    /** Checks that all is there. */
    public Gist {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(formulae, "formulae");
    }

    /** The gist of a document; the cost is linear in its text. */
    public static Gist of(Document document) {
        return new Gist(
                Fingerprint.ofSha256(document.sha256()),
                document.title(),
                Wording.of(document.text()),
                formulae(document));
    }

    private static Formulae formulae(Document document) {
        CharSequence text = document.text();
        int opening = letters(text, 0, document.speech());
        int closing = letters(text, document.speechEnd(), text.length());
        return new Formulae(opening, closing);
    }

    private static int letters(CharSequence text, int from, int to) {
        return from == to ? 0 : Letters.of(text.subSequence(from, to)).length();
    }
}
