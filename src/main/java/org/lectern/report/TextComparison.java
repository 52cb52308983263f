package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import org.lectern.compare.Comparison;

/** Tells how two transcripts differ, on a terminal. */
final class TextComparison implements Renderer<Comparison> {

    private final ReportOptions options;

    TextComparison(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        ShownChanges changes = ShownChanges.of(comparison, options);
        TextPage page = new TextPage(out, options);
        new ComparisonHead(comparison, changes, page).write();
        new ChangeSections(comparison, changes, page).write();
        new LayoutNotes(comparison, page).write();
        page.blankLine();
        page.paragraph(0, Run.strong(Phrases.verdict(comparison, changes)));
        page.flush();
    }
}
