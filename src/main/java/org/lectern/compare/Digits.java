package org.lectern.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits: which of their signs group thousands and which one parts the decimals.
 *
 * <p>A sign that comes twice, or ahead of another kind of sign, groups; one that no three digits follow parts decimals. What
 * is left, {@code 1.234}, is one thousand or more in some languages and little more than one in others; where the language
 * does not tell, it has no value here.
 */
final class Digits {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]+)((?:([.,'\u2019\u00A0\u202F ])[0-9]{3}(?:\\3[0-9]{3})*)?)(?:([.,])([0-9]+))?");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    /** No number has more digits ahead of a sign that groups. */
    private static final int GROUP = 3;

    /** The decimal sign of each language, after Unicode's CLDR; Arabic writes both. */
    private static final Map<String, Character> DECIMAL_SIGNS = Map.of(
            "en", '.', "zh", '.', "ja", '.', "de", ',', "es", ',', "fr", ',', "it", ',', "nl", ',', "pt", ',', "ru",
            ',');

    private Digits() {}

    /** The value of a number in ASCII digits, with a full stop ahead of its decimals. */
    static Optional<String> value(String text, String language) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        String groups = number.group(2);
        String sign = number.group(3);
        String decimals = number.group(5);
        boolean cannotGroup =
                number.group(1).length() > GROUP || number.group(1).equals("0");
        if (groups.length() == GROUP + 1 && decimals == null && (sign.equals(".") || sign.equals(","))) {
            return cannotGroup
                    ? Optional.of(withDecimals(number.group(1), groups))
                    : byLanguage(number.group(1), groups, language);
        }
        if (!groups.isEmpty() && (cannotGroup || sign.equals(number.group(4)))) {
            return Optional.empty();
        }
        String whole = number.group(1) + NO_DIGITS.matcher(groups).replaceAll("");
        return Optional.of(decimals == null ? whole : whole + "." + decimals);
    }

    /** A value without the naughts that end its decimals, which say nothing of money: {@code 5.00}. */
    static String withoutNaughts(String value) {
        return value.indexOf('.') < 0 || value.endsWith(".")
                ? value
                : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private static Optional<String> byLanguage(String head, String group, String language) {
        Character decimalSign = DECIMAL_SIGNS.get(language);
        if (decimalSign == null) {
            return Optional.empty();
        }
        return Optional.of(group.charAt(0) == decimalSign ? withDecimals(head, group) : head + group.substring(1));
    }

    private static String withDecimals(String head, String signAndDecimals) {
        return head + "." + signAndDecimals.substring(1);
    }
}
