package org.lectern.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that are written in digits or in words. */
final class Numbers {

    /** No longer reading is one number, UTF-16 code units. */
    static final int LONGEST = 60;

    static final List<String> PERCENT = List.of(
            "%",
            "\u066A",
            "per cent",
            "percent",
            "pour cent",
            "por ciento",
            "por cento",
            "per cento",
            "prozent",
            "procent",
            "\u043F\u0440\u043E\u0446\u0435\u043D\u0442\u0430",
            "\u043F\u0440\u043E\u0446\u0435\u043D\u0442\u043E\u0432",
            "\u0641\u064A \u0627\u0644\u0645\u0627\u0626\u0629",
            "\u0641\u064A \u0627\u0644\u0645\u0626\u0629",
            "\u0628\u0627\u0644\u0645\u0627\u0626\u0629",
            "\u0628\u0627\u0644\u0645\u0626\u0629");
    private static final Pattern ORDINAL = Pattern.compile(
            "([0-9]+)(?:st|nd|rd|th|e|er|re|\u00E8re|\u00E8me|\\.?\u00B0|-?[\u0430\u0435\u0433\u043E\u0439\u044F\u043C\u044E\u0445\u0443\u044B\u0438]{1,3})");

    /** {@code XXIe}; a stop behind such a letter would make it {@code I} and a word. */
    private static final Pattern ROMAN_ORDINAL =
            Pattern.compile("([IVX]+)(?:e|er|re|\u00E8me|\u1D49|th|st|nd|rd|-?\u0439)");

    /** {@code '90s} and {@code '45}: of the last years of a century it is plain which one is meant. */
    private static final Pattern OF_THE_CENTURY = Pattern.compile("'([3-9][0-9])(s?)");

    private static final Pattern MINUS =
            Pattern.compile("^(?:minus|moins|menos|meno|\u043C\u0438\u043D\u0443\u0441) (?=\\S)");

    /** The oblique ending of Arabic tens, and the one by which they are listed. */
    private static final Pattern ARABIC_TENS = Pattern.compile("\u064A\u0646(?= |$)");

    private static final String ARABIC_ENDING = "\u0648\u0646";

    private static final Pattern DECADE = Pattern.compile("[12][0-9]{2}0s");

    /** {@code 5, 6} are two numbers. */
    private static final Pattern LIST = Pattern.compile("[.,]\\s+\\p{Nd}");

    /** What stands behind the value of a Roman numeral, which may be a cardinal or an ordinal. */
    private static final String EITHER = "*";

    /** What stands behind the value of an ordinal. */
    private static final String ORDER = ".";

    private final String language;

    Numbers(String language) {
        this.language = language;
    }

    /**
     * The value of a reading that is one number, with {@code %} where it is a percentage, a full stop behind it where it is
     * an ordinal, and a star where it may be one.
     */
    Optional<String> value(String reading) {
        Optional<String> roman = roman(reading.strip());
        if (roman.isPresent()) {
            return roman;
        }
        String small = inAsciiDigits(Normalisations.caseless(raised(reading)));
        if (!NumberBorders.mayBeNumber(small, language) || Figures.hasExponent(reading) || isList(reading)) {
            return Optional.empty();
        }
        String text = MINUS.matcher(small).replaceFirst("-");
        String plain = withoutPercent(text);
        String unit = plain.equals(text) ? "" : "%";
        if (plain.isEmpty()) {
            return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
        }
        if (plain.length() > 1 && "+-".indexOf(plain.charAt(0)) >= 0) {
            return amount(plain.substring(1), /* money= */ false)
                    .map(amount -> (plain.charAt(0) == '-' ? "-" : "") + amount + unit);
        }
        Optional<Money> money = Money.of(plain);
        if (money.isPresent()) {
            return amount(money.get().amount(), /* money= */ true)
                    .map(amount -> Digits.withoutNaughts(amount) + money.get().currency());
        }
        return amount(plain, /* money= */ false)
                .map(amount -> unit.isEmpty() && amount.equals(plain) ? inDigits(amount) : amount + unit);
    }

    /** Whether two values are the same; a Roman numeral is the cardinal and the ordinal. */
    static boolean same(String one, String two) {
        boolean either = one.endsWith(EITHER) || two.endsWith(EITHER);
        return either ? cardinal(one).equals(cardinal(two)) : one.equals(two);
    }

    /** The value of a number, ordinals as cardinals. */
    static String cardinal(String value) {
        return value.endsWith(EITHER) || value.endsWith(ORDER) ? value.substring(0, value.length() - 1) : value;
    }

    /** Whether the reading is a numeral of one letter, which is none beside words: {@code I} is not {@code one}. */
    static boolean isLetterBesideWord(String reading, String beside) {
        return reading.length() == 1
                && Roman.value(reading).isPresent()
                && !hasDigit(beside)
                && Roman.value(beside).isEmpty();
    }

    private static boolean isList(String reading) {
        return reading.indexOf(' ') >= 0 && LIST.matcher(reading).find();
    }

    private static Optional<String> roman(String text) {
        if (!Roman.mayBegin(text)) {
            return Optional.empty();
        }
        OptionalInt numeral = Roman.value(text);
        if (numeral.isPresent()) {
            return Optional.of(numeral.getAsInt() + EITHER);
        }
        Matcher ordinal = ROMAN_ORDINAL.matcher(text);
        OptionalInt value = ordinal.matches() ? Roman.value(ordinal.group(1)) : OptionalInt.empty();
        return value.isPresent() ? Optional.of(value.getAsInt() + ORDER) : Optional.empty();
    }

    /** Whether the reading is a minus and no more. */
    static boolean isMinus(String reading) {
        return Figures.isHyphen(reading)
                || MINUS.matcher(Normalisations.caseless(reading) + " 1").lookingAt();
    }

    /** The raised letters of {@code 1\u00BA} and {@code 2.\u00AA} as one sign; in a reading of one shape they were plain ones. */
    private static String raised(String reading) {
        return reading.replace('\u00BA', '\u00B0').replace('\u00AA', '\u00B0');
    }

    private static String withoutPercent(String text) {
        if (text.startsWith(ChineseNumbers.PER_CENT)) {
            return text.substring(ChineseNumbers.PER_CENT.length());
        }
        for (String percent : PERCENT) {
            if (text.endsWith(percent)) {
                return text.substring(0, text.length() - percent.length()).stripTrailing();
            }
        }
        return text;
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

    private Optional<String> amount(String text, boolean money) {
        Matcher shortened = OF_THE_CENTURY.matcher(text);
        if (shortened.matches()) {
            return Optional.of("19" + shortened.group(1) + shortened.group(2));
        }
        NumberWords words = NumberWords.of(language);
        return beginsWithDigit(text) ? inFigures(text, words, money) : inWords(text, words);
    }

    private Optional<String> inWords(String text, NumberWords words) {
        Optional<String> value = words.value(text);
        if (value.isEmpty()) {
            value = SpokenNumbers.value(text, language, words);
        }
        if (value.isEmpty()) {
            value = Fractions.value(text, language, words);
        }
        return value.isEmpty() ? inScript(text, words) : value;
    }

    private Optional<String> inFigures(String text, NumberWords words, boolean money) {
        if (DECADE.matcher(text).matches()) {
            return Optional.of(text);
        }
        Optional<String> value = Digits.value(text, language);
        if (value.isEmpty()) {
            value = Scales.value(text, language, money);
        }
        if (value.isEmpty()) {
            value = ordinal(text);
        }
        if (value.isEmpty()) {
            value = Fractions.value(text, language, words);
        }
        return value.isEmpty() && language.equals("zh") ? ChineseNumbers.value(text) : value;
    }

    /** Numbers that the list has not, for they are written without blanks or with another ending. */
    private Optional<String> inScript(String text, NumberWords words) {
        return switch (language) {
            case "zh" -> ChineseNumbers.value(text);
            case "ar" ->
                words.value(ARABIC_TENS.matcher(text).replaceAll(ARABIC_ENDING)).map(Numbers::withoutOrder);
            default -> Optional.empty();
        };
    }

    /** In Russian and Arabic digits are read as the ordinal where the sentence wants one. */
    private String inDigits(String value) {
        boolean either = language.equals("ru") || language.equals("ar");
        return either && value.chars().allMatch(c -> c >= '0' && c <= '9') ? value + EITHER : value;
    }

    /** Tens with the Arabic article are the cardinal and the ordinal. */
    private static String withoutOrder(String value) {
        return value.endsWith("0" + ORDER) ? cardinal(value) + EITHER : value;
    }

    private Optional<String> ordinal(String text) {
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.matches()) {
            return Optional.of(ordinal.group(1) + ORDER);
        }
        // In German a stop makes an ordinal.
        return language.equals("de")
                        && Digits.value(text.substring(0, text.length() - 1), language)
                                .isPresent()
                        && text.endsWith(".")
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean beginsWithDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
