package org.lectern.report;

import org.lectern.text.Blanks;

/** Transcripts can hold anything; what a format cannot hold, or must not, is replaced here. */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    /** How many characters are looked at in one go. */
    private static final int PART = 4096;

    private Characters() {}

    /** The text with U+FFFD for each surrogate without its partner, which UTF-8 cannot hold; positions stay. */
    static String wellFormed(String text) {
        if (!hasSurrogate(text)) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return replaced(text, false);
                }
                i++;
            }
        }
        return text;
    }

    /** Looks at a copy of the characters, part by part: that takes a fraction of asking the text for each. */
    private static boolean hasSurrogate(String text) {
        char[] part = new char[Math.min(text.length(), PART)];
        for (int from = 0; from < text.length(); from += part.length) {
            int length = Math.min(part.length, text.length() - from);
            text.getChars(from, from + length, part, 0);
            for (int i = 0; i < length; i++) {
                if (Character.isSurrogate(part[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same, with U+FFFD also for control characters other than line feed and tab, which a web page cannot hold. */
    static String visible(String text) {
        return replaced(text, true);
    }

    private static String replaced(String text, boolean controlsToo) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPair(text, i)) {
                i++;
            } else if (Character.isSurrogate(c) || controlsToo && isControl(c)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    /**
     * The text without what could command a terminal: spaces of all kinds become blanks, control characters U+FFFD;
     * marks that turn the direction of what follows are dropped.
     */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blanks.isSpace(c)) {
                printable.append(' ');
            } else if (Character.isISOControl(c)) {
                printable.append(REPLACEMENT);
            } else if (!turnsDirection(c)) {
                printable.append(c);
            }
        }
        return printable.toString();
    }

    private static boolean turnsDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
