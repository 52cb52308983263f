package org.lectern.compare;

import java.util.Objects;
import java.util.Optional;

/**
 * A place where the two witnesses differ.
 *
 * @param id unique within the comparison: {@code c1}, {@code c2} in reading order, {@code t1}, {@code t2} for typography
 * @param operation what was done
 * @param category what kind of difference it is
 * @param base what the base has
 * @param other what the other has
 * @param context the words around it, of the base where it has any there, else of the other
 * @param move the name of the move that a transposition is, such as {@code m1}; empty for other operations. Blocks that moved
 *     are one change with both readings; a passage that moved is two changes with one reading each and the same name
 */
public record Change(
        String id,
        Operation operation,
        Category category,
        Reading base,
        Reading other,
        Context context,
        Optional<String> move) {

    /** Checks that all is there. */
    public Change {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(move, "move");
    }

    /** Whether it touches the words. */
    public Significance significance() {
        return category.significance();
    }

    /** Whether whole blocks moved, the words of which are compared apart from it. */
    public boolean movesBlocks() {
        return operation == Operation.TRANSPOSITION && !base.isEmpty() && !other.isEmpty();
    }

    /** Whether it is one of the two places of a passage that moved. */
    public boolean movesPassage() {
        return operation == Operation.TRANSPOSITION && !movesBlocks();
    }

    /** The reading of one side. */
    public Reading reading(Side side) {
        return side == Side.BASE ? base : other;
    }

    /**
     * The words around a change.
     *
     * @param before up to six words, as written
     * @param after up to six words, as written
     */
    public record Context(String before, String after) {}
}
