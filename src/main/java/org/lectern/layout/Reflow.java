package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.Line;
import org.lectern.text.Repair;
import org.lectern.text.Span;

/**
 * Groups lines into paragraphs.
 *
 * <p>What a blank line, a line end or an indent means differs from text to text, so {@link LineBreaks} learns it from the
 * places where the text itself leaves no doubt: a line that ends in mid-sentence with a small letter behind it goes on.
 */
final class Reflow implements LayoutPass {

    @Override
    public Draft apply(Draft draft) {
        List<Line> lines = draft.lines();
        LineBreaks breaks = LineBreaks.of(lines, draft.extract().pages());
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!group.isEmpty() && breaks.before(i)) {
                paragraphs.add(Paragraph.of(group));
                group = new ArrayList<>();
            }
            if (!group.isEmpty() && breaks.isRepair(i)) {
                repairs.add(repair(draft, lines.get(i - 1), lines.get(i), breaks.crossesPage(i)));
            }
            group.add(lines.get(i));
        }
        if (!group.isEmpty()) {
            paragraphs.add(Paragraph.of(group));
        }
        return draft.withParagraphs(paragraphs, repairs);
    }

    private static Repair repair(Draft draft, Line last, Line first, boolean page) {
        int from = last.content().source().end();
        int to = first.content().source().start();
        Repair.Kind kind = page ? Repair.Kind.PARAGRAPH_JOINED : Repair.Kind.LINES_JOINED;
        Span span = new Span(Math.min(from, to), Math.max(from, to));
        return new Repair(kind, span.of(draft.extract().text()), " ", span, true, "the sentence goes on");
    }
}
