package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.Line;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/** Resolves Latin ligatures that stand in the text as one character into their letters. */
final class Ligatures implements LayoutPass {

    private static final char FIRST = '\uFB00';
    private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    @Override
    public Draft apply(Draft draft) {
        List<Line> lines = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        for (Line line : draft.lines()) {
            boolean any = line.text().chars().anyMatch(c -> isLigature((char) c));
            lines.add(any ? line.withContent(resolve(line.content(), repairs)) : line);
        }
        return repairs.isEmpty() ? draft : draft.withLines(lines, List.of()).withRepairs(repairs);
    }

    private static SourcedText resolve(SourcedText content, List<Repair> repairs) {
        SourcedText.Builder resolved = SourcedText.builder();
        int from = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.text().charAt(i);
            if (isLigature(c)) {
                String letters = LETTERS[c - FIRST];
                Span span = content.source(i, i + 1);
                resolved.append(content, from, i).append(letters, span.start(), span.end());
                repairs.add(new Repair(
                        Repair.Kind.LIGATURE,
                        String.valueOf(c),
                        letters,
                        span,
                        true,
                        "a ligature stands for its letters"));
                from = i + 1;
            }
        }
        return resolved.append(content, from, content.length()).build();
    }

    private static boolean isLigature(char c) {
        return c >= FIRST && c - FIRST < LETTERS.length;
    }
}
