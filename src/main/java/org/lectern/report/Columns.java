package org.lectern.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.lectern.text.Blanks;

/** How much room characters take on a terminal. */
final class Columns {

    private static final char FIRST_COMBINING = '\u0300';

    private Columns() {}

    /** The number of columns of a character: 0 for marks, 2 for ideographs and the like (UAX #11), else 1. */
    static int of(int codePoint) {
        if (codePoint < FIRST_COMBINING) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Whether a line may end on either side of the character, punctuation apart. */
    static boolean isIdeograph(int codePoint) {
        return codePoint >= FIRST_COMBINING && Character.isLetter(codePoint) && isWide(codePoint);
    }

    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
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
                printable.append('\uFFFD');
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
