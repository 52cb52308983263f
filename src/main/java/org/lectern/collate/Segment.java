package org.lectern.collate;

import java.util.List;
import org.lectern.text.Span;

/**
 * A stretch of the text in all witnesses: either they have the same there, or they vary.
 *
 * @param tokens for each witness, in the order of the apparatus, the range of its tokens; empty where it has nothing
 */
public record Segment(List<Span> tokens) {

    /** Copies the list. */
    public Segment {
        tokens = List.copyOf(tokens);
    }
}
