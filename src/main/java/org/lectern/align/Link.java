package org.lectern.align;

import java.util.List;
import java.util.Objects;
import org.lectern.diff.EditScript;
import org.lectern.text.Labelled;

/**
 * Blocks of the base and the blocks of the other that they became; the literature calls it a bead.
 *
 * @param base the indices of the base's blocks, rising; empty for an insertion. Blocks between them may stand in other
 *     links, where something was moved into their midst
 * @param other the indices of the other's blocks, rising; empty for a deletion
 * @param moved whether it stands out of the order of the other links
 * @param similarity twice the equal words over all words of both sides, 0 to 1
 * @param evidence why these blocks belong together
 * @param words how the words of the base blocks, taken together, became those of the other blocks
 */
public record Link(
        List<Integer> base,
        List<Integer> other,
        boolean moved,
        double similarity,
        Evidence evidence,
        EditScript words) {

    /** @throws IllegalArgumentException if both sides are empty or {@code similarity} is not between 0 and 1 */
    public Link {
        base = List.copyOf(base);
        other = List.copyOf(other);
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(words, "words");
        if (base.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException("link without blocks");
        }
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity " + similarity + " is not between 0 and 1");
        }
    }

    /** The same with the sides exchanged. */
    public Link mirrored() {
        return new Link(/* base= */ other, /* other= */ base, moved, similarity, evidence, words.mirrored());
    }

    /** What kind of link it is. */
    public Type type() {
        if (base.isEmpty()) {
            return Type.INSERT;
        }
        if (other.isEmpty()) {
            return Type.DELETE;
        }
        if (moved) {
            return Type.MOVE;
        }
        if (base.size() == 1) {
            return other.size() == 1 ? Type.MATCH : Type.SPLIT;
        }
        return other.size() == 1 ? Type.MERGE : Type.REGROUP;
    }

    /** How many blocks became how many. */
    public enum Type implements Labelled {
        /** One became one. */
        MATCH,
        /** One became several. */
        SPLIT,
        /** Several became one. */
        MERGE,
        /** Several became several, divided elsewhere. */
        REGROUP,
        /** Any of these, at another place. */
        MOVE,
        /** Only in the other. */
        INSERT,
        /** Only in the base. */
        DELETE
    }

    /** Why blocks are linked. */
    public enum Evidence implements Labelled {
        /** A long run of words that both have, in the order of the text. */
        SHARED_RUN,
        /** Most of the words of the shorter, in the order of the text. */
        SHARED_WORDS,
        /** Similar words at the same place between two links. */
        SIMILAR_WORDS,
        /** The same kind of block at the same place between two links. */
        SAME_PLACE,
        /** Shared runs of words at another place. */
        MOVED_RUNS,
        /** Nothing on the other side is like it. */
        NO_COUNTERPART
    }
}
