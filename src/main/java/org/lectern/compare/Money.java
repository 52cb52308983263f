package org.lectern.compare;

import java.util.Map;
import java.util.Optional;

/**
 * An amount of money: the number, and apart from it what names its currency.
 *
 * @param amount the number, in digits or words
 * @param currency the sign of the currency
 */
record Money(String amount, String currency) {

    /** The signs whose amounts are known. */
    private static final String SIGNS = "$\u20AC\u00A3\u00A5\u20B9\u20BD";

    /** The sign for each word behind an amount, singular and plural; of a dollar or pound the country is not asked. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dollars", "$"),
            Map.entry("dollar", "$"),
            Map.entry("d\u00F3lares", "$"),
            Map.entry("d\u00F3lar", "$"),
            Map.entry("euros", "\u20AC"),
            Map.entry("euro", "\u20AC"),
            Map.entry("pounds", "\u00A3"),
            Map.entry("pound", "\u00A3"),
            Map.entry("livres", "\u00A3"),
            Map.entry("livre", "\u00A3"),
            Map.entry("libras", "\u00A3"),
            Map.entry("libra", "\u00A3"),
            Map.entry("yen", "\u00A5"),
            Map.entry("yens", "\u00A5"),
            Map.entry("rupees", "\u20B9"),
            Map.entry("rupee", "\u20B9"),
            Map.entry("\u0440\u0443\u0431\u043B\u0435\u0439", "\u20BD"),
            Map.entry("\u0440\u0443\u0431\u043B\u044F", "\u20BD"),
            Map.entry("\u0440\u0443\u0431\u043B\u044C", "\u20BD"));

    /**
     * The currency of an amount in small letters, with a sign ahead of it or behind it or a name behind it.
     *
     * @param text not empty
     */
    static Optional<Money> of(String text) {
        int last = text.length() - 1;
        if (isKnownSign(text.charAt(0))) {
            return found(text.substring(1), text.substring(0, 1));
        }
        if (isKnownSign(text.charAt(last))) {
            return found(text.substring(0, last), text.substring(last));
        }
        int name = text.lastIndexOf(' ') + 1;
        String sign = name == 0 ? null : NAMES.get(text.substring(name));
        return sign == null ? Optional.empty() : found(text.substring(0, name), sign);
    }

    private static boolean isKnownSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Whether the text is a sign of a currency and no more. */
    static boolean isCurrencySign(String text) {
        return text.length() == 1 && isCurrencySign(text.charAt(0));
    }

    /** Whether it is the sign of any currency, known or not. */
    static boolean isCurrencySign(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static Optional<Money> found(String rest, String sign) {
        String amount = rest.strip();
        return amount.isEmpty() ? Optional.empty() : Optional.of(new Money(amount, sign));
    }
}
