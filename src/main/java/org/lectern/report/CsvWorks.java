package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import org.lectern.dedup.Placement;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Works;

/** Writes one row for each document: its work, what it is to the work, and of which document. */
final class CsvWorks implements Renderer<Works> {

    @Override
    public void render(Works works, OutputStream out) throws IOException {
        CsvTable rows = new CsvTable(out);
        rows.row("work", "title", "role", "document", "of", "containment", "reason");
        Iterator<Placement> placements = works.placements().iterator();
        while (placements.hasNext()) {
            Placement placement = placements.next();
            rows.row(
                    placement.work().id(),
                    placement.work().title(),
                    placement.role().label(),
                    placement.document(),
                    placement.of().orElse(""),
                    share(placement),
                    "");
        }
        for (Rejection rejection : works.rejected()) {
            rows.row("", "", "rejected", rejection.source(), "", "", rejection.reason());
        }
        rows.flush();
    }

    private static String share(Placement placement) {
        return switch (placement.role()) {
            case EDITION -> "";
            case COPY -> "1";
            case EXCERPT -> String.format(Locale.ROOT, "%.4f", placement.containment());
        };
    }
}
