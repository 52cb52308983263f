package org.lectern.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a row.
 *
 * @param anchor the name of its place, where it was moved; else null
 * @param change the id of the move; else empty
 * @param blocks in order
 * @param note where its text stands instead; empty if there is nothing to say
 * @param link the name of that place with its {@code #}
 */
public record Cell(@Nullable String anchor, String change, List<BlockView> blocks, String note, String link) {

    /** Copies the list. */
    public Cell {
        blocks = List.copyOf(blocks);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return blocks.isEmpty() && note.isEmpty();
    }
}
