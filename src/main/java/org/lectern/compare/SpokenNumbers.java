package org.lectern.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers that the spelling rules of Unicode's CLDR do not: those below ten thousand that are spoken as hundreds, as
 * years are, and those that German and Italian write as one word.
 *
 * <p>{@code nineteen forty-five}, {@code eighteen hundred}, {@code f\u00FCnfundvierzig}, {@code ventunesimo}.
 */
final class SpokenNumbers {

    private static final String HUNDRED = "hundred";

    /** What is said for the naught of {@code nineteen oh five}. */
    private static final Set<String> NAUGHT = Set.of("oh", "o");

    private static final List<String> DECADES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    private static final Pattern GERMAN = Pattern.compile("(?:(\\p{L}+)hundert(?:und)?)?(\\p{L}*?)(ste[mnrs]?)?");

    /** What stands between ones and tens, and in each hundred. */
    private static final String AND = "und";

    /** The ones ahead of the tens. */
    private static final Pattern GERMAN_TENS = Pattern.compile("(\\p{L}+?)und(\\p{L}+zig|drei\u00DFig)");

    private SpokenNumbers() {}

    /**
     * The value of such a number.
     *
     * @param text in small letters
     * @param words the number words of the language
     */
    static Optional<String> value(String text, String language, NumberWords words) {
        return switch (language) {
            case "en" -> hasSeveralWords(text) ? english(NumberWords.parts(text), words) : Optional.empty();
            case "de" -> text.contains(AND) ? german(text, words) : Optional.empty();
            case "it" -> Optional.ofNullable(Italian.NUMBERS.get(text));
            default -> Optional.empty();
        };
    }

    /** The numbers of the language that are known whole, for they are written as one word; they are in no other list. */
    static Set<String> joined(String language) {
        return language.equals("it") ? Italian.NUMBERS.keySet() : Set.of();
    }

    /** Tens and ones as Italian joins them: {@code ventuno}, {@code trentotto}, {@code quarantatr\u00E9}. */
    private static final class Italian {

        static final Map<String, String> NUMBERS = numbers();

        private static Map<String, String> numbers() {
            List<String> tens =
                    List.of("venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta");
            List<String> ones = List.of("uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove");
            Map<String, String> numbers = new HashMap<>();
            for (String ten : tens) {
                for (String one : ones) {
                    String head = one.equals("uno") || one.equals("otto") ? ten.substring(0, ten.length() - 1) : ten;
                    String value = String.valueOf(10 * (tens.indexOf(ten) + 2) + ones.indexOf(one) + 1);
                    String stem = one.equals("tre") || one.equals("sei")
                            ? head + one
                            : head + one.substring(0, one.length() - 1);
                    numbers.put(head + one, value);
                    List.of("esimo", "esima", "esimi", "esime").forEach(end -> numbers.put(stem + end, value + "."));
                }
                String value = String.valueOf(10 * (tens.indexOf(ten) + 2) + 3);
                numbers.put(ten + "tr\u00E9", value);
            }
            return Map.copyOf(numbers);
        }
    }

    private static boolean hasSeveralWords(String text) {
        return text.indexOf(' ') >= 0 || text.indexOf('-') >= 0;
    }

    private static Optional<String> english(List<String> parts, NumberWords words) {
        int hundreds = parts.size() < 2 ? 0 : hundreds(parts.get(0), words);
        if (hundreds == 0) {
            return Optional.empty();
        }
        String second = parts.get(1);
        if (parts.size() == 2 && DECADES.contains(second)) {
            return Optional.of(hundreds + String.valueOf(2 + DECADES.indexOf(second)) + "0s");
        }
        List<String> rest = parts.subList(NAUGHT.contains(second) || second.equals(HUNDRED) ? 2 : 1, parts.size());
        boolean and = second.equals(HUNDRED) && rest.size() > 1 && rest.get(0).equals("and");
        int ones = below100(String.join(" ", and ? rest.subList(1, rest.size()) : rest), words);
        boolean spoken =
                second.equals(HUNDRED) ? ones >= 0 : NAUGHT.contains(second) ? ones > 0 && ones < 10 : ones >= 10;
        return spoken ? Optional.of(String.valueOf(100 * hundreds + ones)) : Optional.empty();
    }

    private static Optional<String> german(String text, NumberWords words) {
        Matcher number = GERMAN.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        int hundreds = number.group(1) == null ? 0 : below100(number.group(1), words);
        int ones = germanBelow100(number.group(2), words);
        return hundreds < 0 || ones < 0 || hundreds + ones == 0
                ? Optional.empty()
                : Optional.of(100 * hundreds + ones + (number.group(3) == null ? "" : "."));
    }

    private static int germanBelow100(String text, NumberWords words) {
        Matcher tens = GERMAN_TENS.matcher(text);
        if (!tens.matches()) {
            return below100(text, words);
        }
        int ones = tens.group(1).equals("ein") ? 1 : below100(tens.group(1), words);
        int ten = below100(tens.group(2), words);
        return ones > 0 && ones < 10 && ten > 0 ? ten + ones : -1;
    }

    /** The value of a number from eleven to ninety-nine, which a hundred may follow; naught for others. */
    private static int hundreds(String word, NumberWords words) {
        int value = word.isEmpty() ? 0 : below100(word, words);
        return value > 10 ? value : 0;
    }

    /** The value of a cardinal below a hundred, naught for no word, less for others. */
    private static int below100(String text, NumberWords words) {
        if (text.isEmpty()) {
            return 0;
        }
        return words.value(text)
                .filter(value -> value.length() <= 2 && !value.endsWith("."))
                .map(Integer::valueOf)
                .orElse(-1);
    }
}
