package org.lectern.report;

import java.io.IOException;
import java.util.List;
import org.lectern.compare.Comparison;

/** What the text report says of paragraphing and of doubtful repairs: no differences, but good to know. */
final class LayoutNotes {

    private static final int INDENT = 2;
    private static final int MOST = 12;

    private final Comparison comparison;
    private final TextPage page;

    LayoutNotes(Comparison comparison, TextPage page) {
        this.comparison = comparison;
        this.page = page;
    }

    void write() throws IOException {
        notes("Paragraphs divided otherwise", Phrases.paragraphing(comparison));
        notes("Doubtful hyphens, settled by the other witness", Phrases.settled(comparison));
    }

    private void notes(String heading, List<String> notes) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        page.blankLine();
        page.paragraph(0, Run.strong(heading));
        page.blankLine();
        for (String note : notes.subList(0, Math.min(MOST, notes.size()))) {
            page.paragraph(INDENT, 2 * INDENT, List.of(Run.plain(note)));
        }
        if (notes.size() > MOST) {
            page.paragraph(INDENT, Run.faint("and " + Phrases.number(notes.size() - MOST) + " more"));
        }
    }
}
