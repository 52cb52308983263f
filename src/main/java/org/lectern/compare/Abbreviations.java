package org.lectern.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows whether one reading is short for another: by its initials, by its stop, or by a list of those in common use. */
final class Abbreviations {

    /** No abbreviation is longer, UTF-16 code units. */
    private static final int LONGEST = 24;

    /** No entry of the list is longer. */
    private static final int LONGEST_COMMON = 4;

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Splitter WORD_PARTS =
            Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();
    private static final Splitter HYPHENS = Splitter.on('-').omitEmptyStrings();

    /** Words of no more letters may have no initial. */
    private static final int SMALL_WORD = 3;

    /** {@code p.m.}, which is {@code pm} as well; in other letters it were a word, as {@code U.S.} and {@code us}. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,}");

    /** {@code z. B.} */
    private static final Pattern BLANK_IN_INITIALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\p{L}\\.|(\\p{Lu})\\2\\.)\\s(?=\\p{L}(?:\\.|$)|(\\p{Lu})\\3(?:\\.|$))");

    /** {@code EE. UU.}: Spanish doubles the initials of a plural. */
    private static final Pattern DOUBLED = Pattern.compile("(?:(\\p{Lu})\\1){2,}");

    /** {@code NGOs}. */
    private static final Pattern PLURAL = Pattern.compile("(\\p{Lu}{2,})['\u2019]?s");

    /** {@code \u0433-\u043D}: a Russian word of which the middle is left out. */
    private static final Pattern CONTRACTION = Pattern.compile("(\\p{IsCyrillic}{1,4})-(\\p{IsCyrillic}{1,4})");

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
            Map.entry("uno", List.of("vereinte nationen", "vereinten nationen")),
            Map.entry("usa", List.of("united states", "vereinigte staaten", "vereinigten staaten")),
            Map.entry("no", List.of("number", "num\u00E9ro", "n\u00FAmero", "numero")),
            Map.entry("nr", List.of("nummer")),
            Map.entry("\u2116", List.of("\u043D\u043E\u043C\u0435\u0440")),
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

    /** Whether one of the readings stands for the other. */
    static boolean eitherWay(String one, String two) {
        return !one.isEmpty() && !two.isEmpty() && (abbreviates(one, two) || abbreviates(two, one));
    }

    /** Whether the short reading stands for the long one. */
    static boolean abbreviates(String shortReading, String longReading) {
        String joined = withoutBlanksInInitials(shortReading.strip());
        if (!mayBeShort(joined)) {
            return false;
        }
        String shorter = ELISION.matcher(joined).replaceFirst("");
        String longer = ELISION.matcher(longReading.strip()).replaceFirst("");
        String whole = longer.indexOf('(') < 0 && longer.indexOf('\uFF08') < 0
                ? longer
                : BRACKET_BEHIND.matcher(longer).replaceFirst("");
        if (!whole.equals(longer) && !longer.contains(shorter)) {
            return false;
        }
        return common(shorter, whole)
                || byInitials(shorter, whole)
                || byStop(shorter, whole)
                || byHyphen(shorter, whole)
                || shorter.endsWith(".")
                        && INITIALS.matcher(shorter).matches()
                        && shorter.replace(".", "").equals(whole);
    }

    private static String withoutBlanksInInitials(String reading) {
        boolean mayHave = reading.indexOf('.') >= 0 && reading.length() <= 2 * LONGEST;
        return mayHave ? BLANK_IN_INITIALS.matcher(reading).replaceAll("$1") : reading;
    }

    /** Whether the reading is short, and has a stop, a capital or few letters: most words are none of it. */
    private static boolean mayBeShort(String reading) {
        return reading.length() <= LONGEST
                && reading.indexOf(' ') < 0
                && (reading.length() <= 2
                        || reading.endsWith(".")
                        || hasCapital(reading) && !isPlainWord(reading)
                        || reading.indexOf('-') > 0
                                && CONTRACTION.matcher(reading).matches()
                        || reading.length() <= LONGEST_COMMON && COMMON.containsKey(reading.toLowerCase(Locale.ROOT)));
    }

    /** Whether nothing but small letters stands behind the first one: such are no initials, and nothing was cut short. */
    private static boolean isPlainWord(String reading) {
        for (int i = 1; i < reading.length(); i++) {
            if (!Character.isLowerCase(reading.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a capital letter stands in the reading. */
    static boolean hasCapital(String reading) {
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
        Matcher plural = PLURAL.matcher(shorter);
        if (shorter.endsWith("s") && plural.matches()) {
            return Normalisations.wordList(longer).stream().anyMatch(word -> word.endsWith("s"))
                    && byInitials(plural.group(1), longer);
        }
        String letters = LETTERS.matcher(shorter).replaceAll("");
        if (!letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        if (DOUBLED.matcher(letters).matches() && byInitials(everySecond(letters), longer)) {
            return true;
        }
        List<String> words = Normalisations.wordList(longer);
        return letters.length() >= 2
                && WORD_PARTS.splitToList(String.join(" ", words)).size() >= 2
                && Character.isLetter(letters.charAt(0))
                && initials(letters.toLowerCase(Locale.ROOT), words);
    }

    private static String everySecond(String letters) {
        StringBuilder second = new StringBuilder();
        for (int i = 1; i < letters.length(); i += 2) {
            second.append(letters.charAt(i));
        }
        return second.toString();
    }

    /**
     * Whether the letters are the first letters of the words, small words left out or not; a word with hyphens may give one
     * letter for each of its parts.
     */
    private static boolean initials(String letters, List<String> words) {
        Set<Integer> reached = Set.of(0);
        for (String word : words) {
            Set<Integer> next = new HashSet<>();
            for (int at : reached) {
                addReached(letters, at, word, next);
            }
            reached = next;
        }
        return reached.contains(letters.length());
    }

    private static void addReached(String letters, int at, String word, Set<Integer> reached) {
        int end = at;
        boolean every = true;
        boolean small = true;
        for (String part : HYPHENS.split(word)) {
            boolean initial = end < letters.length() && part.charAt(0) == letters.charAt(end);
            if (initial && end == at) {
                reached.add(end + 1);
            }
            end += initial ? 1 : 0;
            every = every && (initial || part.length() <= SMALL_WORD);
            small = small && part.length() <= SMALL_WORD;
        }
        if (every) {
            reached.add(end);
        }
        if (small) {
            reached.add(at);
        }
    }

    /** The beginning of one word and its end, the grammatical one too. */
    private static boolean byHyphen(String shorter, String longer) {
        Matcher contraction = CONTRACTION.matcher(shorter.toLowerCase(Locale.ROOT));
        String word = Normalisations.caseless(longer);
        return contraction.matches()
                && word.indexOf(' ') < 0
                && word.length() > shorter.length()
                && word.startsWith(contraction.group(1))
                && word.endsWith(contraction.group(2));
    }

    /** {@code Sept.}: a word cut short, or with letters left out, and a stop to show it. */
    private static boolean byStop(String shorter, String longer) {
        if (!shorter.endsWith(".")) {
            return false;
        }
        String letters = LETTERS.matcher(shorter).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> words = WORD_PARTS.splitToList(Normalisations.words(longer));
        return letters.length() >= 2
                && words.size() == 1
                && words.get(0).length() > letters.length()
                && words.get(0).startsWith(letters.substring(0, 1))
                && isSubsequence(letters, words.get(0));
    }

    /** Whether all letters of one text stand in the other in their order. */
    static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }
}
