package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.text.Blanks;
import org.lectern.text.Columns;

/**
 * Columns of print that stand side by side in plain text, as tools leave them that keep the look of a page.
 *
 * <p>A page, which form feeds divide from the next, has columns where a gutter runs down it that next to no line crosses,
 * with sentences on both sides that go on from line to line, as those in the cells of a table do not. The columns are read
 * one after the other, in a script that runs to the left the right one first; what crosses the gutter, and a header or
 * footer, stays where it is. Nothing but blanks is lost. Cost is linear in the length of the text.
 *
 * @param text the text, with the columns of each page one below the other
 * @param pages which pages have columns, from 1
 */
record TextColumns(String text, List<Integer> pages) {

    /** So many lines with text on both sides show a gutter. */
    private static final int LEAST_LINES = 6;

    /** The same as a share of the page; the last page of a text may have little in its second column. */
    private static final double LEAST_SHARE = 0.2;

    /** At most so many lines cross a gutter, as a share of the page. */
    private static final double MOST_CROSSING = 0.1;

    /** A gutter is so wide, in columns. */
    private static final int LEAST_WIDTH = 2;

    /** No page is wider, in columns. */
    private static final int MOST_WIDTH = 400;

    /** So many of the lines of a column go on with the sentence of the line above, as a share. */
    private static final double FLOWING = 0.25;

    /** A line of a column has so many words on average; one of the two parts of a header has fewer. */
    private static final int LEAST_WORDS = 3;

    /** A page is divided in two, and each half once more. */
    private static final int DEPTH = 2;

    /** Reads the columns of a text; most texts have none and stay as they are. */
    static TextColumns of(String text) {
        StringBuilder read = new StringBuilder();
        List<Integer> pages = new ArrayList<>();
        int from = 0;
        int done = 0;
        for (int page = 1; from < text.length(); page++) {
            int feed = text.indexOf('\f', from);
            int to = feed < 0 ? text.length() : feed;
            if (holdsGaps(text, from, to)) {
                List<String> lines =
                        trimmed(Arrays.asList(text.substring(from, to).split("\\R", -1)));
                List<String> ordered = inOrder(lines, DEPTH);
                if (!ordered.equals(lines)) {
                    read.append(text, done, from).append(String.join("\n", ordered));
                    done = to;
                    pages.add(page);
                }
            }
            from = to + 1;
        }
        return pages.isEmpty()
                ? new TextColumns(text, pages)
                : new TextColumns(read.append(text, done, text.length()).toString(), pages);
    }

    /** Whether enough runs of blanks stand inside lines; most pages need no closer look. */
    private static boolean holdsGaps(String text, int from, int to) {
        int gaps = 0;
        int at = from + 1;
        // Of two blanks, one stands at every second place.
        while (at < to && gaps < LEAST_LINES) {
            if (text.charAt(at) != ' ') {
                at += 2;
                continue;
            }
            int start = text.charAt(at - 1) == ' ' ? at - 1 : at;
            int end = at;
            while (end < to && text.charAt(end) == ' ') {
                end++;
            }
            boolean inside = end - start >= LEAST_WIDTH
                    && start > from
                    && end < to
                    && !Blanks.isSpace(text.charAt(start - 1))
                    && !Blanks.isSpace(text.charAt(end));
            gaps += inside ? 1 : 0;
            at = end + 1;
        }
        return gaps == LEAST_LINES;
    }

    /** The lines with their columns one below the other; the lines themselves where there are none. */
    private static List<String> inOrder(List<String> lines, int depth) {
        Optional<Gutter> found = depth == 0 ? Optional.empty() : gutter(lines);
        if (found.isEmpty()) {
            return lines;
        }
        Gutter gutter = found.get();
        List<String> ordered = new ArrayList<>();
        int end = lines.size() - 1;
        int from = 0;
        for (int i = 0; i <= end; i++) {
            if (gutter.isCrossedBy(lines.get(i)) || (i == 0 || i == end) && isSetOff(lines, i, gutter)) {
                addColumns(lines.subList(from, i), gutter, depth, ordered);
                ordered.add(lines.get(i));
                from = i + 1;
            }
        }
        addColumns(lines.subList(from, end + 1), gutter, depth, ordered);
        return ordered;
    }

    private static void addColumns(List<String> band, Gutter gutter, int depth, List<String> ordered) {
        List<String> left = trimmed(band.stream().map(gutter::left).toList());
        List<String> right = trimmed(band.stream().map(gutter::right).toList());
        boolean rightFirst = isRightToLeft(band);
        ordered.addAll(inOrder(rightFirst ? right : left, depth - 1));
        ordered.addAll(inOrder(rightFirst ? left : right, depth - 1));
    }

    /** Without blank lines at the ends. */
    private static List<String> trimmed(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && Blanks.isBlank(lines.get(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(lines.get(to - 1))) {
            to--;
        }
        return lines.subList(from, to);
    }

    /**
     * Whether the first or last line is no line of the columns: with few words on both sides, or on one and room about it, or
     * with nothing but a number.
     */
    private static boolean isSetOff(List<String> lines, int i, Gutter gutter) {
        String line = lines.get(i);
        if (!gutter.parts(line)) {
            return line.chars().noneMatch(Character::isLetter);
        }
        boolean room = lines.size() > 1 && Blanks.isBlank(lines.get(i == 0 ? 1 : i - 1));
        int left = words(gutter.left(line));
        int right = words(gutter.right(line));
        return (room ? Math.min(left, right) : Math.max(left, right)) < LEAST_WORDS;
    }

    /** The gutter with text on both sides of most lines. */
    private static Optional<Gutter> gutter(List<String> lines) {
        int width = lines.stream().mapToInt(Columns::of).max().orElse(0);
        if (width > MOST_WIDTH) {
            return Optional.empty();
        }
        int[] ink = new int[width + 1];
        int written = 0;
        for (String line : lines) {
            written += Blanks.isBlank(line) ? 0 : 1;
            addInk(line, ink);
        }
        Optional<Gutter> best = Optional.empty();
        long bestLines = 0;
        for (Gutter gutter : gutters(ink, (int) (MOST_CROSSING * written))) {
            long parted = lines.stream().filter(gutter::parts).count();
            boolean enough = parted >= LEAST_LINES && parted >= LEAST_SHARE * written;
            if (parted > bestLines && enough && gutter.partsSentences(lines)) {
                best = Optional.of(gutter);
                bestLines = parted;
            }
        }
        return best;
    }

    /** The strips, wide enough, in which no more lines than these have text. */
    private static List<Gutter> gutters(int[] ink, int most) {
        List<Gutter> gutters = new ArrayList<>();
        int from = 0;
        for (int column = 0; column + 1 < ink.length; column++) {
            if (ink[column] > most) {
                from = column + 1;
            } else if (ink[column + 1] > most && column + 1 - from >= LEAST_WIDTH) {
                gutters.add(new Gutter(from, column + 1));
            }
        }
        return gutters;
    }

    private static void addInk(String line, int[] ink) {
        int column = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int end = column + Columns.of(c);
            boolean blank = c <= Character.MAX_VALUE && Blanks.isBlank((char) c);
            for (; column < end; column++) {
                ink[column] += blank ? 0 : 1;
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isRightToLeft(List<String> lines) {
        int balance = 0;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                byte direction = Character.getDirectionality(line.charAt(i));
                balance += direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? -1 : 0;
                balance += direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        ? 1
                        : 0;
            }
        }
        return balance > 0;
    }

    /** The words of a line; of Chinese and Japanese, each ideograph is one. */
    private static int words(String line) {
        int words = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean begins = i == 0 || Blanks.isBlank(line.charAt(i - 1)) || Columns.isIdeograph(c);
            words += begins && !Blanks.isBlank(c) ? 1 : 0;
        }
        return words;
    }

    /**
     * A strip that next to no line has text in.
     *
     * @param from the column in which it begins; a few lines of the left column reach further
     * @param to the column in which the text to the right of it begins
     */
    private record Gutter(int from, int to) {

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
    }
}
