package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.Blanks;
import org.lectern.text.Columns;

/**
 * A strip that next to no line has text in.
 *
 * @param from the column in which it begins; a few lines of the left column reach further
 * @param to the column in which the text to the right of it begins
 */
record TextGutter(int from, int to) {

    /** The gutters of two pages differ by so many columns. */
    private static final int SAME = 3;

    /** A gutter is so wide, in columns. */
    static final int LEAST_WIDTH = 2;

    /** So many of the lines of a column go on with the sentence of the line above, as a share. */
    private static final double FLOWING = 0.25;

    /** A line of a column has so many words on average; one of the two parts of a header has fewer. */
    static final int LEAST_WORDS = 3;

    /** What stands at the end of a line in the middle of a sentence. */
    private static final String OPEN = ",-\u2010\u00AD\u060C\u3001\uFF0C";

    String left(String line) {
        return line.substring(0, Columns.index(line, to)).stripTrailing();
    }

    String right(String line) {
        return line.substring(Columns.index(line, to));
    }

    /** Whether text runs on where the right column begins, or stands in the middle of the page. */
    boolean isCrossedBy(String line) {
        int end = Columns.index(line, to);
        if (end < line.length()) {
            return !Blanks.isBlank(line.substring(Columns.index(line, to - LEAST_WIDTH), end));
        }
        int start = Columns.index(line, from);
        return start < line.length() && Blanks.isBlank(line.substring(0, start)) && !Blanks.isBlank(line);
    }

    /** Whether the line has text on both sides and none between. */
    boolean parts(String line) {
        return !isCrossedBy(line) && !Blanks.isBlank(left(line)) && !Blanks.isBlank(right(line));
    }

    /** Whether there are sentences on both sides that go on from line to line. */
    boolean partsSentences(List<String> lines) {
        List<String> parted = lines.stream().filter(this::parts).toList();
        return isProse(parted.stream().map(this::left).toList())
                && isProse(parted.stream().map(this::right).toList());
    }

    /** Those at the same place or near it, the nearest first, that at most so many lines cross. */
    List<TextGutter> near(List<String> lines, int most) {
        List<TextGutter> near = new ArrayList<>();
        for (int k = 0; k <= 2 * SAME; k++) {
            int shift = k % 2 == 0 ? k / 2 : -(k + 1) / 2;
            TextGutter gutter = new TextGutter(Math.max(0, from + shift), to + shift);
            if (gutter.to > gutter.from
                    && lines.stream().filter(gutter::isCrossedBy).count() <= most) {
                near.add(gutter);
            }
        }
        return near;
    }

    /** Whether the text of another page begins at the same place beside it. */
    boolean isAt(TextGutter that) {
        return Math.abs(to - that.to) <= SAME;
    }

    /** Whether there are sentences ahead of it that go on from line to line, and words behind it. */
    boolean hasProse(List<String> lines) {
        List<String> left = lines.stream()
                .filter(line -> !isCrossedBy(line))
                .map(this::left)
                .filter(line -> !Blanks.isBlank(line))
                .toList();
        List<String> right = lines.stream().filter(this::parts).map(this::right).toList();
        int words = right.stream().mapToInt(TextGutter::words).sum();
        return isProse(left) && words >= LEAST_WORDS * right.size();
    }

    private static boolean isProse(List<String> column) {
        int words = 0;
        int flowing = 0;
        for (int i = 0; i < column.size(); i++) {
            words += words(column.get(i));
            flowing += i > 0 && goesOn(column.get(i - 1), column.get(i)) ? 1 : 0;
        }
        return words >= LEAST_WORDS * column.size() && flowing >= FLOWING * column.size();
    }

    private static boolean goesOn(String line, String next) {
        int end = line.length() - 1;
        while (Blanks.isBlank(line.charAt(end))) {
            end--;
        }
        int start = 0;
        while (Blanks.isBlank(next.charAt(start))) {
            start++;
        }
        char last = line.charAt(end);
        char first = next.charAt(start);
        boolean open = Character.isLetter(last) || OPEN.indexOf(last) >= 0;
        return open && Character.isLetter(first) && !Character.isUpperCase(first);
    }

    /** The words of a line; of Chinese and Japanese, each ideograph is one. */
    static int words(String line) {
        int words = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean begins = i == 0 || Blanks.isBlank(line.charAt(i - 1)) || Columns.isIdeograph(c);
            words += begins && !Blanks.isBlank(c) ? 1 : 0;
        }
        return words;
    }
}
