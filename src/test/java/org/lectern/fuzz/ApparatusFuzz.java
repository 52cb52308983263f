package org.lectern.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.Lectern;
import org.lectern.collate.Apparatus;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;

/** Any three texts: they are collated, and the apparatus is written in every format. */
final class ApparatusFuzz {

    private static final Lectern LECTERN = Lectern.builder().build();
    private static final int WITNESSES = 3;

    private ApparatusFuzz() {}

    static void check(byte[] data) throws IOException {
        List<Input> witnesses = new ArrayList<>();
        for (String text : Parts.texts(data, WITNESSES)) {
            witnesses.add(ComparisonFuzz.input(text));
        }
        Apparatus apparatus;
        try {
            apparatus = LECTERN.apparatus(witnesses);
        } catch (TranscriptException e) {
            // One of them is blank or binary.
            return;
        }
        for (Format format : List.of(Format.TEXT, Format.JSON, Format.HTML, Format.CSV, Format.TEI)) {
            Written.check(format, Renderer.ofApparatus(format, ReportOptions.defaults()), apparatus);
        }
    }
}
