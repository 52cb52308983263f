package org.lectern.dedup;

import java.util.Objects;

/**
 * Two documents that were compared, and how they belong together.
 *
 * <p>The figures count shingles of 12 letters by their places; each lies between 0 and 1.
 *
 * @param a the name of one document
 * @param b the name of the other
 * @param relation how they belong together
 * @param resemblance the share that both have of what either has
 * @param aInB the share of {@code a} that {@code b} has
 * @param bInA the share of {@code b} that {@code a} has
 */
public record Pair(String a, String b, Relation relation, double resemblance, double aInB, double bInA) {

    /** Checks that all is there. */
    public Pair {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(relation, "relation");
    }
}
