package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Entry;
import org.lectern.collate.VariantReading;
import org.lectern.compare.Reading;

/** Writes one row for each reading against its lemma. */
final class CsvApparatus implements Renderer<Apparatus> {

    @Override
    public void render(Apparatus apparatus, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(out);
        table.row(
                "entry",
                "operation",
                "significance",
                "category",
                "lemma",
                "lemma witnesses",
                "reading",
                "witnesses",
                "lacking",
                "paragraph",
                "page");
        for (Entry entry : apparatus.entries()) {
            Reading place = apparatus.shown(entry).reading();
            for (VariantReading reading : entry.readings()) {
                table.row(
                        entry.id(),
                        reading.operation().label(),
                        reading.category().significance().label(),
                        reading.category().label(),
                        entry.lemma().text(),
                        String.join(" ", entry.lemma().sigla()),
                        reading.text(),
                        String.join(" ", reading.sigla()),
                        String.join(" ", entry.lacking()),
                        CsvComparison.paragraph(place),
                        CsvComparison.number(place.page()));
            }
        }
        table.flush();
    }
}
