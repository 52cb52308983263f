package org.lectern.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lectern.text.Columns;

/** Sets runs of text in lines for a terminal. */
final class TextPage {

    /** Signs behind which a name that is too long for a line is divided. */
    private static final String NAME_PARTS = "/-_.";

    private static final String RESET = "\u001B[0m";

    private final Writer out;
    private final int width;
    private final boolean colour;
    private boolean begun;

    TextPage(OutputStream out, ReportOptions options) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.width = options.width();
        this.colour = options.colour();
    }

    /** Hands everything on to the stream. */
    void flush() throws IOException {
        out.flush();
    }

    /** Divides what follows from what is there, if anything is. */
    void blankLine() throws IOException {
        if (begun) {
            out.write('\n');
        }
    }

    /** A paragraph, all of its lines indented alike. */
    void paragraph(int indent, Run... runs) throws IOException {
        paragraph(indent, indent, List.of(runs));
    }

    /** A paragraph whose first line has an indent of its own. */
    void paragraph(int firstIndent, int indent, List<Run> runs) throws IOException {
        StringBuilder text = new StringBuilder();
        NavigableMap<Integer, Run.Style> styles = new TreeMap<>();
        for (Run run : runs) {
            styles.put(text.length(), run.style());
            text.append(Characters.printable(run.text()));
        }
        int from = skipBlanks(text, 0);
        int margin = firstIndent;
        while (from < text.length()) {
            int to = endOfLine(text, from, width - margin);
            line(margin, text, from, to, styles);
            from = skipBlanks(text, to);
            margin = indent;
        }
    }

    private static int skipBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /**
     * The longest line from {@code from} on: to a blank, to the border of an ideograph, to the end of a part of a long file
     * name, or as much as there is room for.
     */
    private static int endOfLine(CharSequence text, int from, int room) {
        int columns = 0;
        int best = -1;
        int second = -1;
        int before = ' ';
        int at = from;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (at > from && mayBreak(before, c) && !isTied(text, at)) {
                best = at;
            }
            if (at > from && NAME_PARTS.indexOf(before) >= 0) {
                second = at;
            }
            columns += Columns.of(c);
            if (columns > room && c != ' ' && at > from) {
                return best > 0 ? best : second > 0 ? second : at;
            }
            before = c;
            at += Character.charCount(c);
        }
        return at;
    }

    /** Whether a paragraph's number follows, which stays with the siglum ahead of it. */
    private static boolean isTied(CharSequence text, int at) {
        int next = text.charAt(at) == ' ' ? at + 1 : at;
        return next < text.length() && text.charAt(next) == '\u00B6';
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ') {
            return true;
        }
        boolean ideographs = Columns.isIdeograph(after)
                && (Columns.isIdeograph(before) || Character.getType(before) == Character.OTHER_PUNCTUATION);
        return before == ' ' || ideographs;
    }

    private void line(int margin, CharSequence text, int from, int to, NavigableMap<Integer, Run.Style> styles)
            throws IOException {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        begun = true;
        out.write(" ".repeat(margin));
        int at = from;
        while (at < end) {
            Integer next = styles.higherKey(at);
            int stop = next == null ? end : Math.min(end, next);
            write(text.subSequence(at, stop), styles.floorEntry(at).getValue());
            at = stop;
        }
        out.write('\n');
    }

    private void write(CharSequence text, Run.Style style) throws IOException {
        boolean escape = colour && style != Run.Style.PLAIN;
        if (escape) {
            out.write(style.sequence());
        }
        out.append(text);
        if (escape) {
            out.write(RESET);
        }
    }
}
