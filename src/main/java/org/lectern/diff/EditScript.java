package org.lectern.diff;

import java.util.Arrays;
import java.util.List;

/**
 * How one sequence becomes another: the edits, rising on both sides, with equal elements between them.
 *
 * @param baseLength the length of the base sequence
 * @param otherLength the length of the other sequence
 * @param edits rising, no two touching
 */
public record EditScript(int baseLength, int otherLength, List<Edit> edits) {

    /** @throws IllegalArgumentException if the stretches between edits are not equally long on both sides */
    public EditScript {
        edits = List.copyOf(edits);
        int base = 0;
        int other = 0;
        for (Edit edit : edits) {
            if (edit.baseStart() - base != edit.otherStart() - other || edit.baseStart() < base) {
                throw new IllegalArgumentException(edit + " does not follow [" + base + ", " + other + ")");
            }
            base = edit.baseEnd();
            other = edit.otherEnd();
        }
        if (baseLength - base != otherLength - other || baseLength < base) {
            throw new IllegalArgumentException("the ends do not match: " + baseLength + ", " + otherLength);
        }
    }

    /**
     * The edit script between two sequences, by {@link HistogramDiff}.
     *
     * @return a script whose equal stretches hold equal elements; short, though not always the shortest
     */
    public static EditScript between(int[] base, int[] other) {
        return new EditScript(base.length, other.length, HistogramDiff.edits(base, other));
    }

    /** How the other sequence becomes the base. */
    public EditScript mirrored() {
        return new EditScript(
                /* baseLength= */ otherLength,
                /* otherLength= */ baseLength,
                edits.stream().map(Edit::mirrored).toList());
    }

    /** For each element of the base the position of its equal in the other, or -1. */
    public int[] matches() {
        int[] matches = new int[baseLength];
        Arrays.fill(matches, -1);
        int base = 0;
        int other = 0;
        for (Edit edit : edits) {
            while (base < edit.baseStart()) {
                matches[base++] = other++;
            }
            base = edit.baseEnd();
            other = edit.otherEnd();
        }
        while (base < baseLength) {
            matches[base++] = other++;
        }
        return matches;
    }
}
