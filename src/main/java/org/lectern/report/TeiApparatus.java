package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import org.lectern.collate.Apparatus;
import org.lectern.compare.Category;

/** Writes an apparatus after the Guidelines of the Text Encoding Initiative, P5. */
final class TeiApparatus implements Renderer<Apparatus> {

    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final ReportOptions options;

    TeiApparatus(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Apparatus apparatus, OutputStream out) throws IOException {
        XmlWriter tei = new XmlWriter(out);
        boolean standOff = options.teiMethod() == TeiMethod.DOUBLE_END_POINT;
        tei.open("TEI", "xmlns", NAMESPACE).line();
        new TeiHeader(apparatus, options.teiMethod(), tei).write();
        if (standOff) {
            new TeiStandOff(apparatus, tei).write();
        } else {
            boolean typography = options.shown().contains(Category.TYPOGRAPHY);
            new TeiParallel(apparatus, tei, typography).write();
        }
        tei.close();
        tei.finish();
    }
}
