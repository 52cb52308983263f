package org.lectern.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days of the year and times of day, in words, in digits, or in both, whichever of their parts comes first.
 *
 * <p>{@code May 3, 2015}, {@code the third of May} and {@code 3.5.2015} are days. In English {@code 3/5/2015} is one on one
 * side of the ocean and another on the other side, and so is none here.
 */
final class Dates {

    /** No day is longer, UTF-16 code units. */
    private static final int LONGEST = 40;

    private static final int DAYS = 31;

    private static final int MONTHS = 12;

    /** The months of the languages that are known, in the case that stands behind a day. */
    private static final Map<String, Integer> MONTH_NAMES = months(
            "january february march april may june july august september october november december",
            "janvier f\u00E9vrier mars avril mai juin juillet ao\u00FBt septembre octobre novembre d\u00E9cembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "januar februar m\u00E4rz april mai juni juli august september oktober november dezember",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro mar\u00E7o abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "\u044F\u043D\u0432\u0430\u0440\u044F \u0444\u0435\u0432\u0440\u0430\u043B\u044F \u043C\u0430\u0440\u0442\u0430 "
                    + "\u0430\u043F\u0440\u0435\u043B\u044F \u043C\u0430\u044F \u0438\u044E\u043D\u044F "
                    + "\u0438\u044E\u043B\u044F \u0430\u0432\u0433\u0443\u0441\u0442\u0430 "
                    + "\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F \u043E\u043A\u0442\u044F\u0431\u0440\u044F "
                    + "\u043D\u043E\u044F\u0431\u0440\u044F \u0434\u0435\u043A\u0430\u0431\u0440\u044F");

    private static final Set<String> FILLERS = Set.of("the", "of", "de", "del", "\u0433\u043E\u0434\u0430");

    /** Words, and the signs that stand inside of a day; a stop behind a letter ends a sentence or a shortened word. */
    private static final Pattern WRITTEN = Pattern.compile("(?:[\\p{L}\\p{M}]+|\\p{Nd}+\\.?|[-\u2010\u2011, ])+");

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([./])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern YEARS = Pattern.compile("(?<![0-9])([12][0-9])[0-9]{2} ?[-\u2010-\u2013/] ?$");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[.:h]([0-5][0-9])");

    /** No time of day is longer. */
    private static final int LONGEST_TIME = 5;

    private final String language;

    Dates(String language) {
        this.language = language;
    }

    /** A day; the year is empty where it is not said. */
    record Day(String year, int month, int day) {}

    private static Map<String, Integer> months(String... languages) {
        Map<String, Integer> months = new HashMap<>();
        for (String language : languages) {
            List<String> names = List.of(language.split(" ", -1));
            names.forEach(name -> months.put(name, names.indexOf(name) + 1));
        }
        return Map.copyOf(months);
    }

    /** Whether minutes of naught come or go behind an hour: {@code 3:00 p.m.} and {@code 3 p.m.} */
    static boolean fullHour(Variation v) {
        return v.oneSided()
                && (v.present().equals(":00") || v.present().equals(".00"))
                && !v.before().isEmpty()
                && Character.isDigit(v.before().charAt(v.before().length() - 1));
    }

    /** Whether a year behind another is written with its century or without: {@code 1946-47}. */
    static boolean sameYear(Variation v) {
        boolean baseIsWhole = v.base().length() == 4 && v.other().length() == 2;
        if (!baseIsWhole && (v.base().length() != 2 || v.other().length() != 4)) {
            return false;
        }
        Matcher first = YEARS.matcher(v.before());
        String whole = baseIsWhole ? v.base() : v.other();
        String cut = baseIsWhole ? v.other() : v.base();
        return first.find() && whole.equals(first.group(1) + cut);
    }

    /** Whether both are one time of day, with another sign ahead of the minutes: {@code 3.15} and {@code 3:15}. */
    static boolean sameTime(String one, String two) {
        if (!mayBeTime(one) || !mayBeTime(two)) {
            return false;
        }
        Matcher first = TIME.matcher(one);
        Matcher second = TIME.matcher(two);
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && first.group(2).equals(second.group(2));
    }

    private static boolean mayBeTime(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_TIME && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** Whether the word is the name of a month. */
    static boolean isMonth(String word) {
        return MONTH_NAMES.containsKey(Normalisations.caseless(word));
    }

    /** Whether both are one day of the year, however they are written. */
    boolean sameDay(String one, String two) {
        Optional<Day> day = day(one);
        return day.isPresent() && day.equals(day(two));
    }

    /** The day, if the reading is one and no more. */
    Optional<Day> day(String reading) {
        String text = reading.strip();
        if (text.length() > LONGEST || isOneWord(text)) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            boolean certain = !language.equals("en") || dayFirst.group(2).equals(".");
            return certain ? day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1)) : Optional.empty();
        }
        List<String> words = Normalisations.wordList(text);
        return hasMonth(words) && WRITTEN.matcher(text).matches() ? written(words) : Optional.empty();
    }

    /** Whether nothing divides the letters, so that it is no day; most readings are known by it. */
    private static boolean isOneWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMonth(List<String> words) {
        for (String word : words) {
            if (MONTH_NAMES.containsKey(word)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Day> day(String year, String month, String day) {
        return day(year, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<Day> day(String year, int month, int day) {
        boolean known = month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;
        return known ? Optional.of(new Day(year, month, day)) : Optional.empty();
    }

    /** A day out of the name of a month, a number on one side of it, and a year at the end. */
    private Optional<Day> written(List<String> parts) {
        List<String> words = new ArrayList<>(parts);
        words.removeIf(FILLERS::contains);
        int last = words.size() - 1;
        boolean hasYear = last > 0 && YEAR.matcher(words.get(last)).matches();
        String year = hasYear ? words.remove(last) : "";
        int end = words.size() - 1;
        if (end < 1) {
            return Optional.empty();
        }
        Optional<Integer> ahead = Optional.ofNullable(MONTH_NAMES.get(words.get(0)));
        Optional<Integer> month = ahead.or(() -> Optional.ofNullable(MONTH_NAMES.get(words.get(end))));
        List<String> rest = ahead.isPresent() ? words.subList(1, end + 1) : words.subList(0, end);
        return month.flatMap(m -> dayOfMonth(String.join(" ", rest)).flatMap(day -> day(year, m, day)));
    }

    private Optional<Integer> dayOfMonth(String text) {
        return new Numbers(language)
                .value(text)
                .map(Numbers::cardinal)
                .filter(value -> value.length() <= 2 && value.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf);
    }
}
