package org.lectern.compare;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.text.Blanks;
import org.lectern.text.ComparisonKey;
import org.lectern.text.WordScanner;

/** Functions that take one kind of difference out of a reading. Each includes those before it, except where it says so. */
final class Normalisations {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Normalisations() {}

    /** One shape for quotation marks, dashes, ellipses, ligatures and blanks. */
    static String typography(String reading) {
        if (isPlain(reading)) {
            return reading;
        }
        String folded = isAscii(reading) ? reading : NFKC.normalize(reading);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Blanks.isIgnorable(c)) {
                continue;
            }
            if (ComparisonKey.isApostrophe(c)) {
                boolean twice = i + 1 < folded.length() && folded.charAt(i + 1) == c;
                out.append(twice ? '"' : '\'');
                i += twice ? 1 : 0;
            } else if (ComparisonKey.isDoubleQuote(c)) {
                out.append('"');
            } else if (isDashOrHyphen(c)) {
                i = appendDash(folded, i, out);
            } else if (Blanks.isBlank(c)) {
                appendBlank(out);
            } else {
                out.append(c);
            }
        }
        return withoutBlanksAtSigns(out).strip();
    }

    /**
     * Whether the readings differ in letters or digits, case apart, so that no function of this class makes them equal.
     *
     * <p>Only looks as far as both are ASCII; beyond, it does not say so.
     */
    static boolean differInLetters(String one, String two) {
        int i = 0;
        int j = 0;
        while (true) {
            i = nextLetter(one, i);
            j = nextLetter(two, j);
            char first = i < one.length() ? one.charAt(i) : '\0';
            char second = j < two.length() ? two.charAt(j) : '\0';
            if (first >= 0x80 || second >= 0x80 || first == 0 && second == 0) {
                return false;
            }
            if (small(first) != small(second)) {
                return true;
            }
            i++;
            j++;
        }
    }

    /** The place of the next character that is an ASCII letter or digit, or not ASCII. */
    private static int nextLetter(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) < 0x80 && !isAsciiLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static int small(char c) {
        return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    }

    /** Whether the text is nothing but words of ASCII letters and digits with single blanks between them. */
    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = isAsciiLetterOrDigit(c);
            if (!word && (c != ' ' || blank)) {
                return false;
            }
            blank = !word;
        }
        return !blank;
    }

    /** Whether there is no character beyond ASCII. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Spacing around signs is layout, not writing. */
    private static String withoutBlanksAtSigns(StringBuilder text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean atSign = text.charAt(i) == ' '
                    && (i > 0 && !WordScanner.isWordPart(text.codePointBefore(i))
                            || i + 1 < text.length() && !WordScanner.isWordPart(text.codePointAt(i + 1)));
            if (!atSign) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static void appendBlank(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\u2014') {
            out.append(' ');
        }
    }

    /** A hyphen inside a word stays one; every other dash loses the blanks around it. */
    private static int appendDash(String text, int at, StringBuilder out) {
        int end = at + 1;
        while (end < text.length() && isDashOrHyphen(text.charAt(end))) {
            end++;
        }
        boolean spaced = (at == 0 || Blanks.isBlank(text.charAt(at - 1)))
                && (end == text.length() || Blanks.isBlank(text.charAt(end)));
        char sign = text.charAt(at);
        boolean brief = sign == '\u2013' || !ComparisonKey.isDash(sign);
        boolean hyphen = end - at == 1 && !spaced && brief;
        if (hyphen) {
            out.append('-');
        } else {
            int last = out.length() - 1;
            if (last >= 0 && out.charAt(last) == ' ') {
                out.setLength(last);
            }
            out.append('\u2014');
        }
        return end - 1;
    }

    /** Whether it is any dash, hyphen or minus. */
    static boolean isDashOrHyphen(char c) {
        return ComparisonKey.isDash(c) || ComparisonKey.isHyphen(c) || c == ComparisonKey.MINUS;
    }

    /** Without regard to case. */
    static String caseless(String reading) {
        return typography(reading).toLowerCase(Locale.ROOT);
    }

    /** Without apostrophes. */
    static String withoutApostrophes(String reading) {
        return caseless(reading).replace("'", "");
    }

    /** Whether the two are both possessives of a word in s: {@code James's} and {@code James'}. */
    static boolean samePossessive(String one, String two) {
        return isPossessiveOf(one, two) || isPossessiveOf(two, one);
    }

    /** Whether the longer reading is the shorter, which ends with an s and an apostrophe, and one s more. */
    private static boolean isPossessiveOf(String longer, String shorter) {
        int end = shorter.length() - 1;
        return end > 0
                && ComparisonKey.isApostrophe(shorter.charAt(end))
                && small(shorter.charAt(end - 1)) == 's'
                && caseless(longer).equals(caseless(shorter) + "s");
    }

    /** Without hyphens and blanks; apostrophes stay. */
    static String undivided(String reading) {
        return caseless(reading).replace("-", "").replace(" ", "");
    }

    /** Without dashes. */
    static String withoutDashes(String reading) {
        return undivided(reading).replace("\u2014", "");
    }

    /** The words alone, divided by blanks. */
    static String words(String reading) {
        if (isPlain(reading)) {
            return reading.toLowerCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder();
        String plain = withoutApostrophes(reading);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '-'
                    || Character.isSurrogate(c)) {
                out.append(c);
            } else {
                appendBlank(out);
            }
        }
        return out.toString().strip();
    }

    /** The words one by one. */
    static List<String> wordList(String reading) {
        String words = words(reading);
        if (words.indexOf(' ') < 0) {
            return words.isEmpty() ? List.of() : List.of(words);
        }
        List<String> list = new ArrayList<>();
        int start = 0;
        for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', start)) {
            list.add(words.substring(start, end));
            start = end + 1;
        }
        list.add(words.substring(start));
        return list;
    }

    /** Without accents and other marks on letters. */
    static String withoutMarks(String reading) {
        String caseless = caseless(reading);
        return isAscii(caseless)
                ? caseless
                : MARKS.matcher(NFD.normalize(caseless)).replaceAll("");
    }
}
