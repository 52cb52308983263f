package org.lectern.align;

import java.util.List;

/**
 * Blocks that belong together, before their words are compared.
 *
 * @param base base blocks, rising, not empty
 * @param other other blocks, rising, not empty
 */
record Pairing(List<Integer> base, List<Integer> other, boolean moved, Link.Evidence evidence) {

    Pairing {
        base = List.copyOf(base);
        other = List.copyOf(other);
    }

    int lastBase() {
        return base.get(base.size() - 1);
    }

    int lastOther() {
        return other.get(other.size() - 1);
    }

    static Pairing inOrder(List<Integer> base, List<Integer> other, Link.Evidence evidence) {
        return new Pairing(base, other, false, evidence);
    }
}
