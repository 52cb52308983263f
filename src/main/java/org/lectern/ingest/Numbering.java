package org.lectern.ingest;

import java.util.Arrays;
import java.util.Locale;

/** Counts the entries of a numbered list of several levels, and writes their numbers as word processors do. */
final class Numbering {

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private final int[] counts;

    /** A list of so many levels, with nothing counted. */
    Numbering(int levels) {
        this.counts = new int[levels];
    }

    /** Counts an entry. */
    int next(int level, int start) {
        counts[level] = counts[level] == 0 ? start : counts[level] + 1;
        Arrays.fill(counts, level + 1, counts.length, 0);
        return counts[level];
    }

    /** The number of the current entry of a level; of one that was never counted its first. */
    int current(int level) {
        return Math.max(1, counts[level]);
    }

    /** A number in the way that formats name {@code decimal}, {@code lowerRoman}, {@code A} and so on. */
    static String write(int number, String format) {
        return switch (format) {
            case "lowerLetter", "a" -> letters(number);
            case "upperLetter", "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman", "i" -> roman(number);
            case "upperRoman", "I" -> roman(number).toUpperCase(Locale.ROOT);
            case "none", "bullet", "" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat(Math.min(20, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                roman.append(ROMAN_SIGNS[i]);
                rest -= ROMAN[i];
            }
        }
        return roman.toString();
    }
}
