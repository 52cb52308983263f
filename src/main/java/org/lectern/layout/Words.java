package org.lectern.layout;

import java.util.OptionalInt;
import org.lectern.text.ComparisonKey;

/** What the ends of lines tell. */
final class Words {

    private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4";
    private static final String PAUSES = ":;\uFF1A\uFF1B\u061B";
    /** What does not begin a line of Chinese or Japanese. */
    private static final String NEVER_FIRST =
            "\u3001\u3002\uFF0C\uFF1A\uFF1B\uFF01\uFF1F\uFF09\u300D\u300F\u300B\u3009\u201D\u2019";

    private static final String CLOSERS = "\"'\u2019\u201D\u00BB)]\u300D\u300F\uFF09*_";

    private static final String LEADER = " .\u2026\u00B7_";

    /** Two or three dots are an omission. */
    private static final int LEAST_DOTS = 4;

    private Words() {}

    /** Whether the text ends with a full stop or the like, quotation marks and brackets behind it apart. */
    static boolean endsSentence(String text) {
        return STOPS.indexOf(lastSign(text)) >= 0;
    }

    /** Whether the text ends with a colon or semicolon. */
    static boolean endsWithPause(String text) {
        return PAUSES.indexOf(lastSign(text)) >= 0;
    }

    /** Whether the text ends in mid-sentence: with a letter, a digit, a comma or a hyphen. */
    static boolean endsOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last)
                || Character.isSurrogate(last)
                || Character.getType(last) == Character.NON_SPACING_MARK
                || ",-\u00AC\u00AD\u2010\u2013\u2014\uFF0C\u3001\u060C".indexOf(last) >= 0
                || CLOSERS.indexOf(last) >= 0 && !endsSentence(text) && !endsWithPause(text);
    }

    /** Whether a letter, digit, comma, hyphen or sign of mathematics ends the text; no bracket or quotation mark. */
    static boolean endsInWordOrFormula(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.getType(last) == Character.MATH_SYMBOL || CLOSERS.indexOf(last) < 0 && endsOpen(text);
    }

    /** Whether the text ends with a letter or digit and a hyphen or sign of division, as a word does that goes on below. */
    static boolean endsDivided(String text) {
        int last = text.length() - 1;
        if (last <= 0 || !ComparisonKey.isHyphen(text.charAt(last)) && !isDivisionSign(text.charAt(last))) {
            return false;
        }
        char ahead = text.charAt(last - 1);
        return Character.isLetterOrDigit(ahead) || Character.getType(ahead) == Character.NON_SPACING_MARK;
    }

    /** Whether the sign at a line end only divides a word: the soft hyphen, and what transcribers write for it. */
    static boolean isDivisionSign(char c) {
        return c == '\u00AD' || c == '\u00AC';
    }

    /** The number of the page to which dots lead at the end of the text, as in a table of contents; 0 for a Roman numeral. */
    static OptionalInt leaderPage(String text) {
        int page = lastWord(text);
        int dots = 0;
        for (int i = leaderStart(text); i < page; i++) {
            dots += text.charAt(i) == ' ' ? 0 : 1;
        }
        String number = text.substring(page);
        if (dots >= LEAST_DOTS && Furniture.isBareNumber(number)) {
            return OptionalInt.of(Integer.parseInt(number));
        }
        return dots >= LEAST_DOTS && Furniture.isSmallRoman(number) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Where the blanks and dots begin that stand ahead of the last word of the text; 0 where nothing stands ahead of them. */
    static int leaderStart(String text) {
        int at = lastWord(text);
        while (at > 0 && LEADER.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static int lastWord(String text) {
        int at = text.length();
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static char lastSign(String text) {
        int last = text.length() - 1;
        while (last > 0 && (CLOSERS.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ' ')) {
            last--;
        }
        return text.charAt(last);
    }

    /** Whether the first letter is a small one; signs ahead of it play no part. */
    static boolean startsLower(String text) {
        int first = firstLetter(text);
        return first < text.length() && Character.isLowerCase(text.codePointAt(first));
    }

    /** Whether the text has capitals and no small letters. */
    static boolean isInCapitals(String text) {
        boolean capitals = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals |= Character.isUpperCase(text.charAt(i));
        }
        return capitals;
    }

    /** Whether the first letter belongs to a script that has no capitals. */
    static boolean startsCaseless(String text) {
        int first = firstLetter(text);
        if (first == text.length()) {
            return false;
        }
        int letter = text.codePointAt(first);
        return !Character.isLowerCase(letter)
                && !Character.isUpperCase(letter)
                && !Character.isTitleCase(letter)
                && Character.isLetter(letter);
    }

    /** Whether the text begins as what somebody says does: with a quotation mark, or a dash that stands for one. */
    static boolean opensSpeech(String text) {
        return "\"\u2018\u201C\u201E\u00AB\u2014\u2015\u300C".indexOf(text.charAt(0)) >= 0;
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && "\"'\u2018\u201C\u00AB([\u300C".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The end of the first word. */
    static int firstWordEnd(String text) {
        if (isWide(text.charAt(0))) {
            int end = 1;
            while (end < text.length() && NEVER_FIRST.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return end;
        }
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    /** Whether most letters of the text are read from right to left. */
    static boolean isRightToLeft(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> balance++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> balance--;
                default -> {
                    // Digits and signs go either way.
                }
            }
        }
        return balance > 0;
    }

    /** Whether lines of this script are joined without a blank between the two characters. */
    static boolean joinsWithoutBlank(char last, char first) {
        return isWide(last) && (isWide(first) || isQuote(first))
                || isQuote(last) && isWide(first)
                || hasBlanksBetweenPhrases(last) && hasBlanksBetweenPhrases(first);
    }

    /** Whether the character is of Thai, Lao, Burmese or Khmer, in which a line seldom ends where there is a blank. */
    private static boolean hasBlanksBetweenPhrases(char c) {
        return c >= 0x0E00 && c <= 0x0EFF || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF;
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF00 && c <= 0xFF60
                || Character.isSurrogate(c) && c >= 0xD840 && c <= 0xD87F;
    }

    /** Whether the character is a quotation mark that Chinese shares with other scripts. */
    private static boolean isQuote(char c) {
        return c == '\u201C' || c == '\u201D';
    }
}
