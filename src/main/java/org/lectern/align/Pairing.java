package org.lectern.align;

import org.lectern.text.Span;

/**
 * Blocks that belong together, before their words are compared.
 *
 * @param base a range of base blocks, not empty
 * @param other a range of other blocks, not empty
 */
record Pairing(Span base, Span other, boolean moved, Link.Evidence evidence) {

    static Pairing inOrder(Span base, Span other, Link.Evidence evidence) {
        return new Pairing(base, other, false, evidence);
    }
}
