package org.lectern.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that are written in digits or in words. */
final class Numbers {

    /** No longer reading is one number, UTF-16 code units. */
    static final int LONGEST = 60;

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

    private static final Set<String> DATE_FILLERS = Set.of("the", "of", "de", "del");

    /** No day and month are longer, UTF-16 code units. */
    private static final int LONGEST_DATE = 40;

    /** What a number in digits may be multiplied by in words. */
    private static final Map<String, String> SCALES = Map.ofEntries(
            Map.entry("hundred", "100"),
            Map.entry("thousand", "1000"),
            Map.entry("million", "1000000"),
            Map.entry("millions", "1000000"),
            Map.entry("billion", "1000000000"),
            Map.entry("trillion", "1000000000000"),
            Map.entry("mille", "1000"),
            Map.entry("milliard", "1000000000"),
            Map.entry("milliards", "1000000000"),
            Map.entry("mil", "1000"),
            Map.entry("mill\u00F3n", "1000000"),
            Map.entry("millones", "1000000"),
            Map.entry("\u0442\u044B\u0441\u044F\u0447", "1000"),
            Map.entry("\u0442\u044B\u0441\u044F\u0447\u0438", "1000"),
            Map.entry("\u043C\u0438\u043B\u043B\u0438\u043E\u043D", "1000000"),
            Map.entry("\u043C\u0438\u043B\u043B\u0438\u043E\u043D\u0430", "1000000"),
            Map.entry("\u043C\u0438\u043B\u043B\u0438\u043E\u043D\u043E\u0432", "1000000"),
            Map.entry("\u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434\u043E\u0432", "1000000000"));

    private final String language;

    Numbers(String language) {
        this.language = language;
    }

    /** The value of a reading that is one number, with {@code %} where it is a percentage. */
    Optional<String> value(String reading) {
        OptionalInt roman = Roman.value(reading.strip());
        if (roman.isPresent()) {
            return Optional.of(String.valueOf(roman.getAsInt()));
        }
        String text = inAsciiDigits(Normalisations.caseless(reading));
        String plain = withoutPercent(text);
        String unit = plain.equals(text) ? "" : "%";
        if (plain.isEmpty()) {
            return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
        }
        Optional<Money> money = Money.of(plain);
        if (money.isPresent()) {
            return amount(money.get().amount())
                    .map(amount -> amount + money.get().currency());
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

    /** Whether both begin with the same digits, as {@code 24} and {@code 24th} do. */
    static boolean sameDigits(String one, String two) {
        String digits = leadingDigits(one);
        return !digits.isEmpty() && digits.equals(leadingDigits(two));
    }

    /** Whether minutes of naught come or go behind an hour: {@code 3:00 p.m.} and {@code 3 p.m.} */
    static boolean fullHour(Variation v) {
        return v.oneSided()
                && (v.present().equals(":00") || v.present().equals(".00"))
                && !v.before().isEmpty()
                && Character.isDigit(v.before().charAt(v.before().length() - 1));
    }

    /** Whether a day and its month change places: {@code 24 September} and {@code September 24th}. */
    static boolean sameDate(Variation v) {
        if (v.oneSided()
                || v.base().length() > LONGEST_DATE
                || v.other().length() > LONGEST_DATE
                || !hasDigit(v.base())
                || !hasDigit(v.other())) {
            return false;
        }
        List<String> base = dateParts(v.base());
        return base.size() >= 2
                && base.stream()
                                .filter(part -> Character.isDigit(part.charAt(0)))
                                .count()
                        == 1
                && base.equals(dateParts(v.other()));
    }

    /** Whether a digit of any script stands in the reading. */
    static boolean hasDigit(String reading) {
        for (int i = 0; i < reading.length(); i += Character.charCount(reading.codePointAt(i))) {
            if (Character.isDigit(reading.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> dateParts(String reading) {
        return Normalisations.wordList(reading).stream()
                .filter(part -> !DATE_FILLERS.contains(part))
                .map(part -> Character.isDigit(part.charAt(0)) ? leadingDigits(part) : part)
                .sorted()
                .toList();
    }

    private static String leadingDigits(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Digits of every script as those that most texts use. */
    private static String inAsciiDigits(String text) {
        if (Normalisations.isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) < 0x80 ? -1 : Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            }
        }
        return plain.toString();
    }

    private Optional<String> amount(String text) {
        if (!beginsWithDigit(text)) {
            return NumberWords.of(language).value(text);
        }
        int blank = text.lastIndexOf(' ');
        if (blank > 0 && DIGITS.matcher(text.substring(0, blank)).matches()) {
            Optional<String> scale = Optional.ofNullable(SCALES.get(text.substring(blank + 1)));
            if (scale.isPresent()) {
                return amount(text.substring(0, blank)).map(number -> product(number, scale.get()));
            }
        }
        if (DIGITS.matcher(text).matches()) {
            return Optional.of(GROUPING.matcher(text).replaceAll("").replace(',', '.'));
        }
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.matches()) {
            return Optional.of(ordinal.group(1) + ".");
        }
        return Optional.empty();
    }

    /** {@code 3 million} as one number. */
    private static String product(String number, String scale) {
        return new BigDecimal(number)
                .multiply(new BigDecimal(scale))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean beginsWithDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
