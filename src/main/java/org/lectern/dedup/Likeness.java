package org.lectern.dedup;

import java.util.Objects;

/**
 * How a text belongs together with one of a {@link WordingIndex}. The figures are those of {@link Pair}.
 *
 * @param text its number there
 * @param relation how they belong together
 * @param resemblance the share that both have of what either has
 * @param ownInText the share of the asked one that the other has
 * @param textInOwn the share of the other that the asked one has
 */
public record Likeness(int text, Relation relation, double resemblance, double ownInText, double textInOwn) {

    /** Checks that all is there. */
    public Likeness {
        Objects.requireNonNull(relation, "relation");
    }
}
