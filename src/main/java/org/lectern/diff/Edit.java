package org.lectern.diff;

/**
 * A place where two sequences differ: base {@code [baseStart, baseEnd)} became other {@code [otherStart, otherEnd)}.
 *
 * @param baseStart zero-based
 * @param baseEnd exclusive; equal to {@code baseStart} for an insertion
 * @param otherStart zero-based
 * @param otherEnd exclusive; equal to {@code otherStart} for a deletion
 */
public record Edit(int baseStart, int baseEnd, int otherStart, int otherEnd) {

    /** @throws IllegalArgumentException if a range is reversed or negative, or both are empty */
    public Edit {
        boolean ranges = 0 <= baseStart && baseStart <= baseEnd && 0 <= otherStart && otherStart <= otherEnd;
        if (!ranges || baseStart == baseEnd && otherStart == otherEnd) {
            throw new IllegalArgumentException(
                    "edit [" + baseStart + ", " + baseEnd + ") to [" + otherStart + ", " + otherEnd + ")");
        }
    }

    /** The same with the sides exchanged. */
    public Edit mirrored() {
        return new Edit(
                /* baseStart= */ otherStart,
                /* baseEnd= */ otherEnd,
                /* otherStart= */ baseStart,
                /* otherEnd= */ baseEnd);
    }

    /** How many elements of the base it takes out. */
    public int baseLength() {
        return baseEnd - baseStart;
    }

    /** How many elements of the other it puts in. */
    public int otherLength() {
        return otherEnd - otherStart;
    }
}
