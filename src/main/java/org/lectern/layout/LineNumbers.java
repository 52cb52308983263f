package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;
import org.lectern.text.Removed;

/** Takes out the numbers that count the lines of a page in its margin, each of which stands beside a line. */
final class LineNumbers implements LayoutPass {

    @Override
    public Draft apply(Draft draft) {
        List<Line> kept = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        List<Line> lines = draft.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean number = i + 1 < lines.size() && counts(lines.get(i), lines.get(i + 1));
            if (number) {
                removed.add(new Removed(
                        Removed.Kind.PAGE_NUMBER,
                        lines.get(i).text(),
                        lines.get(i).content().source()));
            } else {
                kept.add(lines.get(i));
            }
        }
        return removed.isEmpty() ? draft : draft.withLines(kept, removed);
    }

    /** Whether the first is a number outside the column of print, beside the second. */
    private static boolean counts(Line number, Line line) {
        Optional<Placement> margin = number.placement();
        Optional<Placement> text = line.placement();
        return margin.isPresent()
                && text.isPresent()
                && Furniture.isBareNumber(number.text())
                && margin.get().box().sharesLineWith(text.get().box())
                && margin.get().box().right() < text.get().box().left();
    }
}
