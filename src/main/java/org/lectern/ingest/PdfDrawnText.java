package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds lines of print that a page with a text layer draws as outlines, and puts what OCR read of them into the text.
 *
 * <p>Outlines are letters if they stand in a line of the text, side by side as letters do, or in a line of their own inside
 * the text, on one baseline. The dots and arrow heads of a figure stand alone beside its labels. What other pages draw at the same place, and what the words of the text layer cover, is decoration.
 */
final class PdfDrawnText {

    /** So many outlines of their own make a line. */
    private static final int ENOUGH = 6;

    /** So many of them stand on the baseline; the others reach below it or float above. */
    private static final double ON_BASELINE = 0.5;

    /** The letters of a word stand no further apart, as a share of the size of the font. */
    private static final float SIDE_BY_SIDE = 0.2f;

    /** Letters are at least so high, as a share of the size of the font. */
    private static final float X_HEIGHT = 0.35f;

    /** A baseline is so exact, as a share of the height of the line. */
    private static final float EXACT = 0.12f;

    /** No line of text is lower, in points. */
    private static final float LOWEST = 4;

    /** Letters are higher than the size of their font by no more than this. */
    private static final float HIGHEST = 1.4f;

    /** How far the text may go on above its first and below its last line, in lines. */
    private static final float BEYOND = 2;

    private PdfDrawnText() {}

    /** The lines of a page that are drawn, at least in part. */
    static List<PdfDrawnLine> linesOf(PdfPage page, List<PdfWord> words, List<PdfPage> pages) {
        if (words.isEmpty() || page.outlines().isEmpty()) {
            return List.of();
        }
        Set<PdfOutline> around = drawnAround(page, pages);
        List<PdfOutline> letters = page.outlines().stream()
                .filter(outline -> !around.contains(outline.rounded()) && !isCovered(outline, words))
                .sorted(Comparator.comparingDouble(PdfOutline::top))
                .toList();
        List<PdfDrawnLine> lines = new ArrayList<>();
        List<PdfOutline> band = new ArrayList<>();
        float bottom = 0;
        for (PdfOutline letter : letters) {
            boolean below = (letter.top() + letter.bottom()) / 2 > bottom;
            if (!band.isEmpty() && below) {
                add(band, letters, words, lines);
                band.clear();
            }
            bottom = band.isEmpty() ? letter.bottom() : Math.max(bottom, letter.bottom());
            band.add(letter);
        }
        if (!band.isEmpty()) {
            add(band, letters, words, lines);
        }
        return lines;
    }

    private static boolean isCovered(PdfOutline outline, List<PdfWord> words) {
        float height = (outline.top() + outline.bottom()) / 2;
        return words.stream()
                .anyMatch(word -> outline.middle() > word.left()
                        && outline.middle() < word.right()
                        && height > word.top()
                        && height < word.bottom());
    }

    /** What the pages around this one draw. */
    private static Set<PdfOutline> drawnAround(PdfPage page, List<PdfPage> pages) {
        Set<PdfOutline> drawn = new HashSet<>();
        for (int number = page.number() - 1; number <= page.number() + 1; number += 2) {
            if (number >= 1 && number <= pages.size()) {
                pages.get(number - 1).outlines().forEach(outline -> drawn.add(outline.rounded()));
            }
        }
        return drawn;
    }

    private static void add(
            List<PdfOutline> band, List<PdfOutline> all, List<PdfWord> words, List<PdfDrawnLine> lines) {
        float top = (float) band.stream().mapToDouble(PdfOutline::top).min().orElseThrow();
        float bottom =
                (float) band.stream().mapToDouble(PdfOutline::bottom).max().orElseThrow();
        List<PdfWord> beside = words.stream()
                .filter(word -> Math.min(bottom, word.bottom()) - Math.max(top, word.top())
                        > Math.min(bottom - top, word.bottom() - word.top()) / 2)
                .toList();
        boolean letters = beside.isEmpty()
                ? isLine(band, words, top, bottom)
                : fits(beside, bottom - top) && isSideBySide(all, beside);
        if (letters) {
            float left =
                    (float) band.stream().mapToDouble(PdfOutline::left).min().orElseThrow();
            float right =
                    (float) band.stream().mapToDouble(PdfOutline::right).max().orElseThrow();
            for (PdfWord word : beside) {
                left = Math.min(left, word.left());
                right = Math.max(right, word.right());
            }
            lines.add(new PdfDrawnLine(List.copyOf(band), beside, left, top, right, bottom));
        }
    }

    private static boolean fits(List<PdfWord> beside, float height) {
        return beside.stream().anyMatch(word -> height <= HIGHEST * word.size());
    }

    /**
     * Whether an outline as high as a letter stands as close to another, or to a word, as the letters of a word do; or a
     * lower one, such as an apostrophe, between two parts of a word.
     */
    private static boolean isSideBySide(List<PdfOutline> drawn, List<PdfWord> beside) {
        float size = usualSize(beside);
        float top = (float) beside.stream().mapToDouble(PdfWord::top).min().orElseThrow();
        float bottom =
                (float) beside.stream().mapToDouble(PdfWord::bottom).max().orElseThrow();
        List<PdfOutline> row = new ArrayList<>(drawn);
        row.removeIf(outline -> outline.bottom() < top || outline.top() > bottom);
        beside.forEach(word -> row.add(new PdfOutline(word.left(), word.bottom(), word.right(), word.bottom())));
        row.sort(Comparator.comparingDouble(PdfOutline::left));
        int from = 0;
        float right = 0;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).left() - right > SIDE_BY_SIDE * size) {
                if (isWord(row.subList(from, i), size)) {
                    return true;
                }
                from = i;
            }
            right = Math.max(right, row.get(i).right());
        }
        return isWord(row.subList(from, row.size()), size);
    }

    /** Whether pieces that stand together, words of the text layer without height among them, make a word. */
    private static boolean isWord(List<PdfOutline> together, float size) {
        long high = together.stream()
                .filter(piece -> piece.bottom() - piece.top() >= X_HEIGHT * size)
                .count();
        long words =
                together.stream().filter(piece -> piece.bottom() == piece.top()).count();
        boolean drawn = words < together.size();
        return drawn && columns(together) > 1 && (high > 0 || words > 1);
    }

    /** How many pieces stand side by side: the stroke and the dot of an exclamation mark stand above each other. */
    private static int columns(List<PdfOutline> together) {
        int columns = 0;
        float right = Float.NEGATIVE_INFINITY;
        for (PdfOutline piece : together) {
            columns += piece.middle() > right ? 1 : 0;
            right = Math.max(right, piece.right());
        }
        return columns;
    }

    /** Whether outlines that stand alone make a line inside the text. */
    private static boolean isLine(List<PdfOutline> band, List<PdfWord> words, float top, float bottom) {
        float size = usualSize(words);
        float height = bottom - top;
        float first = (float) words.stream().mapToDouble(PdfWord::top).min().orElseThrow();
        float last = (float) words.stream().mapToDouble(PdfWord::bottom).max().orElseThrow();
        boolean inside = top > first - BEYOND * size && bottom < last + BEYOND * size;
        return inside
                && band.size() >= ENOUGH
                && height >= LOWEST
                && height <= HIGHEST * size
                && band.stream()
                                .mapToLong(letter -> band.stream()
                                        .filter(other -> Math.abs(other.bottom() - letter.bottom()) < EXACT * height)
                                        .count())
                                .max()
                                .orElse(0)
                        >= ON_BASELINE * band.size();
    }

    private static float usualSize(List<PdfWord> words) {
        double[] sizes = words.stream().mapToDouble(PdfWord::size).sorted().toArray();
        return (float) sizes[sizes.length / 2];
    }

    /**
     * The words of the page with what OCR read of its drawn lines.
     *
     * @param words of the text layer
     * @param read of the lines, and of nothing else
     */
    static List<PdfWord> merged(List<PdfWord> words, List<PdfDrawnLine> lines, List<PdfWord> read) {
        List<PdfWord> merged = new ArrayList<>(words);
        for (PdfDrawnLine line : lines) {
            for (PdfWord word : read) {
                if (line.holds(word) && line.isDrawn(word)) {
                    line.words().stream().filter(text -> covers(word, text)).forEach(merged::remove);
                    merged.add(line.setOnLine(word));
                }
            }
        }
        return merged;
    }

    private static boolean covers(PdfWord read, PdfWord text) {
        float shared = Math.min(read.right(), text.right()) - Math.max(read.left(), text.left());
        return shared > text.width() / 2;
    }
}
