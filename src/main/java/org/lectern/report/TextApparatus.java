package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.lectern.collate.Agreement;
import org.lectern.collate.Apparatus;
import org.lectern.compare.Witness;
import org.lectern.report.view.EntryView;
import org.lectern.report.view.EntryView.ReadingView;

/** Shows an apparatus on a terminal: the witnesses, each entry with its readings, and who agrees with whom. */
final class TextApparatus implements Renderer<Apparatus> {

    private static final int INDENT = 2;
    private static final int TEXT_INDENT = 6;
    private static final int MOST_AGREEMENTS = 12;

    private final ReportOptions options;

    TextApparatus(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Apparatus apparatus, OutputStream out) throws IOException {
        TextPage page = new TextPage(out, options);
        for (Witness witness : apparatus.witnesses()) {
            witness(apparatus, witness, page);
        }
        for (EntryView entry : new EntryViews(apparatus).all()) {
            entry(entry, page);
        }
        notes("Lacunae", Phrases.lacunae(apparatus), page);
        notes("Distances, in percent of the words", distances(apparatus), page);
        notes("Who agrees against whom", agreements(apparatus), page);
        page.blankLine();
        page.paragraph(0, Run.strong(Phrases.collation(apparatus) + "."));
        page.flush();
    }

    private static void witness(Apparatus apparatus, Witness witness, TextPage page) throws IOException {
        String title = Phrases.title(witness.transcript());
        String name = witness.transcript().source().name();
        String part = witness.siglum().equals(apparatus.base()) ? ", the base text" : "";
        page.paragraph(0, INDENT + 1, List.of(Run.strong(witness.siglum() + "  " + title), Run.faint(part)));
        String size = Phrases.count(witness.words(), "word") + ", "
                + Phrases.count(witness.transcript().blocks().size(), "paragraph");
        page.paragraph(INDENT + 1, Run.faint(title.equals(name) ? size : name + ", " + size));
        for (String warning : witness.transcript().warnings()) {
            page.paragraph(INDENT + 1, Run.strong("Note: "), Run.plain(warning));
        }
    }

    private static void entry(EntryView entry, TextPage page) throws IOException {
        page.blankLine();
        page.paragraph(
                INDENT,
                TEXT_INDENT,
                List.of(Run.strong(entry.id()), Run.plain("  " + entry.kind() + "  "), Run.faint(entry.place())));
        if (!entry.before().isEmpty() || !entry.after().isEmpty()) {
            page.paragraph(TEXT_INDENT, Run.faint(entry.before()), Run.plain("[\u2026]"), Run.faint(entry.after()));
        }
        for (ReadingView reading : entry.readings()) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.strong(reading.sigla()));
            runs.add(
                    reading.text().isEmpty()
                            ? Run.faint("  (nothing)")
                            : new Run(
                                    "  " + reading.text(),
                                    reading.note().isEmpty() ? Run.Style.PLAIN : Run.Style.ADDED));
            runs.add(Run.faint(reading.note().isEmpty() ? "" : "  " + reading.note()));
            page.paragraph(TEXT_INDENT, TEXT_INDENT + INDENT, runs);
        }
        if (!entry.lacking().isEmpty()) {
            page.paragraph(TEXT_INDENT, Run.faint(entry.lacking()));
        }
    }

    private static void notes(String heading, List<String> notes, TextPage page) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        page.blankLine();
        page.paragraph(0, Run.strong(heading));
        page.blankLine();
        for (String note : notes) {
            page.paragraph(INDENT, 2 * INDENT, List.of(Run.plain(note)));
        }
    }

    private static List<String> distances(Apparatus apparatus) {
        List<String> lines = new ArrayList<>();
        List<Witness> witnesses = apparatus.witnesses();
        for (int i = 0; i < witnesses.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (int k = i + 1; k < witnesses.size(); k++) {
                String one = witnesses.get(i).siglum();
                String two = witnesses.get(k).siglum();
                cells.add(two + " " + Phrases.distance(apparatus.distance(one, two)));
            }
            if (!cells.isEmpty()) {
                lines.add(witnesses.get(i).siglum() + " to " + String.join(", ", cells));
            }
        }
        return lines;
    }

    private static List<String> agreements(Apparatus apparatus) {
        List<String> lines = new ArrayList<>();
        List<Agreement> agreements = apparatus.agreements();
        for (Agreement agreement : agreements.subList(0, Math.min(MOST_AGREEMENTS, agreements.size()))) {
            lines.add(String.join(" ", agreement.sigla()) + " against " + String.join(" ", agreement.against()) + ": "
                    + agreement.entries() + ", " + agreement.substantive() + " of them substantive");
        }
        if (agreements.size() > MOST_AGREEMENTS) {
            lines.add("and " + (agreements.size() - MOST_AGREEMENTS) + " more groupings");
        }
        return lines;
    }
}
