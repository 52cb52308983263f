package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Collator;
import org.lectern.compare.Comparison;

/** Writes a comparison as an apparatus of two witnesses. */
final class TeiComparison implements Renderer<Comparison> {

    private final ReportOptions options;

    TeiComparison(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        Apparatus apparatus = Collator.apparatusOf(comparison);
        new TeiApparatus(options).render(apparatus, out);
    }
}
