package org.lectern.ingest;

/** What tells tables of data from those that only set the page. */
final class Tables {

    /** A cell that holds more characters is a passage of its own, and its row is layout. */
    static final int LONGEST_CELL = 120;

    private Tables() {}
}
