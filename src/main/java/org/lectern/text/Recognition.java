package org.lectern.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which words of an extracted text were read from the picture of their page by OCR, and how sure it was of each.
 *
 * <p>Memory is one entry for each such word; a look-up costs the logarithm of their number and the length of the answer.
 * Immutable.
 */
public final class Recognition {

    /** Nothing was read by OCR. */
    public static final Recognition NONE = new Recognition(List.of());

    private final List<Word> words;
    private final int[] starts;

    private Recognition(List<Word> words) {
        this.words = words;
        this.starts = words.stream().mapToInt(word -> word.span.start()).toArray();
    }

    /**
     * A word that was read.
     *
     * @param span where it stands in the extracted text
     * @param confidence how sure OCR was of it, from 0 to 100
     */
    public record Word(Span span, int confidence) {

        /** @throws IllegalArgumentException if {@code confidence} does not lie between 0 and 100 */
        public Word {
            if (confidence < 0 || confidence > 100) {
                throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 100");
            }
        }
    }

    /** Starts a new collection. */
    public static Builder builder() {
        return new Builder();
    }

    /** The words that the span touches, in the order of the text. */
    public List<Word> of(Span span) {
        int at = Arrays.binarySearch(starts, span.start());
        at = at >= 0 ? at : Math.max(0, -at - 2);
        int from = at < words.size() && words.get(at).span.end() <= span.start() ? at + 1 : at;
        int to = from;
        while (to < words.size() && starts[to] < span.end()) {
            to++;
        }
        return words.subList(from, to);
    }

    /** All words, in the order of the text. */
    public List<Word> words() {
        return words;
    }

    /** Whether OCR read nothing. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether OCR read any of the span. */
    public boolean touches(Span span) {
        return !of(span).isEmpty();
    }

    /** How sure OCR was of the least sure word of the span; empty where none of it was read by OCR. */
    public OptionalInt confidence(Span span) {
        return isEmpty()
                ? OptionalInt.empty()
                : of(span).stream().mapToInt(Word::confidence).min();
    }

    /** Collects words from left to right. */
    public static final class Builder {

        private final List<Word> words = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a word.
         *
         * @throws IllegalArgumentException if it begins before the end of the last one
         */
        public Builder add(Word word) {
            if (!words.isEmpty()
                    && word.span.start() < words.get(words.size() - 1).span.end()) {
                throw new IllegalArgumentException(word.span + " does not follow " + words.get(words.size() - 1).span);
            }
            words.add(word);
            return this;
        }

        /** The collection. */
        public Recognition build() {
            return words.isEmpty() ? NONE : new Recognition(List.copyOf(words));
        }
    }
}
