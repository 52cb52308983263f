package org.lectern.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds a date in a line of front matter, in the languages of the United Nations. */
final class Dates {

    private static final List<List<String>> MONTHS = List.of(
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december"),
            List.of(
                    "janvier",
                    "f\u00E9vrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "ao\u00FBt",
                    "septembre",
                    "octobre",
                    "novembre",
                    "d\u00E9cembre"),
            List.of(
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre"),
            List.of(
                    "\u044F\u043D\u0432\u0430\u0440\u044F",
                    "\u0444\u0435\u0432\u0440\u0430\u043B\u044F",
                    "\u043C\u0430\u0440\u0442\u0430",
                    "\u0430\u043F\u0440\u0435\u043B\u044F",
                    "\u043C\u0430\u044F",
                    "\u0438\u044E\u043D\u044F",
                    "\u0438\u044E\u043B\u044F",
                    "\u0430\u0432\u0433\u0443\u0441\u0442\u0430",
                    "\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F",
                    "\u043E\u043A\u0442\u044F\u0431\u0440\u044F",
                    "\u043D\u043E\u044F\u0431\u0440\u044F",
                    "\u0434\u0435\u043A\u0430\u0431\u0440\u044F"),
            List.of(
                    "\u064A\u0646\u0627\u064A\u0631",
                    "\u0641\u0628\u0631\u0627\u064A\u0631",
                    "\u0645\u0627\u0631\u0633",
                    "\u0623\u0628\u0631\u064A\u0644",
                    "\u0645\u0627\u064A\u0648",
                    "\u064A\u0648\u0646\u064A\u0647",
                    "\u064A\u0648\u0644\u064A\u0647",
                    "\u0623\u063A\u0633\u0637\u0633",
                    "\u0633\u0628\u062A\u0645\u0628\u0631",
                    "\u0623\u0643\u062A\u0648\u0628\u0631",
                    "\u0646\u0648\u0641\u0645\u0628\u0631",
                    "\u062F\u064A\u0633\u0645\u0628\u0631"));

    private static final Map<String, Integer> NUMBER_OF_MONTH = MONTHS.stream()
            .flatMap(months -> IntStream.range(0, 12).mapToObj(i -> Map.entry(months.get(i), i + 1)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String MONTH =
            NUMBER_OF_MONTH.keySet().stream().sorted().collect(Collectors.joining("|", "(", ")"));
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b([0-9]{1,2})(?:st|nd|rd|th|er|\u00BA)?((?: ?[-\u2013\u2014] ?| (?:to|and|au|al|y|et) )[0-9]{1,2}(?:st|nd|rd|th|er|º)?)?,? (?:de |of )?"
                    + MONTH + ",? (?:de |del )?([0-9]{4})(?: \u0433(?:\u043E\u0434\u0430|\\.))?",
            FLAGS);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH
                    + " ([0-9]{1,2})(?:st|nd|rd|th)?((?: ?[-\u2013\u2014] ?| (?:to|and) )[0-9]{1,2})?,? ([0-9]{4})\\b",
            FLAGS);
    private static final Pattern ISO = Pattern.compile("\\b([0-9]{4})-([0-9]{2})-([0-9]{2})\\b");
    private static final Pattern CHINESE =
            Pattern.compile("([0-9]{4}) ?\u5E74 ?([0-9]{1,2}) ?\u6708 ?([0-9]{1,2}) ?\u65E5");

    private Dates() {}

    /**
     * A date and where in its line it stands.
     *
     * @param date an ISO date, or, where more than one day is named, the text
     */
    record Dated(String date, int start, int end) {}

    /** The first date of the line. */
    static Optional<Dated> find(String line) {
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.find()) {
            return Optional.of(dated(
                    dayFirst,
                    dayFirst.group(2) != null,
                    dayFirst.group(4),
                    month(dayFirst.group(3)),
                    dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.find()) {
            return Optional.of(dated(
                    monthFirst,
                    monthFirst.group(3) != null,
                    monthFirst.group(4),
                    month(monthFirst.group(1)),
                    monthFirst.group(2)));
        }
        for (Pattern pattern : List.of(ISO, CHINESE)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return Optional.of(
                        dated(matcher, false, matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)));
            }
        }
        return Optional.empty();
    }

    private static int month(String name) {
        return NUMBER_OF_MONTH.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Dated dated(Matcher matcher, boolean range, String year, int month, String day) {
        String date = matcher.group();
        if (!range) {
            try {
                date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                        .toString();
            } catch (DateTimeException e) {
                // Not a day of the calendar: it stays as the text has it.
                date = matcher.group();
            }
        }
        return new Dated(date, matcher.start(), matcher.end());
    }
}
