package org.lectern.layout;

import java.util.List;
import org.lectern.ingest.Line;
import org.lectern.text.BlockKind;

/** Whether indents open paragraphs. */
record Indents(List<Line> lines, int usual, boolean firstLines) {

    static Indents of(List<Line> lines) {
        int[] counts = new int[64];
        for (Line line : lines) {
            counts[Math.min(63, line.indent())]++;
        }
        int usual = 0;
        for (int indent = 1; indent < counts.length; indent++) {
            usual = counts[indent] > counts[usual] ? indent : usual;
        }
        int indented = 0;
        int dedented = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).indent() >= usual + 2) {
                indented++;
                dedented += lines.get(i + 1).indent() < lines.get(i).indent() - 1 ? 1 : 0;
            }
        }
        return new Indents(lines, usual, indented >= 2 && 2 * dedented >= indented);
    }

    boolean opens(int i) {
        int indent = lines.get(i).indent();
        int last = lines.get(i - 1).indent();
        boolean hangs =
                Bullets.isNumbered(lines.get(i - 1).text()) || lines.get(i - 1).is(BlockKind.LIST_ITEM);
        return indent >= usual + 2 && (firstLines && !hangs || indent >= last + 2 && !hangs);
    }
}
