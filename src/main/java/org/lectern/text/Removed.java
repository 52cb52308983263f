package org.lectern.text;

import java.util.Objects;

/**
 * A piece of the extracted text that is not part of the transcript.
 *
 * @param kind why it was taken out
 * @param text what stood there
 * @param span where, in the extracted text
 */
public record Removed(Kind kind, String text, Span span) {

    /** Checks that all is there. */
    public Removed {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }

    /** Why a piece was taken out. */
    public enum Kind implements Labelled {
        /** The number of a page or of a line. */
        PAGE_NUMBER,
        /** A line that recurs at the head of pages. */
        RUNNING_HEADER,
        /** A line that recurs at the foot of pages. */
        RUNNING_FOOTER,
        /** A notice such as "Check against delivery". */
        DELIVERY_NOTICE,
        /** A mark across the page. */
        WATERMARK,
        /** Signs of a markup language, bullets and rules. */
        MARKUP,
        /** Navigation, notices and the like around a text. */
        BOILERPLATE
    }
}
