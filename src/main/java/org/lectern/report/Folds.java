package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import org.lectern.report.view.Row;
import org.lectern.report.view.Stretch;

/** Divides the rows of a page into stretches that are read and long ones without a difference, which are folded away. */
final class Folds {

    /** So many rows of the same words stay around what changed. */
    private static final int AROUND = 1;
    /** A fold that saves less is not worth a click. */
    private static final int FEWEST = 3;

    private Folds() {}

    /** The stretches in order, together all rows; a page without differences stays whole. */
    static List<Stretch> of(List<Row> rows) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < rows.size()) {
            int end = endOfSame(rows, at);
            int first = at == 0 ? 0 : at + AROUND;
            int last = end == rows.size() ? end : end - AROUND;
            if (last - first >= FEWEST && end - at < rows.size()) {
                addUnlessEmpty(stretches, rows.subList(from, first));
                stretches.add(new Stretch(summary(last - first), rows.subList(first, last)));
                from = last;
            }
            at = Math.max(end, at + 1);
        }
        addUnlessEmpty(stretches, rows.subList(from, rows.size()));
        return stretches;
    }

    private static int endOfSame(List<Row> rows, int from) {
        int end = from;
        while (end < rows.size() && rows.get(end).state().equals("same")) {
            end++;
        }
        return end;
    }

    private static void addUnlessEmpty(List<Stretch> stretches, List<Row> rows) {
        if (!rows.isEmpty()) {
            stretches.add(new Stretch("", rows));
        }
    }

    private static String summary(int rows) {
        return Phrases.count(rows, "paragraph") + " with the same words";
    }
}
