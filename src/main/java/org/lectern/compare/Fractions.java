package org.lectern.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads parts and multiples: {@code two thirds}, {@code 3/4}, {@code two and a half}, {@code half a million}, {@code twice}. */
final class Fractions {

    private static final WordLists LISTS = new WordLists("fractions.properties");

    private static final int GREATEST_DENOMINATOR = 10;

    /** By language and name, with a stop in between. */
    private static final Map<String, Integer> DENOMINATORS = denominators();

    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2})[/\u2044]([0-9]{1,2})");

    private Fractions() {}

    private static Map<String, Integer> denominators() {
        Map<String, Integer> denominators = new HashMap<>();
        for (String language : NumberWords.LANGUAGES) {
            for (int i = 2; i <= GREATEST_DENOMINATOR; i++) {
                int denominator = i;
                LISTS.words(language + "." + i).forEach(name -> denominators.put(language + "." + name, denominator));
            }
        }
        return Map.copyOf(denominators);
    }

    /**
     * The value of such a reading: the two numbers with a stroke in between, or a decimal.
     *
     * @param text in small letters
     * @param words the number words of the language
     */
    static Optional<String> value(String text, String language, NumberWords words) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            boolean part = Integer.parseInt(digits.group(1)) < Integer.parseInt(digits.group(2));
            return part ? Optional.of(digits.group(1) + "/" + digits.group(2)) : Optional.empty();
        }
        return part(text, language, words)
                .or(() -> andAHalf(text, language, words))
                .or(() -> times(text, language))
                .or(() -> halfAMillion(text, language));
    }

    private static Optional<String> part(String text, String language, NumberWords words) {
        int end = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-'));
        Integer denominator = DENOMINATORS.get(language + "." + text.substring(end + 1));
        return denominator == null
                ? Optional.empty()
                : count(text.substring(0, Math.max(end, 0)), language, words).map(number -> number + "/" + denominator);
    }

    /** How many parts; one where it is not said. */
    private static Optional<String> count(String count, String language, NumberWords words) {
        return count.isEmpty() || LISTS.words(language + ".one").contains(count)
                ? Optional.of("1")
                : cardinal(count, words);
    }

    private static Optional<String> cardinal(String text, NumberWords words) {
        return words.value(text).filter(value -> value.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private static Optional<String> andAHalf(String text, String language, NumberWords words) {
        return LISTS.words(language + ".more").stream()
                .filter(more -> text.endsWith(" " + more))
                .findFirst()
                .flatMap(more -> cardinal(text.substring(0, text.length() - more.length() - 1), words))
                .map(number -> number + ".5");
    }

    private static Optional<String> times(String text, String language) {
        int times = LISTS.words(language + ".times").indexOf(text);
        return times < 0 ? Optional.empty() : Optional.of((times + 1) + "x");
    }

    private static Optional<String> halfAMillion(String text, String language) {
        return LISTS.words(language + ".half").stream()
                .filter(half -> text.startsWith(half + " ") || text.startsWith(half + "-"))
                .findFirst()
                .flatMap(
                        half -> Scales.value("0.5 " + text.substring(half.length() + 1), language, /* money= */ false));
    }
}
