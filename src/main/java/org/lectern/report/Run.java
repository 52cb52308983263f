package org.lectern.report;

import java.util.Objects;

/**
 * A stretch of text in one style.
 *
 * @param text may hold anything; line ends count as blanks
 * @param style how it is shown
 */
record Run(String text, Style style) {

    Run {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }

    static Run plain(String text) {
        return new Run(text, Style.PLAIN);
    }

    static Run strong(String text) {
        return new Run(text, Style.STRONG);
    }

    static Run faint(String text) {
        return new Run(text, Style.FAINT);
    }

    /** What a terminal shows for a style, where colours are on. */
    enum Style {
        PLAIN(""),
        STRONG("\u001B[1m"),
        FAINT("\u001B[2m"),
        /** Only the base has it. */
        OMITTED("\u001B[31m"),
        /** Only the other has it. */
        ADDED("\u001B[32m");

        private final String sequence;

        Style(String sequence) {
            this.sequence = sequence;
        }

        /** The escape sequence that turns the style on; empty for none. */
        String sequence() {
            return sequence;
        }
    }
}
