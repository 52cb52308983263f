package org.lectern.collate;

import org.lectern.text.Span;

/**
 * A stretch that a witness lacks because its text is incomplete.
 *
 * @param siglum the witness
 * @param segments the range of segments
 */
public record Lacuna(String siglum, Span segments) {

    /** @throws IllegalArgumentException if there is no segment */
    public Lacuna {
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("lacuna of " + siglum + " without a segment at " + segments.start());
        }
    }
}
