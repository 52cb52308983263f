package org.lectern.text;

import java.util.Objects;

/**
 * One paragraph, line of a salutation, heading or other unit of a transcript, as clean text on one line.
 *
 * @param index the place among the blocks of its transcript, from zero
 * @param kind what it is
 * @param content its clean text, each character with its place in the extracted text; never empty
 */
public record Block(int index, BlockKind kind, SourcedText content) {

    /** @throws IllegalArgumentException if {@code index} is negative or {@code content} is empty */
    public Block {
        Objects.requireNonNull(kind, "kind");
        if (index < 0) {
            throw new IllegalArgumentException("index " + index + " is negative");
        }
        if (content.isEmpty()) {
            throw new IllegalArgumentException("content of block " + index + " is empty");
        }
    }

    /** The clean text. */
    public String text() {
        return content.text();
    }

    /** From its first to its last character in the extracted text. */
    public Span span() {
        return content.source();
    }
}
