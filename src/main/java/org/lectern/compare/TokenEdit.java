package org.lectern.compare;

import org.lectern.text.Span;

/** A range of base tokens and the range of other tokens that took its place; one of them may be empty. */
record TokenEdit(int baseStart, int baseEnd, int otherStart, int otherEnd) {

    static TokenEdit of(Span base, Span other) {
        return new TokenEdit(base.start(), base.end(), other.start(), other.end());
    }

    Span base() {
        return new Span(baseStart, baseEnd);
    }

    Span other() {
        return new Span(otherStart, otherEnd);
    }

    boolean touches(TokenEdit next) {
        return baseEnd == next.baseStart && otherEnd == next.otherStart;
    }

    TokenEdit through(TokenEdit next) {
        return new TokenEdit(baseStart, next.baseEnd, otherStart, next.otherEnd);
    }
}
