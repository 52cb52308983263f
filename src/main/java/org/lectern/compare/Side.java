package org.lectern.compare;

import org.lectern.text.Labelled;

/** One of the two witnesses of a comparison. */
public enum Side implements Labelled {
    /** The witness that is compared against. */
    BASE,
    /** The witness that is compared with it. */
    OTHER
}
