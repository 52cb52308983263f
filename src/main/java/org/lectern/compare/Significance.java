package org.lectern.compare;

import org.lectern.text.Labelled;

/** Whether a change touches the words or how they are written (W. W. Greg, The Rationale of Copy-Text, 1950). */
public enum Significance implements Labelled {
    /** The words. */
    SUBSTANTIVE,
    /** Spelling, punctuation, word division and the like. */
    ACCIDENTAL
}
