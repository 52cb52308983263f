package org.lectern.report;

import org.lectern.text.Blanks;

/** Transcripts can hold anything; what a format cannot hold, or must not, is replaced here. */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with U+FFFD for each surrogate without its partner, which UTF-8 cannot hold; positions stay. */
    static String wellFormed(String text) {
        return new String(wellFormedCharacters(text));
    }

    /** The same, as characters: looking at a copy takes a fraction of asking the text for each. */
    static char[] wellFormedCharacters(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                boolean pair = i + 1 < characters.length && Character.isSurrogatePair(characters[i], characters[i + 1]);
                if (pair) {
                    i++;
                } else {
                    characters[i] = REPLACEMENT;
                }
            }
        }
        return characters;
    }

    /** The same, with U+FFFD also for control characters other than line feed and tab, which a web page cannot hold. */
    static String visible(String text) {
        char[] characters = wellFormedCharacters(text);
        for (int i = 0; i < characters.length; i++) {
            if (isControl(characters[i])) {
                characters[i] = REPLACEMENT;
            }
        }
        return new String(characters);
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
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
