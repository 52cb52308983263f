package org.lectern.ingest;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The characters of an extracted text of which no font tells what they stand for, and which of them are drawn alike.
 *
 * <p>What one of them stands for shows in the words of all. Immutable.
 */
public final class Signs {

    /** Every character is known. */
    public static final Signs NONE = new Signs(Map.of());

    private final Map<Integer, Integer> numbers;

    private Signs(Map<Integer, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * Signs at their places.
     *
     * @param numbers by the position of the character the number of the sign; equal numbers are drawn alike
     */
    public static Signs at(Map<Integer, Integer> numbers) {
        return numbers.isEmpty() ? NONE : new Signs(new HashMap<>(numbers));
    }

    /** By the position of each character the number of its sign. */
    public Map<Integer, Integer> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /** The number of the sign at a position of the extracted text, where one stands there. */
    public OptionalInt at(int position) {
        Integer number = numbers.get(position);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
