package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.text.Blanks;
import org.lectern.text.Pages;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;

/** Reads plain text: every line is a line of print, a form feed begins a page. */
final class PlainTextReader implements FormatReader {

    private static final int TAB = 8;

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        return extract(TextDecoder.decode(input), source);
    }

    /** Receives a line of print. */
    @FunctionalInterface
    interface LineConsumer {
        /** Takes a line that is not blank, how many blank lines stand ahead of it, and how many columns it is indented. */
        void accept(String line, int gap, int indent);
    }

    /** The lines of a piece of preformatted text. */
    static void lines(String text, LineConsumer consumer) {
        int gap = 0;
        for (String line : text.split("\\R", -1)) {
            if (Blanks.isBlank(line)) {
                gap++;
            } else {
                consumer.accept(line, gap, indent(line, 0));
                gap = 0;
            }
        }
    }

    /** The lines of a decoded text, those of columns one column after the other. */
    static Extract extract(String decoded, SourceInfo source) {
        TextColumns columns = TextColumns.of(Embeddings.resolved(decoded));
        String text = columns.text();
        List<Line> lines = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        int gap = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            SourcedText content = LineBuilder.tidy(text, start, end);
            if (content.isEmpty()) {
                gap++;
            } else {
                int blankLines = lines.isEmpty() ? 0 : gap;
                int indent = indent(text, start);
                lines.add(new Line(content, Line.Start.VISUAL, blankLines, indent, false, Optional.empty()));
                gap = 0;
            }
            if (end < text.length() && text.charAt(end) == '\f') {
                pages.add(end + 1);
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return new Extract(source, text, pages(pages), lines, LineBuilder.markup(text, lines), warnings(columns));
    }

    private static List<String> warnings(TextColumns columns) {
        List<Integer> pages = columns.pages();
        return pages.isEmpty()
                ? List.of()
                : List.of(PageNumbers.named(pages) + (pages.size() == 1 ? " has" : " have")
                        + " columns side by side, which are read one after the other");
    }

    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == '\u2028' || c == '\u2029';
    }

    private static int indent(String text, int start) {
        int column = 0;
        for (int i = start; i < text.length() && Blanks.isBlank(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                column += TAB - column % TAB;
            } else if (c == '\u3000') {
                column += 2;
            } else if (Blanks.isSpace(c)) {
                column++;
            }
        }
        return column;
    }

    private static Pages pages(List<Integer> breaks) {
        if (breaks.isEmpty()) {
            return Pages.NONE;
        }
        int[] starts = new int[breaks.size() + 1];
        for (int i = 0; i < breaks.size(); i++) {
            starts[i + 1] = breaks.get(i);
        }
        return Pages.startingAt(starts);
    }
}
