package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lectern.ingest.Line;
import org.lectern.text.Blanks;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/**
 * Puts other characters in the place of some of a line, and records that.
 *
 * @param start where they begin in the clean text of the line
 * @param end where they end there
 * @param to what they stand for; blanks in it are brought to the form that lines have them in
 * @param kind what was mended
 * @param evidence why
 */
record Mending(int start, int end, String to, Repair.Kind kind, String evidence) {

    /**
     * The draft with each of its lines mended.
     *
     * @param finder gives what is to be mended in a line, in order and without overlaps
     */
    static Draft ofLines(Draft draft, Function<SourcedText, List<Mending>> finder) {
        List<Line> lines = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        for (Line line : draft.lines()) {
            List<Mending> mendings = finder.apply(line.content());
            if (mendings.isEmpty()) {
                lines.add(line);
                continue;
            }
            SourcedText content = mended(line.content(), mendings);
            if (!content.isEmpty()) {
                lines.add(line.withContent(content));
            }
            mendings.forEach(mending ->
                    repairs.add(mending.repair(line.content(), draft.extract().text())));
        }
        return repairs.isEmpty() ? draft : draft.withLines(lines, List.of()).withRepairs(repairs);
    }

    private Repair repair(SourcedText content, String source) {
        Span span = content.source(start, end);
        return new Repair(kind, span.of(source), to, span, /* certain= */ true, evidence);
    }

    private static SourcedText mended(SourcedText content, List<Mending> mendings) {
        SingleBlanks mended = new SingleBlanks();
        int at = 0;
        for (Mending mending : mendings) {
            mended.append(content, at, mending.start);
            Span span = content.source(mending.start, mending.end);
            mended.append(mending.to, span.start(), span.end());
            at = mending.end;
        }
        mended.append(content, at, content.length());
        return mended.text.build();
    }

    /** A text without blanks at the ends and with single blanks inside. */
    private static final class SingleBlanks {

        private final SourcedText.Builder text = SourcedText.builder();
        private boolean blank;
        private int blankStart;
        private int blankEnd;

        void append(SourcedText content, int start, int end) {
            for (int i = start; i < end; i++) {
                append(content.text().substring(i, i + 1), content.sourceStart(i), content.sourceEnd(i));
            }
        }

        void append(String characters, int sourceStart, int sourceEnd) {
            if (!Blanks.isBlank(characters)) {
                if (blank && text.length() > 0) {
                    text.append(" ", blankStart, blankEnd);
                }
                blank = false;
                text.append(characters, sourceStart, sourceEnd);
            } else if (!blank && characters.chars().anyMatch(c -> Blanks.isSpace((char) c))) {
                blank = true;
                blankStart = sourceStart;
                blankEnd = sourceEnd;
            }
        }
    }
}
