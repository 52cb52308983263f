package org.lectern.text;

import java.util.Arrays;

/**
 * Clean text in which every character knows its place in the source.
 *
 * <p>The text is a chain of segments. A segment that was copied maps character by character; one that stands for
 * something else (a character reference, a line end that became a blank) maps as a whole. Memory is one entry for each
 * segment, so a paragraph of ten lines costs ten. The idea is the offset correction of Lucene's {@code CharFilter}.
 */
public final class SourcedText {

    private static final SourcedText EMPTY = new SourcedText("", new int[0], new int[0], new int[0]);

    private final String text;
    /** Where segment k begins in {@link #text}. */
    private final int[] starts;
    /** Where segment k begins in the source. */
    private final int[] sourceStarts;
    /** Where segment k ends in the source. */
    private final int[] sourceEnds;

    private SourcedText(String text, int[] starts, int[] sourceStarts, int[] sourceEnds) {
        this.text = text;
        this.starts = starts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
    }

    /** The empty text. */
    public static SourcedText empty() {
        return EMPTY;
    }

    /** The part of {@code source} that {@code span} covers, unchanged. */
    public static SourcedText of(String source, Span span) {
        if (span.isEmpty()) {
            return EMPTY;
        }
        return new SourcedText(span.of(source), new int[] {0}, new int[] {span.start()}, new int[] {span.end()});
    }

    /** Starts a new text. */
    public static Builder builder() {
        return new Builder();
    }

    /** The clean text. */
    public String text() {
        return text;
    }

    /** Its length in UTF-16 code units. */
    public int length() {
        return text.length();
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The source span of the clean characters {@code [start, end)}.
     *
     * @return the smallest span of the source that holds them; for an empty range the empty span before {@code start}
     * @throws IndexOutOfBoundsException if the range does not lie in the text
     */
    public Span source(int start, int end) {
        if (start < 0 || end < start || end > length()) {
            throw new IndexOutOfBoundsException("[" + start + ", " + end + ") of " + length());
        }
        if (isEmpty()) {
            return new Span(0, 0);
        }
        if (start == end) {
            int at = start < length() ? sourceStart(start) : sourceEnd(start - 1);
            return new Span(at, at);
        }
        return new Span(sourceStart(start), sourceEnd(end - 1));
    }

    /** The span of the whole text in the source. */
    public Span source() {
        return source(0, length());
    }

    /** Where in the source the clean character at {@code index} begins. */
    public int sourceStart(int index) {
        int k = segment(index);
        return copied(k) ? sourceStarts[k] + index - starts[k] : sourceStarts[k];
    }

    /** Where in the source the clean character at {@code index} ends. */
    public int sourceEnd(int index) {
        int k = segment(index);
        return copied(k) ? sourceStarts[k] + index - starts[k] + 1 : sourceEnds[k];
    }

    /** The clean characters {@code [start, end)}, with their places. */
    public SourcedText slice(int start, int end) {
        if (start == 0 && end == length()) {
            return this;
        }
        return builder().append(this, start, end).build();
    }

    /** The segments that hold the clean characters {@code [start, end)}, in order. */
    public void forEachSegment(int start, int end, SegmentConsumer consumer) {
        if (start >= end) {
            return;
        }
        for (int k = segment(start); k < starts.length && starts[k] < end; k++) {
            int from = Math.max(start, starts[k]);
            int to = Math.min(end, segmentEnd(k));
            boolean copied = copied(k);
            int sourceFrom = copied ? sourceStarts[k] + from - starts[k] : sourceStarts[k];
            int sourceTo = copied ? sourceStarts[k] + to - starts[k] : sourceEnds[k];
            consumer.accept(from, to, sourceFrom, sourceTo);
        }
    }

    /** Receives a run of clean characters {@code [start, end)} with its place {@code [sourceStart, sourceEnd)}. */
    @FunctionalInterface
    public interface SegmentConsumer {
        /** Takes one segment. */
        void accept(int start, int end, int sourceStart, int sourceEnd);
    }

    private int segmentEnd(int k) {
        return k + 1 < starts.length ? starts[k + 1] : text.length();
    }

    private boolean copied(int k) {
        return segmentEnd(k) - starts[k] == sourceEnds[k] - sourceStarts[k];
    }

    private int segment(int index) {
        if (index < 0 || index >= length()) {
            throw new IndexOutOfBoundsException(index + " of " + length());
        }
        int k = Arrays.binarySearch(starts, index);
        return k >= 0 ? k : -k - 2;
    }

    /** The clean text. */
    @Override
    public String toString() {
        return text;
    }

    /** Appends segments of a text. */
    private record Appender(Builder builder, String text) implements SegmentConsumer {

        @Override
        public void accept(int start, int end, int sourceStart, int sourceEnd) {
            builder.append(text.substring(start, end), sourceStart, sourceEnd);
        }
    }

    /** Puts a text together from left to right. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[4];
        private int[] sourceStarts = new int[4];
        private int[] sourceEnds = new int[4];
        private int size;

        private Builder() {}

        /** Appends characters that stand so in the source, from {@code sourceStart} on. */
        public Builder copy(CharSequence characters, int sourceStart) {
            return append(characters, sourceStart, sourceStart + characters.length());
        }

        /** Appends characters that stand for the source {@code [sourceStart, sourceEnd)} as a whole. */
        public Builder append(CharSequence characters, int sourceStart, int sourceEnd) {
            if (characters.length() == 0) {
                return this;
            }
            int length = characters.length();
            boolean continues = size > 0
                    && length == sourceEnd - sourceStart
                    && sourceEnds[size - 1] == sourceStart
                    && text.length() - starts[size - 1] == sourceStart - sourceStarts[size - 1];
            if (continues) {
                sourceEnds[size - 1] = sourceEnd;
            } else {
                add(sourceStart, sourceEnd);
            }
            text.append(characters);
            return this;
        }

        /** Appends the characters {@code [start, end)} of another text of the same source. */
        public Builder append(SourcedText that, int start, int end) {
            that.forEachSegment(start, end, new Appender(this, that.text));
            return this;
        }

        /** Appends the whole of another text of the same source. */
        public Builder append(SourcedText that) {
            return append(that, 0, that.length());
        }

        /** The number of characters so far. */
        public int length() {
            return text.length();
        }

        private void add(int sourceStart, int sourceEnd) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                sourceStarts = Arrays.copyOf(sourceStarts, 2 * size);
                sourceEnds = Arrays.copyOf(sourceEnds, 2 * size);
            }
            starts[size] = text.length();
            sourceStarts[size] = sourceStart;
            sourceEnds[size] = sourceEnd;
            size++;
        }

        /** The text. */
        public SourcedText build() {
            if (text.length() == 0) {
                return EMPTY;
            }
            return new SourcedText(
                    text.toString(),
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(sourceStarts, size),
                    Arrays.copyOf(sourceEnds, size));
        }
    }
}
