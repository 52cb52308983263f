package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a page and puts them in the order of reading.
 *
 * <p>A gutter is an upright strip that no word crosses over several lines and that has running text on both sides. The page
 * is cut along its widest gutter into what stands above, left, right and below, and each part is looked at again: the
 * recursive cut of Nagy and Seth (1984), guided by gutters instead of mere blanks, so that tables and lists stay whole.
 */
final class PdfColumns {

    /** A gutter is at least so wide, as a share of the font size. */
    private static final float GUTTER = 0.7f;

    /** Both sides have at least so many lines. */
    private static final int LEAST_LINES = 4;

    /** The same of what stands beside the text in print of another size. */
    private static final int LEAST_LINES_ASIDE = 3;

    /** Letters are of another size from this ratio on. */
    private static final float OTHER_SIZE = 1.15f;

    /** What stands beside the text has at most so many of its lines at the height of one of the text, as a share. */
    private static final float SHARED = 0.25f;

    /** Words fill at least this share of both sides. */
    private static final float FILLED = 0.55f;

    /** Words that stand in a line of a column, on average, at least. */
    private static final float WORDS_IN_LINE = 2.5f;

    /** Lines stand far apart from this multiple of a large ordinary distance on. */
    private static final float FAR = 2.5f;

    /** Lines of different pages begin at the same place if they differ by less, in points. */
    private static final float SAME_EDGE = 1;

    private static final int DEEPEST = 6;
    private static final float STEP = 2;

    /** The gutters of earlier pages: there a few lines beside a column are one too. */
    private final List<Known> known = new ArrayList<>();

    /** A gutter, and where the lines beside it begin. */
    private record Known(float x, float edge) {}

    /** The columns in the order of reading; every word stands in one. */
    List<List<PdfWord>> of(List<PdfWord> words) {
        List<List<PdfWord>> columns = new ArrayList<>();
        divide(words, DEEPEST, columns);
        return columns;
    }

    private void divide(List<PdfWord> words, int depth, List<List<PdfWord>> columns) {
        if (words.isEmpty()) {
            return;
        }
        Gutter gutter = depth == 0 ? Gutter.NONE : widest(words);
        if (gutter.weight == 0) {
            columns.add(words);
            return;
        }
        List<PdfWord> above = new ArrayList<>();
        List<PdfWord> left = new ArrayList<>();
        List<PdfWord> right = new ArrayList<>();
        List<PdfWord> below = new ArrayList<>();
        for (PdfWord word : words) {
            if (word.baseline() < gutter.top) {
                above.add(word);
            } else if (word.baseline() > gutter.bottom) {
                below.add(word);
            } else if (word.right() <= gutter.x) {
                left.add(word);
            } else {
                right.add(word);
            }
        }
        boolean rightFirst = isRightToLeft(words);
        known.add(new Known(gutter.x, rightFirst ? rightEdge(left) : leftEdge(right)));
        divide(above, depth - 1, columns);
        divide(rightFirst ? right : left, depth - 1, columns);
        divide(rightFirst ? left : right, depth - 1, columns);
        divide(below, depth - 1, columns);
    }

    private static float leftEdge(List<PdfWord> words) {
        return (float) words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    }

    private static float rightEdge(List<PdfWord> words) {
        return (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    private static boolean isRightToLeft(List<PdfWord> words) {
        int right = 0;
        for (PdfWord word : words) {
            byte direction =
                    Character.getDirectionality(word.glyphs().get(0).text().codePointAt(0));
            right += direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    ? 1
                    : 0;
        }
        return 2 * right > words.size();
    }

    /** The gutter with the most text on its poorer side. */
    private Gutter widest(List<PdfWord> words) {
        List<List<PdfWord>> lines = lines(words);
        if (lines.size() < LEAST_LINES && known.isEmpty()) {
            return Gutter.NONE;
        }
        float[] distances = new float[lines.size() - 1];
        for (int i = 1; i < lines.size(); i++) {
            distances[i - 1] = baseline(lines.get(i)) - baseline(lines.get(i - 1));
        }
        Arrays.sort(distances);
        float far = distances.length == 0 ? 0 : FAR * distances[(int) (0.75f * (distances.length - 1))];
        float left = leftEdge(words);
        float right = rightEdge(words);
        boolean rightFirst = isRightToLeft(words);
        Gutter best = Gutter.NONE;
        for (float x = left + 0.12f * (right - left); x < left + 0.88f * (right - left); x += STEP) {
            float here = x;
            List<Known> expected = known.stream()
                    .filter(gutter -> Math.abs(gutter.x - here) <= STEP)
                    .toList();
            Scan scan = new Scan(x, far, expected, rightFirst);
            for (List<PdfWord> line : lines) {
                scan.take(line);
            }
            Gutter gutter = scan.result();
            best = gutter.isBetterThan(best) ? gutter : best;
        }
        return best;
    }

    private static List<List<PdfWord>> lines(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::baseline));
        List<List<PdfWord>> lines = new ArrayList<>();
        float baseline = Float.NaN;
        for (PdfWord word : sorted) {
            if (word.baseline() != baseline) {
                lines.add(new ArrayList<>());
                baseline = word.baseline();
            }
            lines.get(lines.size() - 1).add(word);
        }
        return lines;
    }

    private static float baseline(List<PdfWord> line) {
        return line.get(0).baseline();
    }

    private record Gutter(float x, float top, float bottom, float weight) {
        static final Gutter NONE = new Gutter(0, 0, 0, 0);

        /** A strip through the ragged ends of a column parts as much of a short one beside it, but fewer lines. */
        boolean isBetterThan(Gutter that) {
            return weight > that.weight || weight == that.weight && bottom - top > that.bottom - that.top;
        }
    }

    /** Runs down the page along one upright line. */
    private static final class Scan {

        private final float x;
        private final float far;
        private final List<Known> expected;
        private final boolean rightFirst;
        private Gutter best = Gutter.NONE;
        private float top;
        private float bottom;
        private int shared;
        private final Side leftSide = new Side();
        private final Side rightSide = new Side();

        /** Along {@code x}; lines further apart than {@code far} do not belong together. */
        Scan(float x, float far, List<Known> expected, boolean rightFirst) {
            this.expected = expected;
            this.rightFirst = rightFirst;
            this.x = x;
            this.far = far;
        }

        void take(List<PdfWord> line) {
            for (PdfWord word : line) {
                float room = GUTTER / 2 * word.size();
                if (word.left() < x + room && word.right() > x - room) {
                    close();
                    return;
                }
            }
            if (baseline(line) - bottom > far) {
                close();
            }
            if (leftSide.lines + rightSide.lines == 0) {
                top = baseline(line);
            }
            bottom = baseline(line);
            boolean left = leftSide.take(line, -Float.MAX_VALUE, x);
            boolean right = rightSide.take(line, x, Float.MAX_VALUE);
            shared += left && right ? 1 : 0;
        }

        private void close() {
            int fewer = Math.min(leftSide.lines, rightSide.lines);
            boolean known = !expected.isEmpty();
            boolean text = leftSide.isText() && (rightSide.isText() || known);
            if (fewer >= LEAST_LINES && text || isAside(fewer) || fewer > 0 && known && (text || isAtKnownEdge())) {
                float weight = Math.min(leftSide.width, rightSide.width);
                best = weight > best.weight ? new Gutter(x, top, bottom, weight) : best;
            }
            shared = 0;
            leftSide.clear();
            rightSide.clear();
        }

        /** Whether one side is text, and the other in print of another size that shares no lines with it: a quotation, an address. */
        private boolean isAside(int fewer) {
            float larger = Math.max(leftSide.size, rightSide.size);
            float smaller = Math.min(leftSide.size, rightSide.size);
            Side text = leftSide.lines > rightSide.lines ? leftSide : rightSide;
            Side aside = text == leftSide ? rightSide : leftSide;
            return fewer >= LEAST_LINES_ASIDE
                    && shared <= SHARED * fewer
                    && larger >= OTHER_SIZE * smaller
                    && text.lines >= LEAST_LINES
                    && text.isText()
                    && aside.isWide();
        }

        /** Whether lines begin beside the gutter just where those of earlier pages do. */
        private boolean isAtKnownEdge() {
            float edge = rightFirst ? leftSide.right : rightSide.left;
            return expected.stream().anyMatch(gutter -> Math.abs(gutter.edge - edge) < SAME_EDGE);
        }

        Gutter result() {
            close();
            return best;
        }
    }

    /** What stands on one side of an upright line. */
    private static final class Side {
        private int lines;
        private int words;
        private float width;
        private float left = Float.MAX_VALUE;
        private float right = -Float.MAX_VALUE;
        private float size;

        /** Takes what stands between; whether there is anything. */
        boolean take(List<PdfWord> line, float from, float to) {
            boolean any = false;
            for (PdfWord word : line) {
                if (word.left() >= from && word.right() <= to) {
                    any = true;
                    words++;
                    width += word.width();
                    left = Math.min(left, word.left());
                    right = Math.max(right, word.right());
                    size = Math.max(size, word.size());
                }
            }
            lines += any ? 1 : 0;
            return any;
        }

        /** Whether it looks like running text: lines that are mostly full, of several words or of a script without. */
        boolean isText() {
            float em = Math.max(1, size);
            boolean wordy = words >= WORDS_IN_LINE * lines || width >= 10 * em * lines;
            return wordy && isWide() && width >= FILLED * (right - left) * lines;
        }

        /** Whether it is wider than numbers and signs. */
        boolean isWide() {
            return right - left > 6 * Math.max(1, size);
        }

        void clear() {
            lines = 0;
            words = 0;
            width = 0;
            size = 0;
            left = Float.MAX_VALUE;
            right = -Float.MAX_VALUE;
        }
    }
}
