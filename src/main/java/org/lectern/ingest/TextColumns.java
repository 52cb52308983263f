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

    /** The same as a share of the page; a page may have little in its second column. */
    private static final double LEAST_SHARE = 0.2;

    /** The same beside the gutter of the page before, which the last page of a text shares. */
    private static final int LEAST_LINES_KNOWN = 2;

    /** At most so many lines cross a gutter, as a share of the page. */
    private static final double MOST_CROSSING = 0.1;

    /** No page is wider, in columns. */
    private static final int MOST_WIDTH = 400;

    /** A page is divided in two, and each half once more. */
    private static final int DEPTH = 2;

    /** Reads the columns of a text; most texts have none and stay as they are. */
    static TextColumns of(String text) {
        StringBuilder read = new StringBuilder();
        List<Integer> pages = new ArrayList<>();
        int from = 0;
        int done = 0;
        Optional<TextGutter> known = Optional.empty();
        for (int page = 1; from < text.length(); page++) {
            int feed = text.indexOf('\f', from);
            int to = feed < 0 ? text.length() : feed;
            if (holdsGaps(text, from, to, known.isPresent() ? LEAST_LINES_KNOWN : LEAST_LINES)) {
                List<String> lines =
                        trimmed(Arrays.asList(text.substring(from, to).split("\\R", -1)));
                Optional<TextGutter> gutter = gutter(lines, known);
                List<String> ordered = inOrder(lines, gutter, DEPTH);
                if (!ordered.equals(lines)) {
                    known = gutter;
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
    private static boolean holdsGaps(String text, int from, int to, int least) {
        int gaps = 0;
        int at = from + 1;
        // Of two blanks, one stands at every second place.
        while (at < to && gaps < least) {
            if (text.charAt(at) != ' ') {
                at += 2;
                continue;
            }
            int start = text.charAt(at - 1) == ' ' ? at - 1 : at;
            int end = at;
            while (end < to && text.charAt(end) == ' ') {
                end++;
            }
            boolean inside = end - start >= TextGutter.LEAST_WIDTH
                    && start > from
                    && end < to
                    && !Blanks.isSpace(text.charAt(start - 1))
                    && !Blanks.isSpace(text.charAt(end));
            gaps += inside ? 1 : 0;
            at = end + 1;
        }
        return gaps == least;
    }

    /** The lines with their columns one below the other; the lines themselves where there are none. */
    private static List<String> inOrder(List<String> lines, int depth) {
        return inOrder(lines, depth == 0 ? Optional.empty() : gutter(lines, Optional.empty()), depth);
    }

    private static List<String> inOrder(List<String> lines, Optional<TextGutter> found, int depth) {
        if (found.isEmpty()) {
            return lines;
        }
        TextGutter gutter = found.get();
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

    private static void addColumns(List<String> band, TextGutter gutter, int depth, List<String> ordered) {
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
    private static boolean isSetOff(List<String> lines, int i, TextGutter gutter) {
        String line = lines.get(i);
        if (!gutter.parts(line)) {
            return line.chars().noneMatch(Character::isLetter);
        }
        boolean room = lines.size() > 1 && Blanks.isBlank(lines.get(i == 0 ? 1 : i - 1));
        int left = TextGutter.words(gutter.left(line));
        int right = TextGutter.words(gutter.right(line));
        return (room ? Math.min(left, right) : Math.max(left, right)) < TextGutter.LEAST_WORDS;
    }

    /** The gutter with text on both sides of most lines; where the page before had one, that may have few. */
    private static Optional<TextGutter> gutter(List<String> lines, Optional<TextGutter> known) {
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
        Optional<TextGutter> best = Optional.empty();
        long bestLines = 0;
        int most = (int) (MOST_CROSSING * written);
        List<TextGutter> candidates = gutters(ink, most);
        known.ifPresent(there -> candidates.addAll(there.near(lines, most)));
        for (TextGutter gutter : candidates) {
            long parted = lines.stream().filter(gutter::parts).count();
            boolean enough = parted >= LEAST_LINES && parted >= LEAST_SHARE * written;
            boolean found = enough && gutter.partsSentences(lines)
                    || parted >= LEAST_LINES_KNOWN && known.filter(gutter::isAt).isPresent() && gutter.hasProse(lines);
            if (parted > bestLines && found) {
                best = Optional.of(gutter);
                bestLines = parted;
            }
        }
        return best;
    }

    /** The strips, wide enough, in which no more lines than these have text. */
    private static List<TextGutter> gutters(int[] ink, int most) {
        List<TextGutter> gutters = new ArrayList<>();
        int from = 0;
        for (int column = 0; column + 1 < ink.length; column++) {
            if (ink[column] > most) {
                from = column + 1;
            } else if (ink[column + 1] > most && column + 1 - from >= TextGutter.LEAST_WIDTH) {
                gutters.add(new TextGutter(from, column + 1));
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
}
