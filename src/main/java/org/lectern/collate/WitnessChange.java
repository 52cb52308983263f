package org.lectern.collate;

import org.lectern.compare.Change;
import org.lectern.text.Span;

/** A change between the base text and one witness, by the number of the witness. */
record WitnessChange(int witness, Change change) {

    /** The tokens of the base that it changes. */
    Span range() {
        return change.base().tokens();
    }
}
