package org.lectern.text;

/**
 * A half-open range of UTF-16 code units, {@code [start, end)}.
 *
 * @param start the first position, zero-based
 * @param end the position after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a range");
        }
    }

    /** The number of code units covered. */
    public int length() {
        return end - start;
    }

    /** Whether nothing is covered. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the position lies inside. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }

    /** The part of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span that) {
        return start != that.start ? Integer.compare(start, that.start) : Integer.compare(end, that.end);
    }
}
