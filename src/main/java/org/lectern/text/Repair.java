package org.lectern.text;

import java.util.Objects;

/**
 * A place where layout had broken the text, and what was made of it.
 *
 * <p>A repair is certain where the text itself proves it. Where it is not, a comparison may settle it by the reading of
 * another witness.
 *
 * @param kind what was mended
 * @param from what stood in the extracted text
 * @param to what stands in the transcript
 * @param span where, in the extracted text
 * @param certain whether the text itself proves the repair
 * @param evidence why it was made so, in a few words
 */
public record Repair(Kind kind, String from, String to, Span span, boolean certain, String evidence) {

    /** Checks that all is there. */
    public Repair {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** The same repair, made certain by other evidence. */
    public Repair settled(Kind newKind, String newTo, String newEvidence) {
        return new Repair(newKind, from, newTo, span, true, newEvidence);
    }

    /** What was mended. */
    public enum Kind implements Labelled {
        /** A word divided at a line end was joined, its hyphen dropped. */
        HYPHEN_JOINED,
        /** A word divided at a line end was joined, its hyphen kept. */
        HYPHEN_KEPT,
        /** Lines of a paragraph were joined over a blank line. */
        LINES_JOINED,
        /** A paragraph was joined over the border of a page or column. */
        PARAGRAPH_JOINED,
        /** A ligature was resolved. */
        LIGATURE,
        /** Letters or words that ran together were divided, or spaced ones joined. */
        SPACING,
        /** Damaged characters were restored. */
        ENCODING,
        /** Text was read from the picture of the page. */
        OCR
    }
}
