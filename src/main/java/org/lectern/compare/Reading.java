package org.lectern.compare;

import java.util.OptionalInt;
import org.lectern.text.Span;

/**
 * What one witness has at a place of variation.
 *
 * @param text the words as they stand in the clean text, blocks divided by a blank; empty where the witness has nothing
 * @param tokens the range of tokens, in the numbering of {@link Witness#tokens()}; empty where the witness has nothing
 * @param block the block in which it begins, or would stand; empty where the witness has no counterpart of the block
 * @param span the place in the extracted text; an empty span is the place where the reading would stand
 * @param page the page on which it begins, counted from 1, where the source has pages
 */
public record Reading(String text, Span tokens, OptionalInt block, Span span, OptionalInt page) {

    /** Whether the witness has nothing here. */
    public boolean isEmpty() {
        return tokens.isEmpty();
    }
}
