package org.lectern.layout;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;

/**
 * Where lines are full, and how much room those leave that go on.
 *
 * <p>Lengths are those of the measure that fits the text best: the places of the lines where the format knows them, else
 * one of the rulers.
 */
final class RightEdge {

    /** A paragraph of lines that go on leaves at most so much room, as a share of the line. */
    private static final double DEFAULT_ROOM = 0.12;

    /** In justified text so many of the lines that go on are full. */
    private static final double JUSTIFIED = 0.75;

    /** Where the edge is straight, so many of the lines are full that come near it; the others are formulas and verses. */
    private static final double STRAIGHT = 0.5;

    private static final double NEAR = 0.75;

    /** Full lines end at the same place but for so much of their width. */
    private static final double SAME = 0.012;

    /** A blank is so wide, as a share of the font size. */
    private static final double BLANK = 0.25;

    private static final int ENOUGH = 8;

    /** Measures lines. */
    private interface Measure {

        double width(Line line);

        /** The width of a blank and the first word of the line. */
        double firstWord(Line line);
    }

    /** Of each line. */
    private final double[] widths;
    /** Of each line but the first: what the line before and its first word need together. */
    private final double[] needs;
    /** Where lines end that are full. */
    private final double full;
    /** The room that a line leaves at most which goes on. */
    private final double most;
    /** The same, the last tenth apart. */
    private final double usual;

    /** Whether lines that go on taught where the edge is. */
    private final boolean learnt;

    /** Whether lines that fill the width end at the same place, as they never do where the right edge is ragged. */
    private final boolean straight;

    private RightEdge(
            double[] widths, double[] needs, double full, double most, double usual, boolean learnt, boolean straight) {
        this.widths = widths;
        this.needs = needs;
        this.full = full;
        this.most = Math.max(0, most);
        this.usual = Math.max(0, usual);
        this.learnt = learnt;
        this.straight = straight;
    }

    /** Learns from the lines that go on for certain, by the index of the second of both. */
    static RightEdge of(List<Line> lines, IntPredicate goesOn) {
        if (lines.stream().allMatch(line -> line.placement().isPresent())) {
            return of(lines, goesOn, new Places(lines));
        }
        RightEdge typed = of(lines, goesOn, measure(Ruler.TYPED));
        RightEdge printed = of(lines, goesOn, measure(Ruler.PRINTED));
        return printed.most / printed.full < typed.most / typed.full ? printed : typed;
    }

    private static RightEdge of(List<Line> lines, IntPredicate goesOn, Measure measure) {
        double[] widths = new double[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = measure.width(lines.get(i));
        }
        double[] needs = new double[widths.length];
        double[] certainWidths = new double[widths.length];
        double[] certainNeeds = new double[widths.length];
        int count = 0;
        for (int i = 1; i < widths.length; i++) {
            needs[i] = widths[i - 1] + measure.firstWord(lines.get(i));
            if (goesOn.test(i)) {
                certainWidths[count] = widths[i - 1];
                certainNeeds[count] = needs[i];
                count++;
            }
        }
        if (count == 0) {
            double widest = Arrays.stream(widths).max().orElse(1);
            return new RightEdge(widths, needs, widest, DEFAULT_ROOM * widest, DEFAULT_ROOM * widest, false, false);
        }
        Arrays.sort(certainWidths, 0, count);
        Arrays.sort(certainNeeds, 0, count);
        double full = certainWidths[(int) (0.98 * (count - 1))];
        double most = full - certainNeeds[(int) Math.ceil(0.02 * (count - 1))];
        double usual = full - certainNeeds[(int) Math.ceil(0.1 * (count - 1))];
        int atEdge = measure instanceof Places ? reaching(full - SAME * full, certainWidths, count) : 0;
        if (count < ENOUGH) {
            most = Math.max(most, 0) + DEFAULT_ROOM * full / count;
            usual = most;
        } else if (atEdge >= JUSTIFIED * count) {
            // Whatever the next word needs: a justified line that is not full is the last of its paragraph.
            for (int i = 1; i < needs.length; i++) {
                needs[i] = widths[i - 1] + SAME * full;
            }
            most = 0;
            usual = 0;
        }
        boolean straight = atEdge >= ENOUGH && atEdge >= STRAIGHT * reaching(NEAR * full, certainWidths, count);
        return new RightEdge(widths, needs, full, most, usual, true, straight);
    }

    private static int reaching(double width, double[] sortedWidths, int count) {
        int shorter = 0;
        while (shorter < count && sortedWidths[shorter] < width) {
            shorter++;
        }
        return count - shorter;
    }

    /** Whether the first word of the line would have had room on the line before, whose sentence has ended or has not. */
    boolean hadRoom(int i, boolean sentenceEnded) {
        double room = full - needs[i];
        return room > 0 ? room > (sentenceEnded ? usual : most) : room == 0 && most == 0;
    }

    /** Whether the line before is so short that even a sentence that seems to go on does not. */
    boolean hadMuchRoom(int i) {
        return widths[i - 1] < .35 * full && full - needs[i] > 2 * most + .2 * full;
    }

    /** Whether the text has a straight right edge and the line reaches it. */
    boolean isFull(int i) {
        return straight && widths[i] >= full - SAME * full;
    }

    /** Whether the line reaches over more than half of the width. */
    boolean isLong(int i) {
        return widths[i] > .6 * full;
    }

    /** Whether the line is known to end well ahead of where lines end that go on. */
    boolean isShort(int i) {
        return learnt && full - widths[i] > 2 * most + .2 * full;
    }

    /**
     * The room that is left in the first of two lines behind the first word of the second, in points; negative where the
     * word does not fit in.
     *
     * @return empty where the format knows no places
     */
    static OptionalDouble room(Line line, Line next) {
        if (line.placement().isEmpty() || next.placement().isEmpty()) {
            return OptionalDouble.empty();
        }
        Placement first = line.placement().get();
        Placement second = next.placement().get();
        double rest = first.column().width() - end(line, first);
        return OptionalDouble.of(rest
                - BLANK * second.fontSize()
                - second.firstWord()
                - SAME * first.column().width());
    }

    /** How far from the edge of the column where lines begin the line ends, in points. */
    private static double end(Line line, Placement placement) {
        return Words.isRightToLeft(line.text())
                ? placement.column().right() - placement.box().left()
                : placement.box().right() - placement.column().left();
    }

    private static Measure measure(Ruler ruler) {
        return new Measure() {
            @Override
            public double width(Line line) {
                return ruler.measure(line.text(), 0, line.text().length());
            }

            @Override
            public double firstWord(Line line) {
                return ruler.width(' ') + ruler.measure(line.text(), 0, Words.firstWordEnd(line.text()));
            }
        };
    }

    /** Measures from the edge of the column at which lines begin to where the line ends, in shares of the column. */
    private static final class Places implements Measure {

        private final double usualWidth;

        Places(List<Line> lines) {
            double[] widths = lines.stream()
                    .flatMap(line -> line.placement().stream())
                    .mapToDouble(placement -> placement.column().width())
                    .sorted()
                    .toArray();
            usualWidth = widths.length == 0 ? 1 : widths[widths.length / 2];
        }

        @Override
        public double width(Line line) {
            return line.placement()
                    .map(p -> end(line, p) / columnWidth(p.column().width()))
                    .orElse(0.);
        }

        @Override
        public double firstWord(Line line) {
            return line.placement()
                    .map(p -> (BLANK * p.fontSize() + p.firstWord())
                            / columnWidth(p.column().width()))
                    .orElse(0.);
        }

        /** A column of short lines is as wide as the others. */
        private double columnWidth(double width) {
            return Math.max(1, Math.max(width, usualWidth));
        }
    }
}
