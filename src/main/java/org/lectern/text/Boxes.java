package org.lectern.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Where on its pages each word of an extracted text stands.
 *
 * <p>Memory is one span and one box for each word; a look-up costs the logarithm of their number and the length of the
 * answer. Immutable.
 */
public final class Boxes {

    /** Nothing is known. */
    public static final Boxes NONE = new Boxes(new int[0], List.of(), List.of());

    private final int[] starts;
    private final List<Span> spans;
    private final List<Box> boxes;

    private Boxes(int[] starts, List<Span> spans, List<Box> boxes) {
        this.starts = starts;
        this.spans = spans;
        this.boxes = boxes;
    }

    /** Starts a new collection. */
    public static Builder builder() {
        return new Builder();
    }

    /** The boxes of the words that the span touches, those of a line as one, in the order of the text. */
    public List<Box> of(Span span) {
        int at = Arrays.binarySearch(starts, span.start());
        at = at >= 0 ? at : Math.max(0, -at - 2);
        List<Box> lines = new ArrayList<>();
        for (; at < starts.length && starts[at] < span.end(); at++) {
            if (spans.get(at).end() <= span.start()) {
                continue;
            }
            Box box = boxes.get(at);
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).sharesLineWith(box)) {
                lines.set(last, lines.get(last).union(box));
            } else {
                lines.add(box);
            }
        }
        return lines;
    }

    /**
     * A word with its place.
     *
     * @param span where it stands in the extracted text
     * @param box where it stands on its page
     */
    public record Word(Span span, Box box) {

        /** Checks that all is there. */
        public Word {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(box, "box");
        }
    }

    /** All words that have a place, in the order of the text. */
    public List<Word> words() {
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new Word(spans.get(i), boxes.get(i)))
                .toList();
    }

    /** Collects boxes from left to right. */
    public static final class Builder {

        private final List<Span> spans = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a word.
         *
         * @throws IllegalArgumentException if it begins before the end of the last one
         */
        public Builder add(Span span, Box box) {
            if (!spans.isEmpty() && span.start() < spans.get(spans.size() - 1).end()) {
                throw new IllegalArgumentException(span + " does not follow " + spans.get(spans.size() - 1));
            }
            spans.add(Objects.requireNonNull(span, "span"));
            boxes.add(Objects.requireNonNull(box, "box"));
            return this;
        }

        /** The collection. */
        public Boxes build() {
            int[] starts = spans.stream().mapToInt(Span::start).toArray();
            return new Boxes(starts, List.copyOf(spans), List.copyOf(boxes));
        }
    }
}
