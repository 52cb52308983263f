package org.lectern.ingest;

import java.util.Objects;
import org.lectern.text.Box;

/**
 * Where a line stands on its page. Lengths are points of 1/72 inch.
 *
 * @param box the line
 * @param column the column of print that it belongs to
 * @param sheet the whole page
 * @param fontSize of most of its letters
 * @param firstWord the width of its first word
 * @param upright false where it runs up, down or across the page
 */
public record Placement(Box box, Box column, Box sheet, double fontSize, double firstWord, boolean upright) {

    /** Checks that all is there. */
    public Placement {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(sheet, "sheet");
    }
}
