package org.lectern.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

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
}
