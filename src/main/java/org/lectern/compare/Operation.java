package org.lectern.compare;

import org.lectern.text.Labelled;

/** What was done to the base to arrive at the other. */
public enum Operation implements Labelled {
    /** One reading took the place of another. */
    SUBSTITUTION,
    /** Only the other has it. */
    ADDITION,
    /** Only the base has it. */
    OMISSION,
    /** Both have it, at different places. */
    TRANSPOSITION;

    /** The same seen from the other side. */
    Operation mirrored() {
        return switch (this) {
            case ADDITION -> OMISSION;
            case OMISSION -> ADDITION;
            default -> this;
        };
    }
}
