package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.Line;
import org.lectern.text.Metadata;
import org.lectern.text.Removed;

/** What the lines of page furniture look like, and how they are taken out. */
final class Furniture {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final int LONGEST_BARE_NUMBER = 4;

    /** No line that the pattern of page numbers matches is longer, UTF-16 code units. */
    private static final int LONGEST_PAGE_NUMBER = 40;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^(?:[-\u2013\u2014|\\[(~] ?([0-9]{1,4}) ?[-\u2013\u2014|\\])~]"
                    + "|(?:p ?a ?g ?e|p\\.|pg\\.?|seite|p\u00E1gina|pagina|p[a\u00E1]g\\.|sida|sivu|strana|strona|sayfa|blz\\.|\u03C3\u03B5\u03BB(?:\u03AF\u03B4\u03B1|\\.)|\u0441\u0442\u0440\\.?|\u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430|\u7B2C|\u0635\u0641\u062D\u0629) ?[|:]? ?([0-9]{1,4})"
                    + "(?: ?(?:of|/|\\||de|di|sur|von|van|av|af|z|out of|\u0438\u0437|\u0645\u0646) ?[0-9]{1,4})?(?: ?\u9875)?"
                    + "|([0-9]{1,4}) ?(?:/|of|\\|) ?(?:[0-9]{1,4}|p ?a ?g ?e))$",
            FLAGS);
    private static final Pattern ROMAN = Pattern.compile("^(?=[ivxl])(x{0,3}|xl|l)(ix|iv|v?i{0,3})$", FLAGS);
    /** How a notice begins, signs ahead of it apart. */
    private static final List<String> NOTICE_BEGINNINGS = List.of(
            "please ",
            "check ",
            "embargoed ",
            "seul ",
            "cotejar ",
            "verificar ",
            "es gilt ",
            "as prepared ",
            "\u043F\u0440\u043E\u0432\u0435\u0440");

    private static final int LONGEST_NOTICE = 100;
    private static final int LONGEST_ROMAN = 7;
    private static final Pattern NOTICE = Pattern.compile(
            "^[\\[(*\\s-]*(?:please )?(?:check (?:against|upon) delivery|embargoed until .{0,60}|seul le (?:texte )?prononc\u00E9 fait foi"
                    + "|(?:cotejar|verificar) con (?:el texto|la intervenci\u00F3n).{0,40}|es gilt das gesprochene wort|as prepared for delivery"
                    + "|\u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0442\u044C \u043F\u043E .{0,40})[\\])*\\s.!-]*$",
            FLAGS);

    private static final Pattern REFERENCE =
            Pattern.compile("^\\p{Lu}{1,6}[/.-](?:[\\p{Lu}0-9]+[/.-]){0,20}[\\p{Lu}.]*[0-9]+");

    /** A date in numbers and a time of day, as browsers print them at the head of each page. */
    private static final Pattern TIMESTAMP =
            Pattern.compile("^[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4},? [0-9]{1,2}[:.][0-9]{2}(?![0-9])");

    private Furniture() {}

    /** Whether the line is nothing but a number. */
    static boolean isBareNumber(String text) {
        if (text.isEmpty() || text.length() > LONGEST_BARE_NUMBER) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is nothing but a Roman numeral in small letters. */
    static boolean isSmallRoman(String text) {
        return text.length() <= LONGEST_ROMAN
                && text.equals(text.toLowerCase(Locale.ROOT))
                && ROMAN.matcher(text).matches();
    }

    /** Whether the line tells that only the spoken word counts, or from when on it may be published. */
    static boolean isNotice(String text) {
        return beginsAsNotice(text) && NOTICE.matcher(text).matches();
    }

    /** Whether two lines are such a notice, as in a narrow box; what follows a whole one is a line of its own. */
    static boolean isNotice(String text, String next) {
        return beginsAsNotice(text)
                && text.length() + next.length() < LONGEST_NOTICE
                && Words.endsOpen(text)
                && (Words.startsLower(next) || Words.isInCapitals(text) && Words.isInCapitals(next) && !isNotice(text))
                && isNotice(text + ' ' + next);
    }

    /** Whether the pattern of notices may match; most lines are told from it by a glance. */
    private static boolean beginsAsNotice(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        char first = at < text.length() ? Character.toLowerCase(text.charAt(at)) : '\0';
        for (String beginning : NOTICE_BEGINNINGS) {
            if (first == beginning.charAt(0) && text.regionMatches(true, at, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line begins with the sign under which an office files its documents, such as {@code A/PV.12}. */
    static boolean beginsWithReference(String text) {
        return REFERENCE.matcher(text).find();
    }

    /** Whether the line begins with the date and time at which the page was printed. */
    static boolean beginsWithTimestamp(String text) {
        return TIMESTAMP.matcher(text).find();
    }

    /** The number in a line that says by its form that it counts pages. */
    static OptionalInt pageNumber(String text) {
        if (text.length() > LONGEST_PAGE_NUMBER) {
            return OptionalInt.empty();
        }
        Matcher matcher = PAGE_NUMBER.matcher(text);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return OptionalInt.of(Integer.parseInt(matcher.group(group)));
            }
        }
        return OptionalInt.empty();
    }

    /** The number in a line that may count pages: of that form, bare, or Roman. */
    static OptionalInt anyNumber(String text) {
        if (isBareNumber(text)) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        return ROMAN.matcher(text).matches() ? OptionalInt.of(roman(text)) : pageNumber(text);
    }

    private static int roman(String text) {
        int sum = 0;
        int last = 0;
        String small = text.toLowerCase(Locale.ROOT);
        for (int i = small.length() - 1; i >= 0; i--) {
            int value = switch (small.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 50;
            };
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }

    /**
     * Takes lines out of a draft.
     *
     * @param kinds for each line why it is taken out, or null where it stays
     */
    static Draft remove(Draft draft, Removed.@Nullable Kind[] kinds) {
        List<Line> kept = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        boolean border = false;
        boolean notice = false;
        for (int i = 0; i < kinds.length; i++) {
            Line line = draft.lines().get(i);
            Removed.Kind kind = kinds[i] == null || !isNotice(line.text()) ? kinds[i] : Removed.Kind.DELIVERY_NOTICE;
            if (kind == null) {
                kept.add(border && line.start() == Line.Start.VISUAL ? line.withStart(Line.Start.PAGE) : line);
                border = false;
            } else {
                removed.add(new Removed(kind, line.text(), line.content().source()));
                border |= kind != Removed.Kind.DELIVERY_NOTICE;
                notice |= kind == Removed.Kind.DELIVERY_NOTICE;
            }
        }
        Draft result = draft.withLines(kept, removed);
        Metadata m = result.metadata();
        return notice
                ? result.withMetadata(new Metadata(
                        m.title(),
                        m.speaker(),
                        m.meeting(),
                        m.place(),
                        m.date(),
                        Metadata.Status.CHECK_AGAINST_DELIVERY))
                : result;
    }
}
