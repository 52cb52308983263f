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

    /** Words fill at least this share of both sides. */
    private static final float FILLED = 0.55f;

    /** Words that stand in a line of a column, on average, at least. */
    private static final float WORDS_IN_LINE = 2.5f;

    /** Lines stand far apart from this multiple of a large ordinary distance on. */
    private static final float FAR = 2.5f;

    private static final int DEEPEST = 6;
    private static final float STEP = 2;

    /** Where gutters were found on earlier pages: there a few lines beside a column are one too. */
    private final List<Float> known = new ArrayList<>();

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
        known.add(gutter.x);
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
        divide(above, depth - 1, columns);
        divide(rightFirst ? right : left, depth - 1, columns);
        divide(rightFirst ? left : right, depth - 1, columns);
        divide(below, depth - 1, columns);
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
        if (lines.size() < LEAST_LINES) {
            return Gutter.NONE;
        }
        float[] distances = new float[lines.size() - 1];
        for (int i = 1; i < lines.size(); i++) {
            distances[i - 1] = baseline(lines.get(i)) - baseline(lines.get(i - 1));
        }
        Arrays.sort(distances);
        float far = FAR * distances[(int) (0.75f * (distances.length - 1))];
        float left = (float) words.stream().mapToDouble(PdfWord::left).min().orElse(0);
        float right = (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0);
        Gutter best = Gutter.NONE;
        for (float x = left + 0.12f * (right - left); x < left + 0.88f * (right - left); x += STEP) {
            float here = x;
            boolean expected = known.stream().anyMatch(gutter -> Math.abs(gutter - here) <= STEP);
            Scan scan = new Scan(x, far, expected);
            for (List<PdfWord> line : lines) {
                scan.take(line);
            }
            Gutter gutter = scan.result();
            best = gutter.weight > best.weight ? gutter : best;
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
    }

    /** Runs down the page along one upright line. */
    private static final class Scan {

        private final float x;
        private final float far;
        private final boolean expected;
        private Gutter best = Gutter.NONE;
        private float top;
        private float bottom;
        private final Side leftSide = new Side();
        private final Side rightSide = new Side();

        /** Along {@code x}; lines further apart than {@code far} do not belong together. */
        Scan(float x, float far, boolean expected) {
            this.expected = expected;
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
            leftSide.take(line, -Float.MAX_VALUE, x);
            rightSide.take(line, x, Float.MAX_VALUE);
        }

        private void close() {
            int fewer = Math.min(leftSide.lines, rightSide.lines);
            boolean lines = fewer >= LEAST_LINES || expected && fewer > 0;
            if (lines && leftSide.isText() && (rightSide.isText() || expected)) {
                float weight = Math.min(leftSide.width, rightSide.width);
                best = weight > best.weight ? new Gutter(x, top, bottom, weight) : best;
            }
            leftSide.clear();
            rightSide.clear();
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

        void take(List<PdfWord> line, float from, float to) {
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
        }

        /** Whether it looks like running text: lines that are mostly full, of several words or of a script without. */
        boolean isText() {
            float em = Math.max(1, size);
            boolean wordy = words >= WORDS_IN_LINE * lines || width >= 10 * em * lines;
            return wordy && right - left > 6 * em && width >= FILLED * (right - left) * lines;
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
