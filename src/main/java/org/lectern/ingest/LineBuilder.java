package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.Blanks;
import org.lectern.text.Coverage;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/** Makes the content of lines, and names what belongs to none. */
final class LineBuilder {

    private static final int COVERED = 1;

    private LineBuilder() {}

    /** The line {@code [start, end)} of a text, tidied. */
    static SourcedText tidy(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Blanks.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(text.charAt(to - 1)) && text.charAt(to - 1) != '\u00AD') {
            to--;
        }
        SourcedText line = SourcedText.of(text, new Span(from, to));
        return isTidy(line.text()) ? line : tidy(line);
    }

    /** Whether nothing but single blanks divides the words. */
    private static boolean isTidy(String line) {
        boolean blank = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > ' ' && c < 0x7F) {
                blank = false;
                continue;
            }
            boolean separator = isSeparator(c);
            if (separator && (blank || c != ' ')) {
                return false;
            }
            blank = separator || blank && Blanks.isIgnorable(c);
        }
        return true;
    }

    /** The text without blanks at its ends, runs of blanks inside made one; it keeps what has no width inside words. */
    static SourcedText tidy(SourcedText raw) {
        String text = raw.text();
        int start = 0;
        int end = text.length();
        while (start < end && Blanks.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Blanks.isBlank(text.charAt(end - 1)) && text.charAt(end - 1) != '\u00AD') {
            end--;
        }
        SourcedText.Builder tidy = SourcedText.builder();
        int from = start;
        for (int i = start; i < end; i++) {
            if (!isSeparator(text.charAt(i))) {
                continue;
            }
            int to = i + 1;
            while (isSeparator(text.charAt(to))
                    || Blanks.isIgnorable(text.charAt(to)) && to + 1 < end && isSeparator(text.charAt(to + 1))) {
                to++;
            }
            if (to - i > 1 || text.charAt(i) != ' ') {
                tidy.append(raw, from, i).append(" ", raw.sourceStart(i), raw.sourceEnd(to - 1));
                from = to;
            }
            i = to - 1;
        }
        return tidy.append(raw, from, end).build();
    }

    private static boolean isSeparator(char c) {
        return Blanks.isBlank(c) && !Blanks.isIgnorable(c);
    }

    /** Whatever is not blank and lies in no line, as removed markup. */
    static List<Removed> markup(String text, List<Line> lines) {
        Coverage coverage = new Coverage(text);
        for (Line line : lines) {
            coverage.paint(line.content(), 0, line.content().length(), COVERED);
        }
        List<Removed> markup = new ArrayList<>();
        for (Span span : coverage.lost()) {
            markup.add(new Removed(Removed.Kind.MARKUP, span.of(text), span));
        }
        return markup;
    }
}
