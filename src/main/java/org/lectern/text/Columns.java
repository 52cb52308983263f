package org.lectern.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How much room characters take where all are set in columns, as on a terminal. */
public final class Columns {

    private static final char FIRST_COMBINING = '\u0300';

    private Columns() {}

    /** The number of columns of a character: 0 for marks, 2 for ideographs and the like (UAX #11), else 1. */
    public static int of(int codePoint) {
        if (codePoint < FIRST_COMBINING) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The number of columns of a line. */
    public static int of(String line) {
        return line.codePoints().map(Columns::of).sum();
    }

    /** Where in a line the column begins, or what has no width ahead of it; the length of a line that is shorter. */
    public static int index(String line, int column) {
        int index = 0;
        int width = 0;
        while (index < line.length() && width < column) {
            int codePoint = line.codePointAt(index);
            width += of(codePoint);
            index += Character.charCount(codePoint);
        }
        return index;
    }

    /** Whether a line may end on either side of the character, punctuation apart. */
    public static boolean isIdeograph(int codePoint) {
        return codePoint >= FIRST_COMBINING && Character.isLetter(codePoint) && isWide(codePoint);
    }

    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
