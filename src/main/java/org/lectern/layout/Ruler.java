package org.lectern.layout;

/**
 * Measures how wide a line is on the page, in average letters.
 *
 * <p>A text that was typed has letters of one width; one that was copied from print has not, and its lines end at the
 * same place on the page with very different numbers of characters. The widths are rough ones, common to book faces.
 */
abstract class Ruler {
    /** All letters are equally wide. */
    static final Ruler TYPED = new Ruler() {
        @Override
        double width(int codePoint) {
            return isIdeograph(codePoint) ? 2 : 1;
        }
    };

    /** Letters have the widths of a book face. */
    static final Ruler PRINTED = new Ruler() {
        @Override
        double width(int codePoint) {
            if (isIdeograph(codePoint)) {
                return 2.2;
            }
            if ("iljtfrI.,;:'!|()[] \u2019\u2018-\"/".indexOf(codePoint) >= 0) {
                return codePoint == 'r' || codePoint == 'f' || codePoint == 't' ? .75 : .6;
            }
            if ("mwMW@\u2014\u0448\u0449\u044E\u0436\u0428\u0429\u042E\u0416\u043C\u041C".indexOf(codePoint) >= 0) {
                return 1.6;
            }
            return Character.isUpperCase(codePoint) ? 1.4 : "sczaeJ".indexOf(codePoint) >= 0 ? .95 : 1.05;
        }
    };

    private static final char FIRST_MARK = '\u0300';

    /** The widths of the characters of ASCII. */
    private final double[] ascii = new double[0x80];

    private Ruler() {
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = width(c);
        }
    }

    abstract double width(int codePoint);

    /** The width of a text. */
    double measure(String text, int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ascii.length) {
                width += ascii[c];
            } else if (!Character.isLowSurrogate(c) && !isMark(c)) {
                width += width(Character.isHighSurrogate(c) ? text.codePointAt(i) : c);
            }
        }
        return width;
    }

    /** Whether it stands above or below the letter ahead of it, as an accent of a decomposed letter does. */
    private static boolean isMark(char c) {
        return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isIdeograph(int codePoint) {
        return codePoint >= 0x2E80
                && (codePoint <= 0x9FFF
                        || codePoint >= 0xF900 && codePoint <= 0xFAFF
                        || codePoint >= 0xFF00 && codePoint <= 0xFF60
                        || codePoint >= 0x20000);
    }
}
