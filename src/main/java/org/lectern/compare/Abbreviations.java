package org.lectern.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows whether one reading is short for another: by its initials, by its stop, or by a list of those in common use. */
final class Abbreviations {

    /** No abbreviation is longer, UTF-16 code units. */
    private static final int LONGEST = 24;

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Splitter WORD_PARTS =
            Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();

    /** {@code p.m.}, which is {@code pm} as well; in other letters it were a word, as {@code U.S.} and {@code us}. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,}");

    /** {@code z. B.} */
    private static final Pattern BLANK_IN_INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}\\.)\\s(?=\\p{L}(?:\\.|$))");

    /** {@code l’ONU}: the article is no part of the name. */
    private static final Pattern ELISION = Pattern.compile("^(?:[dlDL]|[Qq]u)['\u2019]");

    /** A phrase with its abbreviation in brackets behind it. */
    private static final Pattern BRACKET_BEHIND = Pattern.compile("\\s*[(\uFF08]([^()]+)[)\uFF09]\\s*$");

    private static final Map<String, List<String>> COMMON = Map.ofEntries(
            Map.entry("e.g", List.of("for example", "for instance")),
            Map.entry("i.e", List.of("that is", "that is to say")),
            Map.entry("etc", List.of("and so on", "et cetera")),
            Map.entry("vs", List.of("versus", "against")),
            Map.entry("&", List.of("and", "et", "y", "und", "e")),
            Map.entry("km", List.of("kilometre", "kilometres", "kilometer", "kilometers")),
            Map.entry("m", List.of("metre", "metres", "meter", "meters", "monsieur")),
            Map.entry("mm", List.of("millimetre", "millimetres", "millimeter", "millimeters", "messieurs")),
            Map.entry("mme", List.of("madame")),
            Map.entry("mmes", List.of("mesdames")),
            Map.entry("mlle", List.of("mademoiselle")),
            Map.entry("mgr", List.of("monseigneur")),
            Map.entry("mr", List.of("mister", "monsieur")),
            Map.entry("dr", List.of("doctor", "docteur", "doktor")),
            Map.entry("st", List.of("saint")),
            Map.entry("ste", List.of("sainte")),
            Map.entry("z.b", List.of("zum beispiel")),
            Map.entry("d.h", List.of("das hei\u00DFt", "das heisst")),
            Map.entry("u.a", List.of("unter anderem", "und andere")),
            Map.entry("usw", List.of("und so weiter")),
            Map.entry("bzw", List.of("beziehungsweise")),
            Map.entry("\u0442.\u0434", List.of("\u0442\u0430\u043A \u0434\u0430\u043B\u0435\u0435")),
            Map.entry("\u0442.\u0435", List.of("\u0442\u043E \u0435\u0441\u0442\u044C")),
            Map.entry("\u0433-\u043D", List.of("\u0433\u043E\u0441\u043F\u043E\u0434\u0438\u043D")),
            Map.entry("\u0433-\u0436\u0430", List.of("\u0433\u043E\u0441\u043F\u043E\u0436\u0430")),
            Map.entry("cm", List.of("centimetre", "centimetres", "centimeter", "centimeters")),
            Map.entry("kg", List.of("kilogram", "kilograms", "kilogramme", "kilogrammes")),
            Map.entry("g", List.of("gram", "grams", "gramme", "grammes")),
            Map.entry("t", List.of("tonne", "tonnes", "ton", "tons")),
            Map.entry("ha", List.of("hectare", "hectares")),
            Map.entry("l", List.of("litre", "litres", "liter", "liters")),
            Map.entry("kw", List.of("kilowatt", "kilowatts")),
            Map.entry("mw", List.of("megawatt", "megawatts")),
            Map.entry("gw", List.of("gigawatt", "gigawatts")));

    private Abbreviations() {}

    /** Whether the short reading stands for the long one. */
    static boolean abbreviates(String shortReading, String longReading) {
        String joined = BLANK_IN_INITIALS.matcher(shortReading.strip()).replaceAll("$1");
        if (!mayBeShort(joined)) {
            return false;
        }
        String shorter = ELISION.matcher(joined).replaceFirst("");
        String longer = ELISION.matcher(longReading.strip()).replaceFirst("");
        String whole = BRACKET_BEHIND.matcher(longer).replaceFirst("");
        if (!whole.equals(longer) && !longer.contains(shorter)) {
            return false;
        }
        return common(shorter, whole)
                || byInitials(shorter, whole)
                || byStop(shorter, whole)
                || INITIALS.matcher(shorter).matches()
                        && shorter.replace(".", "").equals(whole);
    }

    /** Whether the reading is short, and has a stop, a capital or few letters: most words are none of it. */
    private static boolean mayBeShort(String reading) {
        return reading.length() <= LONGEST
                && reading.indexOf(' ') < 0
                && (reading.length() <= 2
                        || reading.endsWith(".")
                        || hasCapital(reading)
                        || COMMON.containsKey(reading));
    }

    private static boolean hasCapital(String reading) {
        for (int i = 0; i < reading.length(); i++) {
            if (Character.isUpperCase(reading.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean common(String shorter, String longer) {
        String plain = CharMatcher.is('.').trimTrailingFrom(shorter.toLowerCase(Locale.ROOT));
        return COMMON.getOrDefault(plain, List.of()).contains(Normalisations.words(longer));
    }

    private static boolean byInitials(String shorter, String longer) {
        String letters = LETTERS.matcher(shorter).replaceAll("");
        List<String> words = WORD_PARTS.splitToList(Normalisations.words(longer));
        return letters.length() >= 2
                && words.size() >= 2
                && Character.isLetter(letters.charAt(0))
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && initials(letters.toLowerCase(Locale.ROOT), words);
    }

    /** Whether the letters are the first letters of the words, small words left out or not. */
    private static boolean initials(String letters, List<String> words) {
        int at = 0;
        for (String word : words) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
                at++;
            } else if (word.length() > 3) {
                return false;
            }
        }
        return at == letters.length();
    }

    /** {@code Sept.}: a word cut short, or with letters left out, and a stop to show it. */
    private static boolean byStop(String shorter, String longer) {
        String letters = LETTERS.matcher(shorter).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> words = WORD_PARTS.splitToList(Normalisations.words(longer));
        return letters.length() >= 2
                && shorter.endsWith(".")
                && words.size() == 1
                && words.get(0).length() > letters.length()
                && words.get(0).startsWith(letters.substring(0, 1))
                && isSubsequence(letters, words.get(0));
    }

    private static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }
}
