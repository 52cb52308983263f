package org.lectern.layout;

import java.util.Arrays;
import java.util.List;
import org.lectern.ingest.Line;
import org.lectern.text.BlockKind;
import org.lectern.text.Pages;

/**
 * What the line breaks of one text mean.
 *
 * <p>A break <em>goes on</em> for certain where the line ends in mid-sentence and the next begins with a small letter. From
 * these the model learns which kinds of break (so many blank lines, a forced line end) occur inside paragraphs at all,
 * and how much room such lines leave at the right edge. A break of a soft kind then ends a paragraph where the first word
 * of the next line would have had room, or where the next line is indented.
 */
final class LineBreaks {

    /** Kinds of break: visual with 0, 1, 2, 3 or more blank lines; forced; paragraph of the format. */
    private static final int FORCED = 4;

    private static final int PARAGRAPH = 5;
    private static final int KINDS = 6;

    /** A kind of break is soft where at least so many of it go on for certain. */
    private static final double SOFT_SHARE = 0.15;

    /** The same for breaks that are set apart by blank lines or by the format. */
    private static final double SOFT_SHARE_APART = 0.25;

    /** A lone break over a blank line is mended only behind a line of at least so many letters. */
    private static final int LONG_LINE = 40;

    private final List<Line> lines;
    private final boolean[] before;
    private final boolean[] repaired;
    private final boolean[] crossesPage;

    private LineBreaks(List<Line> lines) {
        this.lines = lines;
        this.before = new boolean[lines.size()];
        this.repaired = new boolean[lines.size()];
        this.crossesPage = new boolean[lines.size()];
    }

    /** Reads the breaks of a text. */
    static LineBreaks of(List<Line> lines, Pages pages) {
        LineBreaks breaks = new LineBreaks(lines);
        breaks.decide(pages);
        return breaks;
    }

    /** Whether a paragraph begins with the line. */
    boolean before(int line) {
        return before[line];
    }

    /** Whether the line goes on a paragraph over a break that otherwise ends one. */
    boolean isRepair(int line) {
        return repaired[line];
    }

    /** Whether the border of a page stands ahead of the line. */
    boolean crossesPage(int line) {
        return crossesPage[line];
    }

    private void decide(Pages pages) {
        int n = lines.size();
        boolean[] goesOn = new boolean[n];
        double fullWidth = fullWidth();
        for (int i = 1; i < n; i++) {
            crossesPage[i] = lines.get(i).start() == Line.Start.PAGE || page(pages, i - 1) != page(pages, i);
            goesOn[i] = goesOn(i, fullWidth);
        }
        boolean[] soft = softKinds(goesOn);
        RightEdge edge = RightEdge.of(lines, i -> goesOn[i] && soft[kind(i)]);
        Indents indents = Indents.of(lines);
        for (int i = 1; i < n; i++) {
            Line.Start start = lines.get(i).start();
            boolean softBreak = soft[kind(i)] || crossesPage[i] && isVisual(start);
            if (start == Line.Start.SOFT) {
                before[i] = false;
            } else if (setApart(i)) {
                before[i] = true;
            } else if (softBreak) {
                before[i] = !goesOn[i] && (indents.opens(i) || edge.hadRoom(i)) || goesOn[i] && edge.hadMuchRoom(i);
                repaired[i] = !before[i] && crossesPage[i];
            } else {
                boolean mend = goesOn[i]
                        && Words.startsLower(lines.get(i).text())
                        && lines.get(i - 1).text().length() >= LONG_LINE
                        && !indents.opens(i);
                before[i] = !mend;
                repaired[i] = mend;
            }
        }
    }

    private int page(Pages pages, int line) {
        return pages.pageOf(lines.get(line).content().sourceStart(0)).orElse(0);
    }

    /** The width of the widest lines, the very widest apart. */
    private double fullWidth() {
        double[] widths = lines.stream()
                .mapToDouble(
                        line -> Ruler.TYPED.measure(line.text(), 0, line.text().length()))
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[(int) (0.9 * (widths.length - 1))];
    }

    private boolean goesOn(int i, double fullWidth) {
        String last = lines.get(i - 1).text();
        String next = lines.get(i).text();
        if (!Words.endsOpen(last) || Bullets.isItem(next)) {
            return false;
        }
        if (Words.startsLower(next) || Words.endsDivided(last)) {
            return true;
        }
        return Words.startsCaseless(next) && Ruler.TYPED.measure(last, 0, last.length()) >= .7 * fullWidth;
    }

    /** Whether a line is a line of print, of which the format says nothing. */
    static boolean isVisual(Line.Start start) {
        return start == Line.Start.VISUAL || start == Line.Start.PAGE;
    }

    private int kind(int i) {
        Line line = lines.get(i);
        return switch (line.start()) {
            case VISUAL, PAGE, SOFT -> Math.min(3, line.gap());
            case HARD -> FORCED;
            case PARAGRAPH -> PARAGRAPH;
        };
    }

    private boolean[] softKinds(boolean[] goesOn) {
        int[] all = new int[KINDS];
        int[] certain = new int[KINDS];
        for (int i = 1; i < lines.size(); i++) {
            if (!crossesPage[i] && lines.get(i).start() != Line.Start.SOFT) {
                all[kind(i)]++;
                certain[kind(i)] += goesOn[i] ? 1 : 0;
            }
        }
        boolean[] soft = new boolean[KINDS];
        soft[0] = certain[0] > 0 && certain[0] >= SOFT_SHARE * all[0];
        for (int kind = 1; kind < KINDS; kind++) {
            soft[kind] = certain[kind] >= 3 && certain[kind] >= SOFT_SHARE_APART * all[kind];
        }
        for (int gap = 2; gap >= 0; gap--) {
            soft[gap] |= soft[gap + 1];
        }
        return soft;
    }

    /** Whether what the lines are keeps them apart. */
    private boolean setApart(int i) {
        Line last = lines.get(i - 1);
        Line next = lines.get(i);
        boolean sameKind = last.kind().equals(next.kind());
        boolean heading = next.kind().filter(BlockKind.HEADING::equals).isPresent();
        boolean item = next.kind().filter(BlockKind.LIST_ITEM::equals).isPresent() && !isVisual(next.start());
        boolean bulleted = Bullets.startsItem(last, next);
        return heading || item || bulleted || !sameKind && !isVisual(next.start());
    }

    /** Where lines are full, and how much room those leave that go on. */
    private record RightEdge(Ruler ruler, double full, double most, double usual, List<Line> lines) {

        /** A paragraph of lines that go on leaves at most so much room, as a share of the line. */
        private static final double DEFAULT_ROOM = 0.12;

        interface Certain {
            boolean goesOn(int line);
        }

        static RightEdge of(List<Line> lines, Certain certain) {
            RightEdge typed = of(lines, certain, Ruler.TYPED);
            RightEdge printed = of(lines, certain, Ruler.PRINTED);
            return printed.most / printed.full < typed.most / typed.full ? printed : typed;
        }

        private static RightEdge of(List<Line> lines, Certain certain, Ruler ruler) {
            double[] widths = new double[lines.size()];
            double[] needs = new double[lines.size()];
            int count = 0;
            for (int i = 1; i < lines.size(); i++) {
                if (certain.goesOn(i)) {
                    widths[count] = width(ruler, lines.get(i - 1));
                    needs[count] = need(ruler, lines.get(i - 1), lines.get(i));
                    count++;
                }
            }
            if (count == 0) {
                double widest = lines.stream()
                        .mapToDouble(line -> width(ruler, line))
                        .max()
                        .orElse(1);
                return new RightEdge(ruler, widest, DEFAULT_ROOM * widest, DEFAULT_ROOM * widest, lines);
            }
            Arrays.sort(widths, 0, count);
            Arrays.sort(needs, 0, count);
            double full = widths[(int) (0.98 * (count - 1))];
            double most = full - needs[(int) Math.ceil(0.02 * (count - 1))];
            double usual = full - needs[(int) Math.ceil(0.1 * (count - 1))];
            if (count < 8) {
                most = Math.max(most, 0) + DEFAULT_ROOM * full / count;
                usual = most;
            }
            return new RightEdge(ruler, full, Math.max(0, most), Math.max(0, usual), lines);
        }

        private static double width(Ruler ruler, Line line) {
            return ruler.measure(line.text(), 0, line.text().length());
        }

        private static double need(Ruler ruler, Line last, Line next) {
            String text = next.text();
            return width(ruler, last) + ruler.width(' ') + ruler.measure(text, 0, Words.firstWordEnd(text));
        }

        /** Whether the first word of the line would have had room on the line before. */
        boolean hadRoom(int i) {
            double room = full - need(ruler, lines.get(i - 1), lines.get(i));
            boolean sentence = !Words.endsOpen(lines.get(i - 1).text());
            return room > 0 ? room > (sentence ? usual : most) : room == 0 && most == 0;
        }

        /** Whether the line before is so short that even a sentence that seems to go on does not. */
        boolean hadMuchRoom(int i) {
            return width(ruler, lines.get(i - 1)) < .35 * full
                    && full - need(ruler, lines.get(i - 1), lines.get(i)) > 2 * most + .2 * full;
        }
    }

    /** Whether indents open paragraphs. */
    private record Indents(List<Line> lines, int usual, boolean firstLines) {

        static Indents of(List<Line> lines) {
            int[] counts = new int[64];
            for (Line line : lines) {
                counts[Math.min(63, line.indent())]++;
            }
            int usual = 0;
            for (int indent = 1; indent < counts.length; indent++) {
                usual = counts[indent] > counts[usual] ? indent : usual;
            }
            int indented = 0;
            int dedented = 0;
            for (int i = 0; i + 1 < lines.size(); i++) {
                if (lines.get(i).indent() >= usual + 2) {
                    indented++;
                    dedented += lines.get(i + 1).indent() < lines.get(i).indent() - 1 ? 1 : 0;
                }
            }
            return new Indents(lines, usual, indented >= 2 && 2 * dedented >= indented);
        }

        boolean opens(int i) {
            int indent = lines.get(i).indent();
            int last = lines.get(i - 1).indent();
            return firstLines && indent >= usual + 2 || indent >= last + 2 && indent >= usual + 2;
        }
    }
}
