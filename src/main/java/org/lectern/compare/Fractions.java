package org.lectern.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads parts and multiples: {@code two thirds}, {@code 3/4}, {@code two and a half}, {@code half a million}, {@code twice}. */
final class Fractions {

    private static final int GREATEST_DENOMINATOR = 10;

    private static final Map<String, Fractions> BY_LANGUAGE = byLanguage();

    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2})[/\u2044]([0-9]{1,2})");

    private final String language;
    private final Map<String, Integer> denominators = new HashMap<>();
    private final List<String> single;
    private final List<String> andAHalf;
    private final List<String> halfA;
    private final List<String> times;

    private Fractions(String language, WordLists lists) {
        this.language = language;
        this.single = lists.words(language + ".one");
        this.andAHalf = lists.words(language + ".more");
        this.halfA = lists.words(language + ".half");
        this.times = lists.words(language + ".times");
        for (int i = 2; i <= GREATEST_DENOMINATOR; i++) {
            for (String name : lists.words(language + "." + i)) {
                denominators.put(name, i);
            }
        }
    }

    private static Map<String, Fractions> byLanguage() {
        WordLists lists = new WordLists("fractions.properties");
        return NumberWords.LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> new Fractions(language, lists)));
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
        Fractions fractions = BY_LANGUAGE.get(language);
        return fractions == null ? Optional.empty() : fractions.inWords(text, words);
    }

    /** The words and phrases of the language with which parts and multiples begin or end, beside number words. */
    static Set<String> borders(String language) {
        Fractions fractions = BY_LANGUAGE.get(language);
        if (fractions == null) {
            return Set.of();
        }
        Set<String> borders = new HashSet<>(fractions.denominators.keySet());
        borders.addAll(fractions.andAHalf);
        borders.addAll(fractions.halfA);
        borders.addAll(fractions.times);
        return borders;
    }

    private Optional<String> inWords(String text, NumberWords words) {
        int end = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-'));
        Integer denominator = denominators.get(text.substring(end + 1));
        if (denominator != null) {
            Optional<String> part =
                    count(text.substring(0, Math.max(end, 0)), words).map(number -> number + "/" + denominator);
            if (part.isPresent()) {
                return part;
            }
        }
        if (times.contains(text)) {
            return Optional.of(times.indexOf(text) + 1 + "x");
        }
        for (String more : andAHalf) {
            if (text.endsWith(" " + more)) {
                return cardinal(text.substring(0, text.length() - more.length() - 1), words)
                        .map(number -> number + ".5");
            }
        }
        for (String half : halfA) {
            if (text.startsWith(half + " ") || text.startsWith(half + "-")) {
                return Scales.value("0.5 " + text.substring(half.length() + 1), language, /* money= */ false);
            }
        }
        return Optional.empty();
    }

    /** How many parts; one where it is not said. */
    private Optional<String> count(String count, NumberWords words) {
        return count.isEmpty() || single.contains(count) ? Optional.of("1") : cardinal(count, words);
    }

    private static Optional<String> cardinal(String text, NumberWords words) {
        return words.value(text).filter(value -> value.chars().allMatch(c -> c >= '0' && c <= '9'));
    }
}
