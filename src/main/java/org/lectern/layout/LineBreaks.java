package org.lectern.layout;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
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

    /** Letters are of another size from this ratio on. */
    private static final double OTHER_SIZE = 1.15;

    /** A lone break over a blank line is mended only behind a line of at least so many letters. */
    private static final int LONG_LINE = 40;

    /** A text of fewer lines in capitals may be a title. */
    private static final int ENOUGH_CAPITALS = 8;

    private final List<Line> lines;
    private final boolean[] before;
    private final boolean[] repaired;
    private final boolean[] crossesPage;
    private final Supplier<Double> fullWidth = Suppliers.memoize(this::fullWidth);

    /** Whether the text is set in capitals, as copies for reading are, so that a capital tells nothing. */
    private final Supplier<Boolean> mostlyCapitals = Suppliers.memoize(this::mostlyCapitals);

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
        for (int i = 1; i < n; i++) {
            crossesPage[i] = lines.get(i).start() == Line.Start.PAGE || page(pages, i - 1) != page(pages, i);
            goesOn[i] = goesOn(i);
        }
        boolean[] soft = softKinds(goesOn);
        RightEdge edge = RightEdge.of(lines, i -> goesOn[i] && soft[kind(i)]);
        Indents indents = Indents.of(lines);
        Gaps gaps = new Gaps(lines, edge, goesOn, crossesPage);
        for (int i = 1; i < n; i++) {
            Line.Start start = lines.get(i).start();
            boolean softBreak = soft[kind(i)] || crossesPage[i] && isVisual(start);
            if (start == Line.Start.SOFT) {
                before[i] = false;
            } else if (setApart(i) || gaps.opens(i)) {
                before[i] = true;
            } else if (runsOn(i, edge, indents)) {
                before[i] = false;
                repaired[i] = crossesPage[i] || !softBreak;
            } else if (softBreak) {
                before[i] = !goesOn[i]
                                && !(gaps.goesOn(i) && !crossesPage[i])
                                && (indents.opens(i) || edge.hadRoom(i, sentenceEnded(i)))
                        || goesOn[i] && edge.hadMuchRoom(i);
                repaired[i] = !before[i] && crossesPage[i];
            } else {
                boolean mend = goesOn[i]
                        && Words.startsLower(lines.get(i).text())
                        && lines.get(i - 1).text().length() >= LONG_LINE
                        && !indents.opens(i)
                        && !edge.isShort(i - 1);
                before[i] = !mend;
                repaired[i] = mend;
            }
        }
    }

    /**
     * Whether a justified line ends at the edge in mid-sentence: then the next one goes on, though it may begin with a
     * capital, be indented behind what opens the paragraph, or be set down by signs that are higher than the line. What is
     * said behind {@code she said—} is a paragraph of its own where it is indented.
     */
    private boolean runsOn(int i, RightEdge edge, Indents indents) {
        Line last = lines.get(i - 1);
        Line next = lines.get(i);
        return edge.isFull(i - 1)
                && isVisual(next.start())
                && next.gap() <= 1
                && last.emphasised() == next.emphasised()
                && Words.endsInWordOrFormula(last.text())
                && !(indents.opens(i) && Words.opensSpeech(next.text()))
                && !Bullets.isNumbered(next.text())
                && !Bullets.isItem(next.text());
    }

    /** Whether a sentence may have ended ahead of the line; behind a semicolon none begins with a small letter. */
    private boolean sentenceEnded(int i) {
        String last = lines.get(i - 1).text();
        return !Words.endsOpen(last)
                && !(Words.endsWithPause(last) && Words.startsLower(lines.get(i).text()));
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
        return widths[(int) (0.9 * (widths.length - 1))];
    }

    private boolean mostlyCapitals() {
        long inCapitals =
                lines.stream().filter(line -> Words.isInCapitals(line.text())).count();
        return inCapitals >= ENOUGH_CAPITALS && 2 * inCapitals > lines.size();
    }

    private boolean goesOn(int i) {
        String last = lines.get(i - 1).text();
        String next = lines.get(i).text();
        if (!Words.endsOpen(last)
                || Words.leaderPage(last).isPresent()
                || isRow(lines.get(i - 1))
                || isRow(lines.get(i))
                || Bullets.isItem(next)
                || Bullets.isNumbered(next) && lines.get(i).gap() > 0) {
            return false;
        }
        if (Words.startsLower(next) || Words.endsDivided(last)) {
            return true;
        }
        if (!Words.startsCaseless(next)
                && !(mostlyCapitals.get() && Words.isInCapitals(last) && Words.isInCapitals(next))) {
            return false;
        }
        OptionalDouble room = RightEdge.room(lines.get(i - 1), lines.get(i));
        if (room.isPresent()) {
            return room.getAsDouble() <= 0;
        }
        return Ruler.TYPED.measure(last, 0, last.length()) >= .7 * fullWidth.get();
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
        boolean printed = certain[0] == 0
                && lines.stream().allMatch(line -> line.placement().isPresent());
        soft[0] = printed || certain[0] > 0 && certain[0] >= SOFT_SHARE * all[0];
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
        boolean heading = next.is(BlockKind.HEADING);
        boolean item = next.is(BlockKind.LIST_ITEM) && !isVisual(next.start());
        boolean bulleted = Bullets.startsItem(last, next);
        if (differsInSize(last, next) && !Words.startsLower(next.text())
                || Words.leaderPage(last.text()).isPresent()) {
            return true;
        }
        return heading || item || bulleted || isRow(next) || !sameKind && !isVisual(next.start());
    }

    /** Whether the line is a row of a table, which is a block whatever its words look like. */
    private static boolean isRow(Line line) {
        return line.is(BlockKind.TABLE);
    }

    /** Whether the letters of one line are larger than those of the other, as those of a heading are. */
    private static boolean differsInSize(Line last, Line next) {
        if (last.placement().isEmpty() || next.placement().isEmpty()) {
            return false;
        }
        double first = last.placement().get().fontSize();
        double second = next.placement().get().fontSize();
        return Math.max(first, second) > OTHER_SIZE * Math.min(first, second);
    }
}
