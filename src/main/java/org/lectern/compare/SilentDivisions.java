package org.lectern.compare;

import org.lectern.text.SourcedText;

/**
 * Line ends that may divide a word and give no sign of it.
 *
 * <p>Korean has blanks between its words, but many programs break its lines between any two syllables; Thai, Lao, Khmer and
 * Burmese have blanks between phrases alone. So nothing tells whether there was a blank where a line ends in them.
 */
final class SilentDivisions {

    private SilentDivisions() {}

    /** Whether a letter of these languages stands in the range. */
    static boolean mayStandIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isDivided(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A stretch of clean text with each such line end taken the other way: joined where it is a blank, a blank where it was
     * joined.
     *
     * @param content the clean text of a block
     * @param source what it was extracted from
     */
    static String turned(SourcedText content, String source, int start, int end) {
        String text = content.text();
        StringBuilder turned = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean inside = i > start && i + 1 < end;
            if (inside
                    && c == ' '
                    && isLineBreak(source.charAt(content.sourceStart(i)))
                    && mayDivide(text.charAt(i - 1), text.charAt(i + 1))) {
                continue;
            }
            if (i > start && c != ' ' && mayDivide(text.charAt(i - 1), c) && isLineEnd(content, source, i)) {
                turned.append(' ');
            }
            turned.append(c);
        }
        return turned.toString();
    }

    private static boolean mayDivide(char last, char next) {
        return isDivided(last) && isDivided(next);
    }

    private static boolean isDivided(char c) {
        boolean sign = c >= '\u2000' && c <= '\u2FFF';
        if (c < '\u0E00' || sign) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    /** Whether a line ended ahead of the character. */
    private static boolean isLineEnd(SourcedText content, String source, int at) {
        for (int k = content.sourceEnd(at - 1); k < content.sourceStart(at); k++) {
            if (isLineBreak(source.charAt(k))) {
                return true;
            }
        }
        return false;
    }
}
