package org.lectern.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lectern.Lectern;
import org.lectern.compare.Category;
import org.lectern.compare.ChangeRule;
import org.lectern.compare.Comparison;
import org.lectern.compare.Significance;
import org.lectern.layout.LayoutPass;
import org.lectern.layout.Paragraph;
import org.lectern.report.Renderer;
import org.lectern.text.Removed;
import org.lectern.text.Span;

/** The examples of {@code docs/extending.md}. */
public final class Extensions {

    private Extensions() {}

    /** Takes another form of address for another spelling. */
    public static Lectern address() {
        ChangeRule address = ChangeRule.equalUnder(
                Category.SPELLING, reading -> reading.replace("Madam", "Mrs.").replace("Mister", "Mr."));
        Lectern lectern = Lectern.builder().rule(address).build();
        return lectern;
    }

    /** Takes out paragraphs in brackets. */
    public static LayoutPass brackets() {
        LayoutPass brackets = draft -> {
            List<Paragraph> kept = new ArrayList<>();
            List<Removed> removed = new ArrayList<>();
            for (Paragraph paragraph : draft.paragraphs()) {
                String text = paragraph.content().text();
                if (text.startsWith("[") && text.endsWith("]")) {
                    Span span = paragraph.content().source();
                    removed.add(new Removed(Removed.Kind.MARKUP, text, span));
                } else {
                    kept.add(paragraph);
                }
            }
            return draft.withLines(draft.lines(), removed).withParagraphs(kept, List.of());
        };
        return brackets;
    }

    /** Says in a line how many changes are substantive. */
    public static Renderer<Comparison> tally() {
        Renderer<Comparison> tally = (comparison, out) -> {
            String line = comparison.count(Significance.SUBSTANTIVE) + " substantive\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
        };
        return tally;
    }
}
