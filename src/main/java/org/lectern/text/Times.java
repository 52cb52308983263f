package org.lectern.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** When the passages of an extracted text were spoken, as captions tell it; a text without times has none. */
public final class Times {

    /** A text without times. */
    public static final Times NONE = new Times(new int[0], new long[0]);

    private final int[] starts;
    private final long[] millis;

    private Times(int[] starts, long[] millis) {
        this.starts = starts;
        this.millis = millis;
    }

    /**
     * The times of marked passages.
     *
     * @param marks by rising position
     * @throws IllegalArgumentException if positions fall
     */
    public static Times of(List<Mark> marks) {
        if (marks.isEmpty()) {
            return NONE;
        }
        int[] starts = new int[marks.size()];
        long[] millis = new long[marks.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = marks.get(i).position();
            millis[i] = marks.get(i).time().toMillis();
            if (i > 0 && starts[i] < starts[i - 1]) {
                throw new IllegalArgumentException("position " + starts[i] + " stands behind " + starts[i - 1]);
            }
        }
        return new Times(starts, millis);
    }

    /** How many passages have a time. */
    public int count() {
        return starts.length;
    }

    /** The passages with their times. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            marks.add(new Mark(starts[i], Duration.ofMillis(millis[i])));
        }
        return marks;
    }

    /**
     * When the passage that holds the position began, in milliseconds of precision.
     *
     * @param position zero-based, in the extracted text
     * @return empty ahead of the first passage with a time
     */
    public Optional<Duration> timeOf(int position) {
        int k = Arrays.binarySearch(starts, position);
        int passage = k >= 0 ? k : -k - 2;
        return passage < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis[passage]));
    }

    /**
     * A passage with a time.
     *
     * @param position where it begins in the extracted text, zero-based
     * @param time since the beginning of the recording
     */
    public record Mark(int position, Duration time) {

        /** @throws IllegalArgumentException if {@code position} or {@code time} is negative */
        public Mark {
            if (position < 0 || time.isNegative()) {
                throw new IllegalArgumentException("position " + position + " or time " + time + " is negative");
            }
        }
    }
}
