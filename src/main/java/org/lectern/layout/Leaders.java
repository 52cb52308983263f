package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;

/**
 * Takes the numbers of pages out of a table of contents, with the dots that lead to them; the entries stay.
 *
 * <p>A table has several entries close to one another whose numbers do not fall. A single line with dots is one of a list
 * of prices or a form, where the number is what matters.
 */
final class Leaders implements LayoutPass {

    /** Fewer entries are no table of contents. */
    private static final int LEAST_ENTRIES = 4;

    /** Two entries have at most so many lines between them: titles that need several, and entries without dots. */
    private static final int MOST_BETWEEN = 2;

    @Override
    public Draft apply(Draft draft) {
        List<Line> lines = draft.lines();
        boolean[] entries = new boolean[lines.size()];
        int first = 0;
        int last = -1;
        int count = 0;
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            OptionalInt page = Words.leaderPage(lines.get(i).text());
            if (page.isEmpty()) {
                continue;
            }
            if (count == 0 || i - last - 1 > MOST_BETWEEN || page.getAsInt() < number) {
                mark(lines, first, last, count, entries);
                first = i;
                count = 0;
            }
            last = i;
            number = page.getAsInt();
            count++;
        }
        mark(lines, first, last, count, entries);
        return without(draft, entries);
    }

    private static void mark(List<Line> lines, int first, int last, int count, boolean[] entries) {
        for (int i = first; count >= LEAST_ENTRIES && i <= last; i++) {
            entries[i] = Words.leaderPage(lines.get(i).text()).isPresent();
        }
    }

    private static Draft without(Draft draft, boolean[] entries) {
        List<Line> lines = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            Line line = draft.lines().get(i);
            if (i > 0 && entries[i - 1] && LineBreaks.isVisual(line.start())) {
                line = line.withStart(Line.Start.PARAGRAPH);
            }
            if (entries[i]) {
                SourcedText content = line.content();
                int end = Words.leaderStart(line.text());
                removed.add(new Removed(
                        Removed.Kind.PAGE_NUMBER,
                        line.text().substring(end).strip(),
                        content.source(end, content.length())));
                if (end > 0) {
                    lines.add(line.withContent(content.slice(0, end)));
                }
            } else {
                lines.add(line);
            }
        }
        return removed.isEmpty() ? draft : draft.withLines(lines, removed);
    }
}
