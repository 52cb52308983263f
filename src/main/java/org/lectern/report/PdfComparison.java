package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Operation;
import org.lectern.compare.Reading;
import org.lectern.compare.Side;
import org.lectern.compare.Significance;
import org.lectern.text.Box;
import org.lectern.text.Pages;
import org.lectern.text.Span;

/**
 * Writes a copy of the PDF of one side with a mark at each change: what this side has is highlighted, and where only the
 * other has something there is a caret; a note says what the other has. The pages themselves stay as they are.
 */
final class PdfComparison implements Renderer<Comparison> {

    /** So far on either side of an empty place a word is looked for, in characters. */
    private static final int NEAR = 40;

    private final Side side;
    private final byte[] pdf;
    private final ReportOptions options;

    PdfComparison(Side side, byte[] pdf, ReportOptions options) {
        this.side = side;
        this.pdf = pdf.clone();
        this.options = options;
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // What the user may read he may mark, and a mark is no use in a file that cannot be opened.
            document.setAllSecurityToBeRemoved(true);
            PdfMarks marks = new PdfMarks(document);
            Map<Box, List<Change>> carets = new LinkedHashMap<>();
            for (Change change : ShownChanges.of(comparison, options).all()) {
                Reading reading = change.reading(side);
                if (reading.isEmpty()) {
                    carets.computeIfAbsent(caret(pages(comparison), reading), place -> new ArrayList<>())
                            .add(change);
                } else {
                    highlight(comparison, change, marks);
                }
            }
            for (Map.Entry<Box, List<Change>> caret : carets.entrySet()) {
                List<String> notes = caret.getValue().stream()
                        .map(change -> note(comparison, change))
                        .toList();
                marks.caret(caret.getKey(), isSubstantive(caret.getValue()), String.join("\n\n", notes));
            }
            // The identifier of a file is made of the clock unless it is given.
            document.setDocumentId((long)
                    comparison.witness(side).transcript().source().sha256().hashCode());
            document.save(out);
        }
        out.flush();
    }

    private Pages pages(Comparison comparison) {
        return comparison.witness(side).transcript().pages();
    }

    private void highlight(Comparison comparison, Change change, PdfMarks marks) throws IOException {
        Reading reading = change.reading(side);
        String note = note(comparison, change);
        boolean substantive = change.significance() == Significance.SUBSTANTIVE;
        Map<Integer, List<Box>> byPage = new LinkedHashMap<>();
        for (Box box : pages(comparison).boxesOf(reading.span())) {
            byPage.computeIfAbsent(box.page(), page -> new ArrayList<>()).add(box);
        }
        for (List<Box> boxes : byPage.values()) {
            marks.highlight(boxes, substantive, note);
        }
        if (byPage.isEmpty()) {
            marks.caret(corner(reading), substantive, "\u201C" + reading.text() + "\u201D: " + note);
        }
    }

    private static boolean isSubstantive(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.significance() == Significance.SUBSTANTIVE);
    }

    /** A line without width where the reading would stand: behind the word ahead, or ahead of the word behind. */
    private static Box caret(Pages pages, Reading reading) {
        int at = reading.span().start();
        for (int far = 1; far <= NEAR; far++) {
            if (at - far >= 0) {
                List<Box> ahead = pages.boxesOf(new Span(at - far, at - far + 1));
                if (!ahead.isEmpty()) {
                    Box word = ahead.get(ahead.size() - 1);
                    return new Box(word.page(), word.right(), word.top(), word.right(), word.bottom());
                }
            }
            List<Box> behind = pages.boxesOf(new Span(at + far - 1, at + far));
            if (!behind.isEmpty()) {
                Box word = behind.get(0);
                return new Box(word.page(), word.left(), word.top(), word.left(), word.bottom());
            }
        }
        return corner(reading);
    }

    /** The upper left corner of the page, where nobody knows the place on it. */
    private static Box corner(Reading reading) {
        return new Box(reading.page().orElse(1), 12, 12, 12, 24);
    }

    private String note(Comparison comparison, Change change) {
        Side opposite = side == Side.BASE ? Side.OTHER : Side.BASE;
        String siglum = comparison.witness(opposite).siglum();
        String kind = change.id() + " " + Phrases.name(change.category()) + "\n";
        if (change.operation() == Operation.TRANSPOSITION) {
            return kind + Phrases.sentence(Phrases.move(comparison, change)) + ".";
        }
        String reading = change.reading(opposite).text();
        if (reading.isEmpty()) {
            return kind + "Not in " + siglum + ".";
        }
        return kind + (change.reading(side).isEmpty() ? "Only in " : "In ") + siglum + ": " + reading;
    }
}
