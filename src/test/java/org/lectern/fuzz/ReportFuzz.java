package org.lectern.fuzz;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.lectern.compare.Category;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;
import org.lectern.text.Transcript;

/** Any two texts: what was understood of them and how they differ is written in every format. */
final class ReportFuzz {

    private static final ReportOptions OPTIONS = ReportOptions.defaults().withShown(EnumSet.allOf(Category.class));

    private ReportFuzz() {}

    static void check(byte[] data) throws IOException {
        List<String> texts = Parts.texts(data, 2);
        Optional<Comparison> comparison = ComparisonFuzz.comparison(texts.get(0), texts.get(1));
        if (comparison.isEmpty()) {
            return;
        }
        for (Format format : EnumSet.complementOf(EnumSet.of(Format.PDF))) {
            Written.check(format, Renderer.ofComparison(format, OPTIONS), comparison.get());
        }
        Transcript transcript = comparison.get().witness(Side.BASE).transcript();
        for (Format format : List.of(Format.TEXT, Format.JSON, Format.HTML)) {
            Written.check(format, Renderer.ofTranscript(format, OPTIONS), transcript);
        }
    }
}
