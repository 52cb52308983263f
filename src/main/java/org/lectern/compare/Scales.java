package org.lectern.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words and letters by which a number in digits is multiplied: {@code 3 million}, {@code 2.5bn}. */
final class Scales {

    private static final Map<String, Integer> ZEROS = zeros(Map.of(
            2, "hundred",
            3,
                    "thousand mille mil tausend mila duizend k \u0442\u044B\u0441\u044F\u0447 \u0442\u044B\u0441\u044F\u0447\u0438 "
                            + "\u0442\u044B\u0441\u044F\u0447\u0430 \u0442\u044B\u0441",
            6,
                    "million millions millionen mill\u00F3n millones milione milioni milh\u00E3o milh\u00F5es miljoen "
                            + "\u043C\u0438\u043B\u043B\u0438\u043E\u043D \u043C\u0438\u043B\u043B\u0438\u043E\u043D\u0430 "
                            + "\u043C\u0438\u043B\u043B\u0438\u043E\u043D\u043E\u0432 mn mln mio \u043C\u043B\u043D",
            9,
                    "milliard milliards milliarde milliarden miliardo miliardi miljard bn mrd "
                            + "\u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434 \u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434\u0430 "
                            + "\u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434\u043E\u0432 \u043C\u043B\u0440\u0434"));

    private static final Set<String> SHORT = Set.of(
            "k",
            "mn",
            "mln",
            "mio",
            "bn",
            "mrd",
            "\u0442\u044B\u0441",
            "\u043C\u043B\u043D",
            "\u043C\u043B\u0440\u0434");

    /** Elsewhere a billion has three zeros more. */
    private static final Map<String, Integer> ENGLISH =
            zeros(Map.of(9, "billion billions", 12, "trillion trillions tn trn"));

    /** Of anything but money it is metres, or minutes. */
    private static final String MILLIONS_OF_MONEY = "m";

    private Scales() {}

    private static Map<String, Integer> zeros(Map<Integer, String> words) {
        Map<String, Integer> zeros = new HashMap<>();
        words.forEach((count, list) -> Splitter.on(' ').split(list).forEach(word -> zeros.put(word, count)));
        return Map.copyOf(zeros);
    }

    /**
     * The value of digits with such a word behind them.
     *
     * @param text in small letters
     * @param money whether it is an amount of money
     */
    static Optional<String> value(String text, String language, boolean money) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        Optional<Integer> zeros = zeros(text.substring(start, end), language, money);
        return zeros.isEmpty()
                ? Optional.empty()
                : Digits.value(text.substring(0, start).stripTrailing(), language)
                        .map(number -> new BigDecimal(number)
                                .scaleByPowerOfTen(zeros.get())
                                .stripTrailingZeros()
                                .toPlainString());
    }

    /** Whether behind a number one word of them is cut short: {@code \u043C\u043B\u043D}. */
    static boolean cutShort(Variation v) {
        if (v.before().isEmpty()
                || !Character.isDigit(v.before().charAt(v.before().length() - 1))) {
            return false;
        }
        String one = word(v.base());
        String two = word(v.other());
        return SHORT.contains(one) != SHORT.contains(two)
                && zeros(one, v.language(), /* money= */ false).isPresent()
                && zeros(one, v.language(), /* money= */ false).equals(zeros(two, v.language(), /* money= */ false));
    }

    private static String word(String reading) {
        return CharMatcher.is('.').trimTrailingFrom(reading.toLowerCase(Locale.ROOT));
    }

    private static Optional<Integer> zeros(String word, String language, boolean money) {
        if (money && word.equals(MILLIONS_OF_MONEY)) {
            return Optional.of(6);
        }
        return Optional.ofNullable(ZEROS.get(word))
                .or(() -> language.equals("en") ? Optional.ofNullable(ENGLISH.get(word)) : Optional.empty());
    }
}
