package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Reading;

/** Writes one row for each change; paragraphs are counted from 1, as people do who read tables. */
final class CsvComparison implements Renderer<Comparison> {

    private final ReportOptions options;

    CsvComparison(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(out);
        table.row(
                "id",
                "operation",
                "significance",
                "category",
                "base",
                "other",
                "before",
                "after",
                "base paragraph",
                "base page",
                "other paragraph",
                "other page");
        for (Change change : ShownChanges.of(comparison, options).all()) {
            table.row(
                    change.id(),
                    change.operation().label(),
                    change.significance().label(),
                    change.category().label(),
                    change.base().text(),
                    change.other().text(),
                    change.context().before(),
                    change.context().after(),
                    paragraph(change.base()),
                    number(change.base().page()),
                    paragraph(change.other()),
                    number(change.other().page()));
        }
        table.flush();
    }

    /** The number of the paragraph, from 1; nothing where there is none. */
    static String paragraph(Reading reading) {
        return reading.block().isPresent() ? String.valueOf(reading.block().getAsInt() + 1) : "";
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
