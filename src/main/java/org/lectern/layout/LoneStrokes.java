package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.Line;
import org.lectern.text.Recognition;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/**
 * Reads an upright stroke that OCR is sure of as the English pronoun: faces without serifs draw both alike.
 *
 * <p>What OCR is not sure of is dust, and left to {@link Specks}.
 */
final class LoneStrokes implements LayoutPass {

    private static final int SURE = 70;

    @Override
    public Draft apply(Draft draft) {
        Recognition recognition = draft.extract().pages().recognition();
        if (!draft.language().equals("en")) {
            return draft;
        }
        List<Line> lines = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        for (Line line : draft.lines()) {
            boolean stroke = line.text().indexOf('|') >= 0;
            lines.add(stroke ? line.withContent(read(line.content(), recognition, repairs)) : line);
        }
        return repairs.isEmpty() ? draft : draft.withLines(lines, List.of()).withRepairs(repairs);
    }

    private static SourcedText read(SourcedText content, Recognition recognition, List<Repair> repairs) {
        SourcedText.Builder read = SourcedText.builder();
        int from = 0;
        for (int i = content.text().indexOf('|'); i >= 0; i = content.text().indexOf('|', i + 1)) {
            Span span = content.source(i, i + 1);
            boolean letters = content.text().codePoints().anyMatch(Character::isLetter);
            if (letters
                    && standsAlone(content.text(), i)
                    && recognition.confidence(span).orElse(0) >= SURE) {
                read.append(content, from, i).append("I", span.start(), span.end());
                repairs.add(new Repair(
                        Repair.Kind.OCR, "|", "I", span, true, "a stroke alone in English text is the pronoun"));
                from = i + 1;
            }
        }
        return read.append(content, from, content.length()).build();
    }

    private static boolean standsAlone(String text, int at) {
        return (at == 0 || text.charAt(at - 1) == ' ')
                && (at + 1 == text.length() || " ,.".indexOf(text.charAt(at + 1)) >= 0);
    }
}
