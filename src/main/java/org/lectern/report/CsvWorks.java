package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
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
        CsvTable rows = new CsvTable(out);
        rows.row("work", "title", "role", "document", "of", "containment", "reason");
        for (Work work : works.works()) {
            for (Edition edition : work.editions()) {
                String representative = edition.representative();
                rows.row(work.id(), work.title(), "edition", representative, "", "", "");
                for (String copy : edition.copies()) {
                    rows.row(work.id(), work.title(), "copy", copy, representative, "1", "");
                }
            }
            for (Excerpt excerpt : work.excerpts()) {
                String share = String.format(Locale.ROOT, "%.4f", excerpt.containment());
                rows.row(work.id(), work.title(), "excerpt", excerpt.source(), excerpt.of(), share, "");
            }
        }
        for (Rejection rejection : works.rejected()) {
            rows.row("", "", "rejected", rejection.source(), "", "", rejection.reason());
        }
        rows.flush();
    }
}
