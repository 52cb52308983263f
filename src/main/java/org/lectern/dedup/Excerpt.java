package org.lectern.dedup;

import java.util.Objects;

/**
 * A document that is a passage of another.
 *
 * @param source the name of the shorter document
 * @param of the name of the document it lies in: the representative of the edition that holds most of it
 * @param containment the share of its shingles that this edition has, between 0 and 1
 */
public record Excerpt(String source, String of, double containment) {

    /** Checks that all is there. */
    public Excerpt {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(of, "of");
    }
}
