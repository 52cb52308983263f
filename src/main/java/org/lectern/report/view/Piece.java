package org.lectern.report.view;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a block's text, in or outside of a change.
 *
 * @param text may be empty where the other witness has something here
 * @param element what it is
 * @param change the id of the change; empty outside of a change
 * @param anchor the name of this place on the page, or null
 * @param counterpart the name of the place on the other side with its {@code #}, or null
 * @param look the label of its significance, and {@code moved} for a passage that moved; empty outside of a change
 * @param label what the change is, for a tooltip
 */
public record Piece(
        String text,
        Element element,
        String change,
        @Nullable String anchor,
        @Nullable String counterpart,
        String look,
        String label) {

    /** What a piece is. */
    public enum Element {
        /** Outside of any change. */
        TEXT,
        /** Only the base has it. */
        DEL,
        /** Only the other has it. */
        INS,
        /** The other witness has something here. */
        GAP
    }

    /** Text that is the same on both sides. */
    public static Piece unchanged(String text) {
        return new Piece(text, Element.TEXT, "", null, null, "", "");
    }
}
