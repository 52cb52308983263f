package org.lectern.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.EditDistance;

/**
 * What OCR makes of a short line of print, so that the same line is known again on the next page.
 *
 * <p>Digits are read as letters that look like them, letters as others, and dust at the ends of the line as signs.
 */
final class Misreadings {

    /** Two readings of one line differ in at most this share of their characters. */
    private static final double DIFFERENT = 0.25;

    /** Shorter lines are too easily alike. */
    private static final int SHORTEST = 4;

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])[0-9OoQIl|!iSsBZz]{1,3}(?![\\p{L}\\p{N}])");
    private static final Pattern DUST =
            Pattern.compile("^[^\\p{L}\\p{N}|!]+ (?=.*\\p{L})|(?<=\\p{L}.{0,99}) [^\\p{L}\\p{N}|!]+$");

    private Misreadings() {}

    /** The line with digits where a number was read as letters, and without signs of dust at its ends. */
    static String withNumbers(String line) {
        Matcher number = NUMBER.matcher(DUST.matcher(line).replaceAll(""));
        return number.replaceAll(match -> digits(match.group()));
    }

    private static String digits(String letters) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            digits.append(
                    switch (letters.charAt(i)) {
                        case 'O', 'o', 'Q' -> '0';
                        case 'I', 'l', '|', '!', 'i' -> '1';
                        case 'Z', 'z' -> '2';
                        case 'S', 's' -> '5';
                        case 'B' -> '8';
                        default -> letters.charAt(i);
                    });
        }
        return digits.toString();
    }

    /** Whether two lines may be readings of the same print. */
    static boolean alike(String one, String two) {
        int longer = Math.max(one.length(), two.length());
        int most = (int) (DIFFERENT * longer);
        return one.equals(two)
                || Math.min(one.length(), two.length()) >= SHORTEST
                        && Math.abs(one.length() - two.length()) <= most
                        && EditDistance.between(one.toLowerCase(Locale.ROOT), two.toLowerCase(Locale.ROOT)) <= most;
    }
}
