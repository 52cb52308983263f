package org.lectern.compare;

import org.lectern.text.Blanks;

/**
 * The digits of a reading with the signs that make their value: a currency, per cent, a minus, what parts two of them.
 *
 * <p>Two readings of the same words that differ in these differ in more than punctuation.
 */
final class Figures {

    /** Signs that stand ahead of a number, hyphens and currencies apart. */
    private static final String AHEAD = "+<>=\u00B1~\u2248\u2264\u2265\u2260";

    /** Signs that stand behind a number, currencies apart. */
    private static final String BEHIND = "%\u2030\u2031\u066A";

    /** Signs that part two numbers, hyphens apart. */
    private static final String BETWEEN = ".,:/";

    /** The digits that are set high, as in an exponent, and those that are set low; at a letter they are as good as plain. */
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"
            + "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

    private static final String EXPONENT = "^";

    private final String reading;
    private final StringBuilder figures = new StringBuilder();

    private Figures(String reading) {
        this.reading = reading;
    }

    /** Whether both readings have the same digits with the same signs at them. */
    static boolean same(String one, String two) {
        return of(one).equals(of(two));
    }

    private static String of(String reading) {
        return new Figures(reading).read();
    }

    /** Whether the reading has digits above or below others. */
    static boolean hasExponent(String reading) {
        return !Normalisations.isAscii(reading) && of(reading).contains(EXPONENT);
    }

    /** Whether the sign says by itself, wherever it stands, that a number is no mere number. */
    static boolean isUnit(String sign) {
        return sign.length() == 1 && isUnit(sign.charAt(0));
    }

    /** Whether the sign belongs to the number behind it, if a number is. */
    static boolean standsAhead(String sign) {
        return sign.length() == 1
                && (Money.isCurrencySign(sign.charAt(0))
                        || Normalisations.isDashOrHyphen(sign.charAt(0))
                        || AHEAD.indexOf(sign.charAt(0)) >= 0);
    }

    /** Whether the sign parts two numbers that stand around it without a blank. */
    static boolean standsBetween(String sign) {
        return sign.length() == 1 && BETWEEN.indexOf(sign.charAt(0)) >= 0;
    }

    /** Whether the sign is a hyphen, which ahead of a number is a minus. */
    static boolean isHyphen(String sign) {
        return sign.length() == 1 && Normalisations.isDashOrHyphen(sign.charAt(0));
    }

    private static boolean isUnit(char c) {
        return Money.isCurrencySign(c) || BEHIND.indexOf(c) >= 0;
    }

    private String read() {
        for (int i = 0; i < reading.length(); i++) {
            char c = reading.charAt(i);
            if (isDigit(i)) {
                readDigit(i);
            } else if (RAISED.indexOf(c) >= 0) {
                figures.append(isDigit(figures.length() - 1, figures) ? EXPONENT : "")
                        .append(RAISED.indexOf(c) % 10);
            } else if (isUnit(c)) {
                figures.append(c);
            } else if (Normalisations.isDashOrHyphen(c)) {
                readHyphen(i);
            } else if (AHEAD.indexOf(c) >= 0 && isDigit(next(i)) || isBetween(i)) {
                figures.append(c);
            }
        }
        return figures.toString();
    }

    private void readDigit(int at) {
        if (!isDigit(at - 1) && isDigit(figures.length() - 1, figures)) {
            figures.append(' ');
        }
        figures.append(Character.digit(reading.charAt(at), 10));
    }

    /** A hyphen between digits, with blanks around it or not, is that of a range; one ahead of digits alone is a minus. */
    private void readHyphen(int at) {
        boolean ahead = at + 1 < reading.length() && isDigit(at + 1);
        boolean opens = at == 0 || !Character.isLetterOrDigit(reading.charAt(at - 1));
        if (isDigit(previous(at)) && isDigit(next(at)) && (!ahead || !opens)) {
            figures.append('-');
        } else if (ahead && opens) {
            figures.append('\u2212');
        }
    }

    private boolean isBetween(int at) {
        return BETWEEN.indexOf(reading.charAt(at)) >= 0 && isDigit(at - 1) && isDigit(at + 1);
    }

    /** The place of the last character before that is not blank. */
    private int previous(int at) {
        int i = at - 1;
        while (i >= 0 && Blanks.isSpace(reading.charAt(i))) {
            i--;
        }
        return i;
    }

    private int next(int at) {
        int i = at + 1;
        while (i < reading.length() && Blanks.isSpace(reading.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int at) {
        return isDigit(at, reading);
    }

    private static boolean isDigit(int at, CharSequence text) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
