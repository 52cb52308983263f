package org.lectern.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where the pages of an extracted text begin, where on them its words stand, and which words OCR read from their pictures;
 * a text without pages has none.
 */
public final class Pages {

    /** A text without pages. */
    public static final Pages NONE = new Pages(new int[0], Boxes.NONE, Recognition.NONE);

    private final int[] starts;
    private final Boxes boxes;
    private final Recognition recognition;

    private Pages(int[] starts, Boxes boxes, Recognition recognition) {
        this.starts = starts;
        this.boxes = boxes;
        this.recognition = recognition;
    }

    /**
     * Pages that begin at the given positions.
     *
     * @param starts zero-based positions in the extracted text, rising, the first of them 0
     * @throws IllegalArgumentException if they do not rise from 0
     */
    public static Pages startingAt(int... starts) {
        for (int i = 0; i < starts.length; i++) {
            if (i == 0 ? starts[0] != 0 : starts[i] < starts[i - 1]) {
                throw new IllegalArgumentException("page starts do not rise from 0: " + Arrays.toString(starts));
            }
        }
        return starts.length == 0 ? NONE : new Pages(starts.clone(), Boxes.NONE, Recognition.NONE);
    }

    /** The same pages, with the places of their words. */
    public Pages withBoxes(Boxes newBoxes) {
        return new Pages(starts, Objects.requireNonNull(newBoxes, "boxes"), recognition);
    }

    /** The same pages, of which OCR read some words. */
    public Pages withRecognition(Recognition newRecognition) {
        return new Pages(starts, boxes, Objects.requireNonNull(newRecognition, "recognition"));
    }

    /** Where they begin, in the extracted text. */
    public int[] starts() {
        return starts.clone();
    }

    /** Where their words stand; nothing where the format knows no places. */
    public Boxes boxes() {
        return boxes;
    }

    /** What OCR read; nothing where every page has a sound text layer. */
    public Recognition recognition() {
        return recognition;
    }

    /** Where the span stands, one box for each line of it; empty where the format knows no places. */
    public List<Box> boxesOf(Span span) {
        return boxes.of(span);
    }

    /** How many pages there are; 0 where the format knows none. */
    public int count() {
        return starts.length;
    }

    /** The page that holds the position, counted from 1. */
    public OptionalInt pageOf(int position) {
        if (starts.length == 0) {
            return OptionalInt.empty();
        }
        int k = Arrays.binarySearch(starts, position);
        if (k < 0) {
            return OptionalInt.of(-k - 1);
        }
        while (k + 1 < starts.length && starts[k + 1] == position) {
            k++;
        }
        return OptionalInt.of(k + 1);
    }
}
