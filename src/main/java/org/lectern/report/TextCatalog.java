package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.catalog.Added;
import org.lectern.dedup.catalog.Finding;
import org.lectern.dedup.catalog.Health;
import org.lectern.dedup.catalog.Removal;

/** Says on a terminal what a catalogue answers. */
final class TextCatalog {

    private static final int INDENT = 2;

    private final ReportOptions options;

    TextCatalog(ReportOptions options) {
        this.options = options;
    }

    void added(Added added, OutputStream out) throws IOException {
        TextPage page = new TextPage(out, options);
        page.paragraph(
                0,
                Run.strong(Phrases.count(added.read(), "document") + " read, " + Phrases.number(added.unchanged())
                        + " unchanged, " + added.rejected().size() + " could not be read; "
                        + holds(added.documents())));
        for (Rejection rejection : added.rejected()) {
            page.paragraph(
                    INDENT, 2 * INDENT, List.of(Run.plain(rejection.source()), Run.faint(": " + rejection.reason())));
        }
        page.flush();
    }

    void removed(Removal removed, OutputStream out) throws IOException {
        TextPage page = new TextPage(out, options);
        page.paragraph(
                0, Run.strong(Phrases.count(removed.files(), "file") + " removed; " + holds(removed.documents())));
        page.flush();
    }

    private static String holds(int documents) {
        return "the catalogue holds " + Phrases.count(documents, "document");
    }

    void found(Finding finding, OutputStream out) throws IOException {
        TextPage page = new TextPage(out, options);
        Optional<Finding.Match> nearest = finding.nearest();
        if (nearest.isPresent()) {
            String title = nearest.get().title();
            page.paragraph(
                    0,
                    INDENT,
                    List.of(
                            Run.strong(title.isEmpty() ? "(without a title)" : title),
                            Run.faint("  work " + nearest.get().work())));
        } else {
            page.paragraph(0, Run.strong("Of no work that the catalogue holds"));
        }
        for (Finding.Match match : finding.matches()) {
            page.paragraph(
                    INDENT,
                    2 * INDENT,
                    List.of(
                            Run.plain(relation(match) + "  " + match.document()),
                            Run.faint("  " + Phrases.percent(match.sourceInDocument()) + " of the file in it, "
                                    + Phrases.percent(match.documentInSource()) + " of it in the file")));
        }
        page.flush();
    }

    private static String relation(Finding.Match match) {
        return switch (match.relation()) {
            case IDENTICAL -> "identical to";
            case SAME_TEXT -> "the same text as";
            case VARIANT -> "another edition of";
            case EXCERPT ->
                match.sourceInDocument() >= match.documentInSource() ? "an excerpt of" : "the whole of the excerpt";
            case RELATED -> "shares passages with";
        };
    }

    void checked(Health health, OutputStream out) throws IOException {
        TextPage page = new TextPage(out, options);
        String files = Phrases.count(health.files(), "file");
        page.paragraph(0, Run.strong(health.isSound() ? files + ", all as they were" : files));
        names(page, "Changed since they were added", health.changed());
        names(page, "No longer there", health.vanished());
        names(page, "Damaged", health.damages());
        page.flush();
    }

    private static void names(TextPage page, String heading, List<String> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        page.blankLine();
        page.paragraph(0, Run.strong(heading));
        for (String name : names) {
            page.paragraph(INDENT, 2 * INDENT, List.of(Run.plain(name)));
        }
    }
}
