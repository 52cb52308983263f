package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Brings characters from the order in which they stand on the page, from left to right, into the order of reading.
 *
 * <p>This undoes the reordering of the Unicode Bidirectional Algorithm for a line of one direction with stretches of the
 * other in it, which is what transcripts have.
 */
final class PdfBidi {

    private PdfBidi() {}

    /** The characters in the order of reading. */
    static List<PdfGlyph> logical(List<PdfGlyph> visual) {
        int right = 0;
        int left = 0;
        for (PdfGlyph glyph : visual) {
            Direction direction = direction(glyph);
            right += direction == Direction.RIGHT_TO_LEFT ? 1 : 0;
            left += direction == Direction.LEFT_TO_RIGHT ? 1 : 0;
        }
        if (right == 0) {
            return visual;
        }
        List<PdfGlyph> line = new ArrayList<>(visual);
        if (right >= left) {
            Collections.reverse(line);
            reverseRuns(line, true);
            mirror(line);
        } else {
            reverseRuns(line, false);
        }
        return line;
    }

    /** Turns round each stretch that is read from left to right, or each that is read from right to left. */
    private static void reverseRuns(List<PdfGlyph> line, boolean leftToRight) {
        int i = 0;
        while (i < line.size()) {
            if (!belongs(line.get(i), leftToRight)) {
                i++;
                continue;
            }
            int last = i;
            for (int k = i + 1; k < line.size() && !ends(line.get(k), leftToRight); k++) {
                boolean bridges = belongs(line.get(k), leftToRight) && joins(line, last, k);
                if (bridges) {
                    last = k;
                } else if (belongs(line.get(k), leftToRight)) {
                    break;
                }
            }
            Collections.reverse(line.subList(i, last + 1));
            i = last + 1;
        }
    }

    private static boolean belongs(PdfGlyph glyph, boolean leftToRight) {
        Direction direction = direction(glyph);
        return leftToRight
                ? direction == Direction.LEFT_TO_RIGHT || direction == Direction.NUMBER
                : direction == Direction.RIGHT_TO_LEFT;
    }

    private static boolean ends(PdfGlyph glyph, boolean leftToRight) {
        return direction(glyph) == (leftToRight ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    /** Numbers that a blank divides are read one after the other in the direction of the line. */
    private static boolean joins(List<PdfGlyph> line, int last, int next) {
        boolean numbers =
                direction(line.get(last)) == Direction.NUMBER && direction(line.get(next)) == Direction.NUMBER;
        if (!numbers) {
            return true;
        }
        for (int k = last + 1; k < next; k++) {
            if (line.get(k).text().equals(" ")) {
                return false;
            }
        }
        return true;
    }

    private static void mirror(List<PdfGlyph> line) {
        // Most producers map a bracket to the character that is read; those that map it to the shape show ")" ahead of
        // "(".
        int open = 0;
        int wrong = 0;
        for (PdfGlyph glyph : line) {
            if (glyph.text().equals("(")) {
                open++;
            } else if (glyph.text().equals(")")) {
                wrong += open == 0 ? 1 : 0;
                open = Math.max(0, open - 1);
            }
        }
        if (wrong == 0) {
            return;
        }
        for (int i = 0; i < line.size(); i++) {
            String text = line.get(i).text();
            if (text.equals("(") || text.equals(")")) {
                line.set(i, line.get(i).withText(text.equals("(") ? ")" : "("));
            }
        }
    }

    private enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        NUMBER,
        NEUTRAL
    }

    private static Direction direction(PdfGlyph glyph) {
        return switch (Character.getDirectionality(glyph.text().codePointAt(0))) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Direction.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Direction.RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> Direction.NUMBER;
            default -> Direction.NEUTRAL;
        };
    }
}
