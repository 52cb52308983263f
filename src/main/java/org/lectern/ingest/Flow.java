package org.lectern.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lectern.text.Blanks;
import org.lectern.text.BlockKind;
import org.lectern.text.Pages;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.Times;

/**
 * Writes the one string of an extract from a format whose bytes are no plain text, with its lines and removals beside it.
 *
 * <p>Runs of white space become one blank. Paragraphs stand a blank line apart in the string, other lines one below the
 * other. Two forced line ends in a row, as writers without paragraphs set them, begin a paragraph.
 */
final class Flow {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Times.Mark> times = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Deque<Optional<BlockKind>> kinds = new ArrayDeque<>();

    private Line.Start start = Line.Start.PARAGRAPH;
    private int gap;
    private int indent;
    private int emphasis;

    /** The state of the line that is being written, if one is. */
    private boolean open;

    private int lineStart;
    private boolean allEmphasised;
    private final List<Span> marks = new ArrayList<>();

    /** Begins a block of a kind, which {@link #end} closes; an empty kind is that of the block around it. */
    void begin(Optional<BlockKind> kind) {
        paragraph();
        kinds.push(kind.or(this::kind));
    }

    /** Closes the block that was begun last. */
    void end() {
        paragraph();
        kinds.pop();
    }

    private Optional<BlockKind> kind() {
        return kinds.isEmpty() ? Optional.empty() : kinds.peek();
    }

    /** A whole paragraph. */
    void paragraph(Optional<BlockKind> kind, String words) {
        begin(kind);
        text(words);
        end();
    }

    /** The next text begins a paragraph. */
    void paragraph() {
        endLine();
        start = Line.Start.PARAGRAPH;
    }

    /** A forced line end; the second in a row begins a paragraph. */
    void hardBreak() {
        if (endLine()) {
            start = Line.Start.HARD;
        } else if (start == Line.Start.HARD) {
            start = Line.Start.PARAGRAPH;
        }
    }

    /** A line end that the paragraph goes on over. */
    void softBreak() {
        if (endLine()) {
            start = Line.Start.SOFT;
        }
    }

    /** A line of print, of whose place in a paragraph the format says nothing. */
    void visualLine(String line, int blankLinesAhead, int columnsAhead) {
        endLine();
        start = Line.Start.VISUAL;
        gap = blankLinesAhead;
        indent = columnsAhead;
        text(line);
        endLine();
        start = Line.Start.VISUAL;
        gap = 0;
        indent = 0;
    }

    /** Adds text to the line, in bold or italics or not. */
    void text(CharSequence characters, boolean emphasised) {
        emphasis += emphasised ? 1 : 0;
        text(characters);
        emphasis -= emphasised ? 1 : 0;
    }

    /** Adds text to the line. */
    void text(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean space = c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == '\u2028' || c == '\u2029';
            if (!space) {
                openLine();
                allEmphasised &= emphasis > 0 || Blanks.isBlank(c);
                text.append(c);
            } else if (open && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    /** Puts text into the line that is not part of the transcript, such as the mark of a footnote. */
    void markup(String mark) {
        if (Blanks.isBlank(mark)) {
            return;
        }
        openLine();
        Span span = append(mark);
        removed.add(new Removed(Removed.Kind.MARKUP, text.substring(span.start(), span.end()), span));
        marks.add(span);
    }

    /** Takes out a line of a word processor's header or footer. */
    void removeFurniture(Removed.Kind reason, String what) {
        boolean number =
                what.chars().noneMatch(Character::isLetter) && what.chars().anyMatch(Character::isDigit);
        remove(number ? Removed.Kind.PAGE_NUMBER : reason, what);
    }

    /** Puts text on a line of its own that is not part of the transcript; a paragraph around it goes on behind it. */
    void remove(Removed.Kind reason, String what) {
        if (Blanks.isBlank(what)) {
            return;
        }
        softBreak();
        newLines(2);
        int from = text.length();
        Span span = append(what.strip());
        removed.add(new Removed(reason, text.substring(from), span));
    }

    /** Appends characters as they are, line ends apart. */
    private Span append(String characters) {
        int from = text.length();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            text.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return new Span(from, text.length());
    }

    /** A page begins with the next text. */
    void page() {
        pages.add(text.length());
    }

    /** The next text was spoken at this time. */
    void time(Duration time) {
        times.add(new Times.Mark(text.length(), time));
    }

    /** Tells the reader something about the file. */
    void warn(String warning) {
        warnings.add(warning);
    }

    private void openLine() {
        if (!open) {
            newLines(start == Line.Start.PARAGRAPH || start == Line.Start.VISUAL && gap > 0 ? 2 : 1);
            open = true;
            lineStart = text.length();
            allEmphasised = true;
        }
    }

    private void newLines(int count) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        for (int have = text.length() - end; end > 0 && have < count; have++) {
            text.append('\n');
        }
    }

    /** Ends the line that is being written; tells whether there was one with text. */
    private boolean endLine() {
        if (!open) {
            return false;
        }
        SourcedText.Builder content = SourcedText.builder();
        int from = lineStart;
        for (Span mark : marks) {
            content.copy(text.substring(from, mark.start()), from);
            from = mark.end();
        }
        content.copy(text.substring(from), from);
        SourcedText tidy = LineBuilder.tidy(content.build());
        marks.clear();
        open = false;
        if (tidy.isEmpty()) {
            return false;
        }
        lines.add(new Line(tidy, start, lines.isEmpty() ? 0 : gap, indent, allEmphasised, kind()));
        return true;
    }

    /** The extract of all that was written. */
    Extract build(SourceInfo source) {
        endLine();
        String whole = text.toString();
        return new Extract(source, whole, pages(), Times.of(times), Signs.NONE, lines, removed, warnings);
    }

    private Pages pages() {
        if (pages.isEmpty()) {
            return Pages.NONE;
        }
        // What stands ahead of the first mark is on the first page.
        int[] starts = new int[pages.size() + 1];
        for (int i = 0; i < pages.size(); i++) {
            starts[i + 1] = pages.get(i);
        }
        return Pages.startingAt(starts);
    }
}
