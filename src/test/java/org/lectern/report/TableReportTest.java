package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.collate.Collator;
import org.lectern.compare.Comparer;
import org.lectern.compare.Comparison;

/** CSV and Markdown. */
class TableReportTest {

    private static final ReportOptions OPTIONS = ReportOptions.defaults();

    @Test
    void hasARowForEachChange() {
        String csv = csv(Samples.editions());

        assertThat(csv.split("\r\n"))
                .startsWith("id,operation,significance,category,base,other,before,after,base paragraph,base page,"
                        + "other paragraph,other page")
                .contains("c4,substitution,substantive,wording,have,has,The challenges of the sea,"
                        + "become a top priority for my,3,1,6,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1 is two  | ,'=1+1 is two,
            +2 at last   | ,'+2 at last,
            @all of you  | ,'@all of you,
            '=1 quoted   | ,''=1 quoted,
            'tis so      | ,'tis so,
            a=b or not   | ,a=b or not,
            """)
    void aSpreadsheetTakesNoReadingForAFormula(String reading, String cells) {
        String csv = csv(compare("All begins here and now.\n\n" + reading, "All begins here and now."));

        assertThat(csv).contains(cells);
    }

    @Test
    void quotesWhatWouldBreakATable() {
        assertThat(csv(compare("He said \"yes, indeed\" to it.", "He said nothing to it.")))
                .contains(",\"\"\"\",,He said,\"yes, indeed\"\" to it.\",");
    }

    @Test
    void theApparatusHasARowForEachReading() {
        String csv = Samples.render(
                Renderer.ofApparatus(Format.CSV, OPTIONS),
                new Collator(Comparer.standard())
                        .collate(
                                List.of(
                                        TranscriptBuilder.paragraphs("a.txt", "We met the old men of the sea."),
                                        TranscriptBuilder.paragraphs("b.txt", "We met the young men of the sea."),
                                        TranscriptBuilder.paragraphs("c.txt", "We met the men of the sea.")),
                                0));

        assertThat(csv)
                .isEqualTo("entry,operation,significance,category,lemma,lemma witnesses,reading,witnesses,lacking,"
                        + "paragraph,page\r\n"
                        + "e1,omission,substantive,wording,old,A,,C,,1,\r\n"
                        + "e1,substitution,substantive,wording,old,A,young,B,,1,\r\n");
    }

    @Test
    void markdownStrikesOutAndSetsInBold() {
        assertThat(markdown(Samples.editions()))
                .startsWith("# Two witnesses compared\n")
                .contains("The challenges of the sea ~~have~~ **has** become a top priority for my \u2026\n")
                .contains("- **c1** front matter, addition")
                .endsWith("unchanged. Not shown: typography 1.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We met today.|We met yesterday.|yesterday",
                "We (all) met.|We (both) met.|both",
                "We thank you.|We thank you!|!",
                "We said so.|We said: so.|:",
                "We met, and left.|We met.|",
            })
    void markdownIsTakenForMarkupWhateverStandsBesideIt(String base, String other, String bold) {
        Node page = Parser.builder().build().parse(markdown(compare(base, other)));
        List<String> strong = new ArrayList<>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(StrongEmphasis node) {
                strong.add(TextContentRenderer.builder().build().render(node));
            }
        });

        assertThat(strong).isEqualTo(bold == null ? List.of("c1") : List.of("c1", bold));
    }

    @Test
    void markdownPutsNoBlankAheadOfAFullStop() {
        assertThat(markdown(compare("We met today.", "We met yesterday.")))
                .contains("  We met ~~today~~ **yesterday**.\n");
    }

    @Test
    void whatATranscriptHoldsIsNoMarkup() {
        assertThat(markdown(compare("See <b>*this*</b> | [link](x) here.", "See <b>*that*</b> | [link](x) here.")))
                .contains("\\<b\\>\\*")
                .contains("\\| \\[link\\](x)")
                .doesNotContain("[link](");
        assertThat(markdown(compare("1. We met today.", "1. We met yesterday.")))
                .contains("  1\\. We met ~~today~~");
    }

    private static Comparison compare(String base, String other) {
        return Samples.compare(
                TranscriptBuilder.paragraphs("a.txt", base.split("\n\n")),
                TranscriptBuilder.paragraphs("b.txt", other.split("\n\n")));
    }

    private static String csv(Comparison comparison) {
        return Samples.render(Renderer.ofComparison(Format.CSV, OPTIONS), comparison);
    }

    private static String markdown(Comparison comparison) {
        return Samples.render(Renderer.ofComparison(Format.MARKDOWN, OPTIONS), comparison);
    }
}
