package org.lectern.compare;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Roman numerals in capitals, below four thousand. */
final class Roman {

    private static final Pattern NUMERAL =
            Pattern.compile("(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private Roman() {}

    /** Whether the text begins with the letter of a numeral. */
    static boolean mayBegin(String text) {
        return !text.isEmpty() && "IVXLCDM".indexOf(text.charAt(0)) >= 0;
    }

    /** The value of a numeral in its usual form. */
    static OptionalInt value(String text) {
        if (!mayBegin(text) || !NUMERAL.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int one = letter(text.charAt(i));
            boolean subtracted = i + 1 < text.length() && one < letter(text.charAt(i + 1));
            value += subtracted ? -one : one;
        }
        return OptionalInt.of(value);
    }

    private static int letter(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }
}
