package org.lectern.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

/** Writes one row for each document: its work, what it is to the work, and of which document. */
final class CsvWorks implements Renderer<Works> {

    @Override
    public void render(Works works, OutputStream out) throws IOException {
        Writer rows = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        row(rows, "work", "title", "role", "document", "of", "containment", "reason");
        for (Work work : works.works()) {
            for (Edition edition : work.editions()) {
                String representative = edition.representative();
                row(rows, work.id(), work.title(), "edition", representative, "", "", "");
                for (String copy : edition.copies()) {
                    row(rows, work.id(), work.title(), "copy", copy, representative, "1", "");
                }
            }
            for (Excerpt excerpt : work.excerpts()) {
                String share = String.format(Locale.ROOT, "%.4f", excerpt.containment());
                row(rows, work.id(), work.title(), "excerpt", excerpt.source(), excerpt.of(), share, "");
            }
        }
        for (Rejection rejection : works.rejected()) {
            row(rows, "", "", "rejected", rejection.source(), "", "", rejection.reason());
        }
        rows.flush();
    }

    private static void row(Writer out, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(cell(Characters.wellFormed(cells[i])));
        }
        out.write('\n');
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
