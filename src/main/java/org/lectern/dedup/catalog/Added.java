package org.lectern.dedup.catalog;

import java.util.List;
import org.lectern.dedup.Rejection;

/**
 * What adding files came to.
 *
 * @param read how many documents were read, new ones and changed ones
 * @param unchanged how many files were known as they are, and not read again
 * @param documents how many documents the catalogue holds now
 * @param rejected which of the files could not be read, by name
 */
public record Added(int read, int unchanged, int documents, List<Rejection> rejected) {

    /** Makes the list unmodifiable. */
    public Added {
        rejected = List.copyOf(rejected);
    }
}
