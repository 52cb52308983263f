package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.lectern.compare.Category;
import org.lectern.compare.Comparison;
import org.lectern.text.BlockKind;
import org.lectern.text.Transcript;

class TextComparisonTest {

    private static final ReportOptions OPTIONS = ReportOptions.defaults();

    @Test
    void tellsHowTwoEditionsDiffer() {
        String report = text(Samples.editions(), OPTIONS);

        assertThat(report).isEqualTo(Samples.golden("editions.txt", report));
    }

    @Test
    void saysPlainlyThatThereIsNoDifference() {
        Transcript whole = TranscriptBuilder.paragraphs("a.txt", "One and two. Three and four.");
        Transcript divided = TranscriptBuilder.paragraphs("b.txt", "One and two.", "Three and four.");

        String report = text(Samples.compare(whole, divided), OPTIONS);

        assertThat(report.replace("stand in\nB", "stand in B"))
                .contains("The two have the same words, written the same: 100% of the words of A stand in B")
                .contains("Paragraph 1 of A is divided into paragraphs 1 and 2 of B")
                .endsWith("No difference. 6 words unchanged.\n")
                .doesNotContain("[-");
    }

    @Test
    void doesNotSayThatThereIsNoDifferenceWhereOneIsHidden() {
        Comparison quotes = comparison("He said \"no\" to it.", "He said \u201Cno\u201D to it.");

        assertThat(text(quotes, OPTIONS))
                .endsWith("No difference to show. 5 words unchanged. Not shown: typography 2.\n");
        assertThat(text(quotes, OPTIONS.withShown(EnumSet.allOf(Category.class))))
                .contains("He said [-\"-]{+\u201C+}no", "2 accidental changes (typography 2)");
    }

    @Test
    void cutsTheMiddleOfALongAddition() {
        String long1 = "We begin here " + "and so on and on ".repeat(40) + "until the end.";
        Comparison comparison = Samples.compare(
                TranscriptBuilder.paragraphs("a.txt", "First.", "Last."),
                TranscriptBuilder.paragraphs("b.txt", "First.", long1, "Last."));

        assertThat(text(comparison, OPTIONS).replaceAll("\\s+", " "))
                .contains("{+We begin here and so on")
                .contains("\u2026 (168 more words) \u2026")
                .contains("until the end.+}");
    }

    @Test
    void marksNoBlankWhereTheTextHasNone() {
        assertThat(text(comparison("We agree, of course.", "We agree; of course."), OPTIONS))
                .contains("We agree[-,-]{+;+} of course.");
    }

    @Test
    void showsFrontMatterLineByLineWhereItIsNotOneRun() {
        Transcript base =
                TranscriptBuilder.of("a.txt").paragraph("We meet today.").build();
        Transcript other = TranscriptBuilder.of("b.txt")
                .block(BlockKind.TITLE, "On Meeting")
                .block(BlockKind.FRONT_MATTER, "A. Speaker")
                .paragraph("We meet today.")
                .build();

        assertThat(text(Samples.compare(base, other), OPTIONS))
                .contains("c1\u2013c2  front matter, addition  B \u00B61\u20132")
                .contains("{+On Meeting+}\n      {+A. Speaker+}");
    }

    @Test
    void keepsToTheWidth() {
        String report = text(Samples.editions(), OPTIONS.withWidth(40));

        assertThat(report.lines()).allMatch(line -> line.length() <= 40);
    }

    @Test
    void keepsTheNumberOfAParagraphWithItsSiglum() {
        for (int width = 20; width < 60; width++) {
            assertThat(text(Samples.editions(), OPTIONS.withWidth(width)).lines())
                    .noneMatch(line -> line.stripLeading().startsWith("\u00B6"));
        }
    }

    @Test
    void dividesALongFileNameBehindOneOfItsParts() {
        Transcript base = TranscriptBuilder.paragraphs("archive/speeches/delivered-2019.txt", "One and two.");

        assertThat(text(Samples.compare(base, base), OPTIONS.withWidth(20)))
                .contains("   archive/speeches/\n   delivered-2019.\n   txt");
    }

    @Test
    void dividesWordsFromEachOtherAlsoAheadOfASign() {
        assertThat(text(comparison("He wrote to us.", "He wrote to them."), OPTIONS))
                .contains("He wrote to [-us-] {+them+}.");
    }

    @Test
    void coloursOnlyIfAsked() {
        assertThat(text(Samples.editions(), OPTIONS)).doesNotContain("\u001B");
        assertThat(text(Samples.editions(), OPTIONS.withColour(true)))
                .contains("\u001B[31m[-have-]\u001B[0m \u001B[32m{+has+}\u001B[0m");
    }

    @Test
    void sendsNoCommandsOfATranscriptToTheTerminal() {
        Comparison hostile = comparison("Good \u001B[2J\u202E\u009B31m day to you all.", "Good day to all of you.");

        assertThat(text(hostile, OPTIONS)).doesNotContain("\u001B", "\u009B", "\u202E");
    }

    @Test
    void warnsWhereTheTwoMayNotBeOneSpeech() {
        Comparison strangers = comparison(Strings.repeat("alpha beta ", 9), Strings.repeat("gamma delta ", 9));

        assertThat(text(strangers, OPTIONS)).contains("little in common and may not be the same speech: 0% of");
    }

    private static Comparison comparison(String base, String other) {
        return Samples.compare(
                TranscriptBuilder.paragraphs("a.txt", base), TranscriptBuilder.paragraphs("b.txt", other));
    }

    private static String text(Comparison comparison, ReportOptions options) {
        return Samples.render(Renderer.ofComparison(Format.TEXT, options), comparison);
    }
}
