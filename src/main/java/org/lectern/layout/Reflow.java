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
        return new Run(draft).result();
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final List<Line> flow = new ArrayList<>();

        /** Of each line of the flow: how many footnotes stand ahead of it. */
        private final List<Integer> notesAhead = new ArrayList<>();

        private final List<Paragraph> notes = new ArrayList<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Repair> repairs = new ArrayList<>();
        private int notesWritten;

        Run(Draft draft) {
            this.draft = draft;
            List<Line> note = new ArrayList<>();
            for (Line line : draft.lines()) {
                boolean inNote = Footnotes.isNote(line);
                if (!note.isEmpty() && !(inNote && goesOn(line))) {
                    notes.add(Paragraph.of(note));
                    note.clear();
                }
                if (inNote) {
                    note.add(line);
                } else {
                    flow.add(line);
                    notesAhead.add(notes.size());
                }
            }
            if (!note.isEmpty()) {
                notes.add(Paragraph.of(note));
            }
        }

        private static boolean goesOn(Line line) {
            return line.start() == Line.Start.SOFT || line.start() == Line.Start.HARD;
        }

        Draft result() {
            LineBreaks breaks = LineBreaks.of(flow, draft.extract().pages());
            List<Line> group = new ArrayList<>();
            for (int i = 0; i < flow.size(); i++) {
                if (!group.isEmpty() && breaks.before(i)) {
                    paragraphs.add(Paragraph.of(group));
                    group.clear();
                    writeNotes(notesAhead.get(i));
                }
                if (!group.isEmpty() && breaks.isRepair(i)) {
                    repairs.add(repair(draft, flow.get(i - 1), flow.get(i), breaks.crossesPage(i)));
                }
                group.add(flow.get(i));
            }
            if (!group.isEmpty()) {
                paragraphs.add(Paragraph.of(group));
            }
            writeNotes(notes.size());
            return draft.withParagraphs(paragraphs, repairs);
        }

        /** Writes the notes behind the paragraph that goes on over them. */
        private void writeNotes(int to) {
            paragraphs.addAll(notes.subList(notesWritten, to));
            notesWritten = to;
        }
    }

    private static Repair repair(Draft draft, Line last, Line first, boolean page) {
        int from = last.content().source().end();
        int to = first.content().source().start();
        Repair.Kind kind = page ? Repair.Kind.PARAGRAPH_JOINED : Repair.Kind.LINES_JOINED;
        Span span = new Span(Math.min(from, to), Math.max(from, to));
        return new Repair(kind, span.of(draft.extract().text()), " ", span, true, "the sentence goes on");
    }
}
