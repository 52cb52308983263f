package org.lectern.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.align.Link;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.compare.Witness;
import org.lectern.text.Repair;

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
        List<String> paragraphing = new ArrayList<>();
        for (Link link : comparison.links()) {
            if (!link.moved() && link.base().length() + link.other().length() > 2) {
                paragraphing.add(Phrases.sentence(Phrases.paragraphing(comparison, link)));
            }
        }
        notes("Paragraphs divided otherwise", paragraphing);
        List<String> settled = new ArrayList<>();
        for (Side side : Side.values()) {
            Witness witness = comparison.witness(side);
            for (Repair repair : witness.transcript().repairs()) {
                if (Phrases.isSettled(repair)) {
                    settled.add("\u201C" + repair.to() + "\u201D in " + witness.siglum());
                }
            }
        }
        notes("Doubtful hyphens, settled by the other witness", settled);
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
