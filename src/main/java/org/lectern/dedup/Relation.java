package org.lectern.dedup;

import org.lectern.text.Labelled;

/** How two documents belong together. */
public enum Relation implements Labelled {
    /** The same bytes. */
    IDENTICAL,
    /** The same letters and digits in the same order; signs, case and layout may differ. */
    SAME_TEXT,
    /** Two editions of one work. */
    VARIANT,
    /** One is a passage of the other. */
    EXCERPT,
    /** They share passages and are different works. */
    RELATED
}
