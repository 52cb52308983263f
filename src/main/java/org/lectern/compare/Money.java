package org.lectern.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An amount of money: the number, and apart from it what names its currency.
 *
 * @param amount the number, in digits or words
 * @param currency the sign of the currency
 */
record Money(String amount, String currency) {

    /** The words behind an amount, singular and plural; of a dollar or pound the country is not asked. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "$", List.of("dollars", "dollar", "d\u00F3lares", "d\u00F3lar"),
            "\u20AC", List.of("euros", "euro"),
            "\u00A3", List.of("pounds", "pound", "livres", "livre", "libras", "libra"),
            "\u00A5", List.of("yen", "yens"),
            "\u20B9", List.of("rupees", "rupee"),
            "\u20BD",
                    List.of(
                            "\u0440\u0443\u0431\u043B\u0435\u0439",
                            "\u0440\u0443\u0431\u043B\u044F",
                            "\u0440\u0443\u0431\u043B\u044C"));

    /** The currency of an amount in small letters, with a sign ahead of it or behind it or a name behind it. */
    static Optional<Money> of(String text) {
        for (Map.Entry<String, List<String>> names : NAMES.entrySet()) {
            String sign = names.getKey();
            if (text.startsWith(sign)) {
                return found(text.substring(sign.length()), sign);
            }
            if (text.endsWith(sign)) {
                return found(text.substring(0, text.length() - sign.length()), sign);
            }
            for (String name : names.getValue()) {
                if (text.endsWith(" " + name)) {
                    return found(text.substring(0, text.length() - name.length()), sign);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the text is a sign of a currency and no more. */
    static boolean isCurrencySign(String text) {
        return text.length() == 1 && Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private static Optional<Money> found(String rest, String sign) {
        String amount = rest.strip();
        return amount.isEmpty() ? Optional.empty() : Optional.of(new Money(amount, sign));
    }
}
