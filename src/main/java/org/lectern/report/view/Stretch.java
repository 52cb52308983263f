package org.lectern.report.view;

import java.util.List;

/**
 * Rows that follow each other.
 *
 * @param summary what stands in their place while they are folded away; empty for rows that are not
 * @param rows in order
 */
public record Stretch(String summary, List<Row> rows) {

    /** Copies the list. */
    public Stretch {
        rows = List.copyOf(rows);
    }

    /** Whether they are folded away at first. */
    public boolean isFolded() {
        return !summary.isEmpty();
    }
}
