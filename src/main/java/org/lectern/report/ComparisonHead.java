package org.lectern.report;

import java.io.IOException;
import java.util.List;
import org.lectern.compare.Comparison;
import org.lectern.compare.Witness;
import org.lectern.text.Transcript;

/** The head of the text report: which two texts, and how alike they are. */
final class ComparisonHead {

    private static final int INDENT = 3;

    private final Comparison comparison;
    private final ShownChanges changes;
    private final TextPage page;

    ComparisonHead(Comparison comparison, ShownChanges changes, TextPage page) {
        this.comparison = comparison;
        this.changes = changes;
        this.page = page;
    }

    void write() throws IOException {
        witness(comparison.base(), Run.Style.OMITTED);
        witness(comparison.other(), Run.Style.ADDED);
        page.blankLine();
        page.paragraph(0, Run.plain(Phrases.likeness(comparison) + ": " + Phrases.shares(comparison) + "."));
        if (!changes.isEmpty()) {
            page.paragraph(0, 0, new Passage(comparison).legend());
        }
    }

    private void witness(Witness witness, Run.Style style) throws IOException {
        Transcript transcript = witness.transcript();
        String title = Phrases.title(transcript);
        String name = transcript.source().name();
        page.paragraph(0, INDENT, List.of(new Run(witness.siglum(), style), Run.plain("  "), Run.strong(title)));
        String size = Phrases.count(witness.words(), "word") + ", "
                + Phrases.count(transcript.blocks().size(), "paragraph");
        page.paragraph(INDENT, Run.faint(title.equals(name) ? size : name + ", " + size));
        for (String warning : transcript.warnings()) {
            page.paragraph(INDENT, 2 * INDENT, List.of(Run.strong("Note: "), Run.plain(warning)));
        }
    }
}
