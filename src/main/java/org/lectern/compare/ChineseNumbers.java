package org.lectern.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Chinese numbers, which are written without blanks: {@code 一百二十三}, the digits of {@code 一九九四} one by one,
 * and {@code 1.2万}, ordinals with {@code 第} ahead.
 */
final class ChineseNumbers {

    static final String PER_CENT = "\u767E\u5206\u4E4B";

    private static final String ORDINAL = "\u7B2C";
    private static final String DIGITS = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final char ROUND_NAUGHT = '\u3007';
    private static final char PAIR = '\u4E24';
    private static final Map<Character, Integer> SMALL_UNITS = Map.of('\u5341', 10, '\u767E', 100, '\u5343', 1000);
    private static final Map<Character, Integer> GREAT_UNITS =
            Map.of('\u4E07', 4, '\u842C', 4, '\u4EBF', 8, '\u5104', 8);

    /** The denominator stands ahead. */
    private static final Pattern FRACTION = Pattern.compile("(.{1,4})\u5206\u4E4B(.{1,4})");

    private static final long TEN_THOUSAND = 10_000;

    private static final Pattern MIXED = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([\u4E07\u842C\u4EBF\u5104]+)");

    /** No number is longer, UTF-16 code units. */
    private static final int LONGEST = 20;

    private ChineseNumbers() {}

    /** The value of a number of more than one character, an ordinal with a stop behind it. */
    static Optional<String> value(String text) {
        if (text.length() < 2 || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return cardinal(fraction.group(1))
                    .flatMap(below -> cardinal(fraction.group(2)).map(above -> above + "/" + below));
        }
        return text.startsWith(ORDINAL) ? cardinal(text.substring(1)).map(value -> value + ".") : cardinal(text);
    }

    private static Optional<String> cardinal(String text) {
        Matcher mixed = MIXED.matcher(text);
        if (mixed.matches()) {
            int zeros = mixed.group(2)
                    .chars()
                    .map(c -> GREAT_UNITS.getOrDefault((char) c, 0))
                    .sum();
            return Optional.of(new BigDecimal(mixed.group(1))
                    .scaleByPowerOfTen(zeros)
                    .stripTrailingZeros()
                    .toPlainString());
        }
        boolean digits = text.length() > 1 && text.chars().allMatch(c -> digit((char) c) >= 0);
        return digits ? Optional.of(oneByOne(text)) : sum(text);
    }

    private static String oneByOne(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(digit((char) c)));
        return digits.toString();
    }

    /** The value by its units. */
    private static Optional<String> sum(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SMALL_UNITS.containsKey(c)) {
                section += Math.max(digit, 1) * SMALL_UNITS.getOrDefault(c, 1);
                digit = -1;
            } else if (GREAT_UNITS.containsKey(c)) {
                long times = BigDecimal.ONE
                        .scaleByPowerOfTen(GREAT_UNITS.getOrDefault(c, 0))
                        .longValue();
                long part = section + Math.max(digit, 0);
                // What stands ahead of the lesser unit alone is multiplied by it, and by the greater unit all that
                // stands ahead.
                total = times == TEN_THOUSAND ? total + part * times : (total + part) * times;
                section = 0;
                digit = -1;
            } else if (digit(c) >= 0 && digit <= 0) {
                digit = digit(c);
            } else {
                return Optional.empty();
            }
        }
        long value = total + section + Math.max(digit, 0);
        return value == 0 ? Optional.empty() : Optional.of(String.valueOf(value));
    }

    private static int digit(char c) {
        return c == PAIR ? 2 : c == ROUND_NAUGHT ? 0 : DIGITS.indexOf(c);
    }
}
