package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the words of one column into rows, from top to bottom; superscripts and initials find the row they belong to. */
final class PdfRows {

    /** An initial is at least so much larger than the text beside it. */
    private static final float INITIAL = 1.7f;

    private PdfRows() {}

    /** The rows of a column. */
    static List<PdfRow> of(List<PdfWord> column) {
        List<PdfWord> initials = initials(column);
        List<PdfWord> words = new ArrayList<>(column);
        words.removeAll(initials);
        words.sort(Comparator.comparingDouble(PdfWord::baseline));
        List<PdfRow> rows = new ArrayList<>();
        for (PdfWord word : words) {
            PdfRow taking = null;
            for (int k = rows.size() - 1; k >= Math.max(0, rows.size() - 3) && taking == null; k--) {
                taking = rows.get(k).takes(word) ? rows.get(k) : null;
            }
            if (taking == null) {
                rows.add(new PdfRow(word));
            } else {
                taking.add(word);
            }
        }
        rows.sort(Comparator.comparingDouble(PdfRow::baseline));
        for (PdfWord initial : initials) {
            PdfRow beside = firstBeside(initial, rows);
            if (beside != null) {
                beside.openWith(initial);
            }
        }
        return rows;
    }

    private static @Nullable PdfRow firstBeside(PdfWord initial, List<PdfRow> rows) {
        for (PdfRow row : rows) {
            if (row.baseline() > initial.top() && row.left() >= initial.left()) {
                return row;
            }
        }
        return null;
    }

    /** Single large letters with at least two lines of smaller text beside them. */
    private static List<PdfWord> initials(List<PdfWord> column) {
        List<PdfWord> initials = new ArrayList<>();
        for (PdfWord word : column) {
            String text = word.text();
            int length = text.codePointCount(0, text.length());
            boolean letter = length <= 2 && Character.isLetter(text.codePointBefore(text.length()));
            if (letter && linesBeside(word, column) >= 2) {
                initials.add(word);
            }
        }
        return initials;
    }

    private static long linesBeside(PdfWord initial, List<PdfWord> column) {
        return column.stream()
                .filter(word -> word.size() * INITIAL <= initial.size()
                        && word.left() >= initial.right() - 0.1f * initial.size()
                        && word.left() <= initial.right() + 0.6f * initial.size()
                        && word.baseline() > initial.top()
                        && word.baseline() <= initial.baseline() + 0.1f * initial.size())
                .map(PdfWord::baseline)
                .distinct()
                .count();
    }
}
