package org.lectern.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that are written in digits or in words. */
final class Numbers {

    private static final List<String> PERCENT = List.of(
            "%",
            "\u066A",
            "per cent",
            "percent",
            "pour cent",
            "por ciento",
            "\u043F\u0440\u043E\u0446\u0435\u043D\u0442\u0430",
            "\u043F\u0440\u043E\u0446\u0435\u043D\u0442\u043E\u0432");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,\u00A0\u202F ][0-9]{3})*(?:[.,][0-9]+)?");
    private static final Pattern GROUPING = Pattern.compile("[.,\u00A0\u202F ](?=[0-9]{3}(?:[^0-9]|$))");
    private static final Pattern ORDINAL = Pattern.compile(
            "([0-9]+)(?:st|nd|rd|th|e|er|\u00E8me|[\u00BA\u00AA\u00B0]|-?[\u0430\u0435\u0433\u043E\u0439\u044F\u043C]{1,3})");

    private final String language;

    Numbers(String language) {
        this.language = language;
    }

    /** The value of a reading that is one number, with {@code %} where it is a percentage. */
    Optional<String> value(String reading) {
        String text = Normalisations.caseless(reading);
        String plain = withoutPercent(text);
        String unit = plain.equals(text) ? "" : "%";
        if (plain.isEmpty()) {
            return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
        }
        return amount(plain).map(amount -> amount + unit);
    }

    private static String withoutPercent(String text) {
        for (String percent : PERCENT) {
            if (text.endsWith(percent)) {
                return text.substring(0, text.length() - percent.length()).stripTrailing();
            }
        }
        return text;
    }

    private Optional<String> amount(String text) {
        if (!beginsWithDigit(text)) {
            return NumberWords.of(language).value(text);
        }
        if (DIGITS.matcher(text).matches()) {
            return Optional.of(GROUPING.matcher(text).replaceAll("").replace(',', '.'));
        }
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.matches()) {
            return Optional.of(ordinal.group(1) + ".");
        }
        return NumberWords.of(language).value(text);
    }

    private static boolean beginsWithDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
