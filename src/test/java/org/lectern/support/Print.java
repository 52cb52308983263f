package org.lectern.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.ingest.Extract;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;
import org.lectern.text.Box;
import org.lectern.text.Pages;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/**
 * Makes lines of printed pages, each in its place, as they are read from a file that knows where its letters stand.
 *
 * <p>A page has one column of 400 points and letters of 10 points until something else is said. Each letter is half as wide
 * as it is high, so that a line of 80 letters fills the column; the lines stand one under the other.
 */
public final class Print {

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double TOP = 72;

    /** Of a letter, as a share of the size. */
    private static final double LETTER = .5;

    /** From line to line, as a share of the size. */
    private static final double LEADING = 1.4;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double left = 72;
    private double right = 472;
    private double size = 10;
    private double bottom;
    private double room;
    private int indent;
    private boolean emphasised;
    private Line.Start start = Line.Start.VISUAL;

    private Print() {}

    /** Pages; the first begins. */
    public static Print ofPages() {
        return new Print().page();
    }

    /** Begins a page. */
    public Print page() {
        if (!starts.isEmpty()) {
            text.append('\f');
        }
        starts.add(text.length());
        return top();
    }

    /** Begins a column of the page. */
    public Print column(double newLeft, double newRight) {
        left = newLeft;
        right = newRight;
        return top();
    }

    private Print top() {
        bottom = TOP;
        room = 0;
        start = lines.isEmpty() ? Line.Start.VISUAL : Line.Start.PAGE;
        return this;
    }

    /** Sets what follows in letters of so many points. */
    public Print size(double points) {
        size = points;
        return this;
    }

    /** Sets what follows in bold, or no more. */
    public Print bold(boolean bold) {
        emphasised = bold;
        return this;
    }

    /** Leaves so many points ahead of the next line. */
    public Print down(double points) {
        room += points;
        return this;
    }

    /** Goes down to where the next line ends at so many points from the upper edge of the page. */
    public Print downTo(double points) {
        return down(points - bottom - room - LEADING * size);
    }

    /** Sets the next line off from the edge of the column by so many letters. */
    public Print indent(int letters) {
        indent = letters;
        return this;
    }

    /** Says how the next line follows the one before. */
    public Print start(Line.Start next) {
        start = next;
        return this;
    }

    /** Puts lines whose words stand as close as they can. */
    public Print lines(String... ragged) {
        for (String line : ragged) {
            double from = left + indent * LETTER * size;
            put(line, from, from + width(line));
        }
        return this;
    }

    /** Puts lines that reach the right edge of the column. */
    public Print full(String... justified) {
        for (String line : justified) {
            put(line, left + indent * LETTER * size, right);
        }
        return this;
    }

    /** Puts a line that ends so many points from the left edge of the column. */
    public Print reaching(double points, String line) {
        put(line, left + indent * LETTER * size, left + points);
        return this;
    }

    /** Puts a line that is read from right to left and ends so many points from the right edge of the column. */
    public Print reachingLeft(double points, String line) {
        put(line, right - points, right);
        return this;
    }

    /** Puts a line between two places of the page, whatever the column. */
    public Print between(double from, double to, String line) {
        put(line, from, to);
        return this;
    }

    /** Puts a line beside the last one, between two places of the page. */
    public Print beside(double from, double to, String line) {
        bottom -= LEADING * size;
        put(line, from, to);
        return this;
    }

    /** Puts a line that runs across the page. */
    public Print across(String line) {
        Box sheet = sheet();
        add(line, 3, new Placement(sheet, sheet, sheet, size, 0, false));
        return this;
    }

    private void put(String line, double from, double to) {
        double leading = LEADING * size;
        bottom += leading + room;
        Box box = new Box(starts.size(), from, bottom - size, to, bottom);
        Box column = new Box(starts.size(), left, TOP, right, HEIGHT - TOP);
        int gap = start == Line.Start.PAGE ? 0 : (int) Math.max(0, Math.round(room / leading));
        String firstWord = line.split(" ", 2)[0];
        add(line, gap, new Placement(box, column, sheet(), size, width(firstWord), true));
    }

    private void add(String line, int gap, Placement placement) {
        Span span = new Span(text.length(), text.length() + line.length());
        text.append(line);
        SourcedText content = SourcedText.of(text.toString(), span);
        text.append('\n');
        lines.add(new Line(content, start, gap, indent, emphasised, Optional.empty(), Optional.of(placement)));
        start = Line.Start.VISUAL;
        room = 0;
        indent = 0;
    }

    private Box sheet() {
        return new Box(starts.size(), 0, 0, WIDTH, HEIGHT);
    }

    private double width(String line) {
        return line.length() * LETTER * size;
    }

    /** The lines. */
    public List<Line> asLines() {
        return List.copyOf(lines);
    }

    /** Where the pages begin. */
    public Pages pages() {
        return Pages.startingAt(starts.stream().mapToInt(k -> k).toArray());
    }

    /** What was read. */
    public Extract extract() {
        SourceInfo source = new SourceInfo("print.pdf", "application/pdf", text.length(), "0");
        return new Extract(source, text.toString(), pages(), lines, List.of(), List.of());
    }
}
