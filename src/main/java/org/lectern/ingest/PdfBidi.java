package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings characters from the order in which they stand on the page, from left to right, into the order of reading.
 *
 * <p>This undoes the reordering of the Unicode Bidirectional Algorithm for a line of one direction with stretches of the
 * other in it, which is what transcripts have. Most producers map a bracket in a line that is read from right to left to the
 * character that is read; those that map it to the shape that is drawn show {@code )} ahead of {@code (} throughout.
 */
final class PdfBidi {

    private static final Set<String> OPENING = Set.of("(", "[", "{", "\u00AB", "\u2039");

    private static final Map<String, String> MIRRORED = Map.of(
            "(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "\u00AB", "\u00BB", "\u00BB", "\u00AB",
            "\u2039", "\u203A", "\u203A", "\u2039");

    /** A row with so many times more letters of one direction is of that, whatever the others of its column are. */
    private static final int PLAINLY = 3;

    /** A hyphen ahead of fewer letters is rather an option or a sign. */
    private static final int LEAST_DIVIDED = 3;

    private final boolean shapes;

    private PdfBidi(boolean shapes) {
        this.shapes = shapes;
    }

    /** For the columns of a document, in the order of reading. */
    static PdfBidi of(List<PdfColumn> columns) {
        PdfBidi plain = new PdfBidi(false);
        int right = 0;
        int wrong = 0;
        String last = "";
        for (PdfColumn column : columns) {
            for (PdfRow row : column.leftwards() ? column.rows() : List.<PdfRow>of()) {
                for (PdfGlyph glyph : plain.logical(row, column)) {
                    String text = glyph.text();
                    if (MIRRORED.containsKey(text)) {
                        boolean pair = text.equals(MIRRORED.get(last));
                        right += pair && OPENING.contains(last) ? 1 : 0;
                        wrong += pair && !OPENING.contains(last) ? 1 : 0;
                        last = text;
                    }
                }
            }
        }
        return new PdfBidi(wrong > right);
    }

    /** The characters of a row in the order of reading. */
    List<PdfGlyph> logical(PdfRow row, PdfColumn column) {
        List<PdfGlyph> visual = row.glyphs();
        int right = 0;
        int left = 0;
        for (PdfGlyph glyph : visual) {
            Direction direction = direction(glyph);
            right += direction == Direction.RIGHT_TO_LEFT ? 1 : 0;
            left += direction == Direction.LEFT_TO_RIGHT ? 1 : 0;
        }
        boolean foreign = right == 0 && left > 0 && column.isAtItsRight(row);
        if (right == 0 && !foreign) {
            return visual;
        }
        List<PdfGlyph> line = new ArrayList<>(visual);
        if (foreign || (column.leftwards() ? PLAINLY * right >= left : right >= PLAINLY * left)) {
            Collections.reverse(line);
            List<List<PdfGlyph>> runs = runs(line, true);
            if (shapes) {
                Set<PdfGlyph> inside = Collections.newSetFromMap(new IdentityHashMap<>());
                runs.forEach(inside::addAll);
                for (int i = 0; i < line.size(); i++) {
                    line.set(i, inside.contains(line.get(i)) ? line.get(i) : mirrored(line.get(i)));
                }
            }
            runs.forEach(Collections::reverse);
        } else {
            runs(line, false).forEach(Collections::reverse);
        }
        return line;
    }

    private static PdfGlyph mirrored(PdfGlyph glyph) {
        return glyph.withText(MIRRORED.getOrDefault(glyph.text(), glyph.text()));
    }

    /** Each stretch that is read from left to right, or each that is read from right to left, as a part of the line. */
    private static List<List<PdfGlyph>> runs(List<PdfGlyph> line, boolean leftToRight) {
        List<List<PdfGlyph>> runs = new ArrayList<>();
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
            int start = leftToRight && last + 1 == line.size() && isDivided(line, i) ? i - 1 : i;
            runs.add(line.subList(start, last + 1));
            i = last + 1;
        }
        return runs;
    }

    /**
     * Whether the hyphen ahead of the word that ends a line is that of its division: it stands at the right of the word, as
     * the hyphen behind it does on the page.
     */
    private static boolean isDivided(List<PdfGlyph> line, int start) {
        boolean hyphen = start > 1
                && line.get(start - 1).text().equals("-")
                && line.get(start - 2).text().equals(" ");
        return hyphen
                && line.subList(start, line.size()).stream()
                                .filter(glyph -> direction(glyph) == Direction.LEFT_TO_RIGHT)
                                .count()
                        >= LEAST_DIVIDED;
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
