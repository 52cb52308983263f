package org.lectern.ingest;

import org.lectern.text.SourcedText;

/** Finds the place of unescaped text in the escaped source that it was read from. */
final class Literals {

    private Literals() {}

    /**
     * Appends a literal that was read from {@code source[from, to)}, where single characters may be escaped with a
     * backslash, written as a character reference, or stand between delimiters.
     */
    static void append(SourcedText.Builder content, String literal, String source, int from, int to) {
        int at = from;
        int i = 0;
        while (i < literal.length()) {
            int width = Character.charCount(literal.codePointAt(i));
            String character = literal.substring(i, i + width);
            boolean escaped = at + width < to && source.charAt(at) == '\\' && source.startsWith(character, at + 1);
            if (escaped && !isAscii(character)) {
                escaped = false;
            }
            int reference = at < to && source.charAt(at) == '&' ? source.indexOf(';', at) : -1;
            boolean referred = reference >= 0 && reference < to && !source.startsWith(literal.substring(i), at);
            if (referred) {
                content.append(character, at, reference + 1);
                at = reference + 1;
            } else if (escaped && character.charAt(0) != '\\'
                    || escaped && !source.startsWith(literal.substring(i), at)) {
                content.copy(character, at + 1);
                at += 1 + width;
            } else {
                while (at < to && !source.startsWith(character, at)) {
                    at++;
                }
                int place = Math.min(at, Math.max(from, to - width));
                content.append(character, place, Math.min(place + width, source.length()));
                at += width;
            }
            i += width;
        }
    }

    private static boolean isAscii(String character) {
        return character.charAt(0) < 0x80;
    }
}
