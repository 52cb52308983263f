package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Collator;
import org.lectern.collate.Entry;
import org.lectern.compare.Comparer;

/** An apparatus for people: on a terminal and on a page. */
class ApparatusReportTest {

    private static final ReportOptions OPTIONS = ReportOptions.defaults();

    @Test
    void thePageShowsEveryEntryWithItsReadings() {
        Apparatus apparatus = Samples.apparatus();
        Document page = page(apparatus);

        assertThat(page.select(".entry").eachAttr("id"))
                .containsExactlyElementsOf(
                        apparatus.entries().stream().map(Entry::id).toList());
        for (Entry entry : apparatus.entries()) {
            Element shown = page.getElementById(entry.id());
            assertThat(shown.select("dt").eachText())
                    .first()
                    .isEqualTo(String.join(" ", entry.lemma().sigla()));
            assertThat(shown.select("dt")).hasSize(entry.readings().size() + 1);
        }
        assertThat(page.select("table").first().select("tbody tr")).hasSize(4);
        assertThat(page.select("table").first().select("td").eachText())
                .filteredOn(distance -> !distance.isEmpty())
                .contains("0.0")
                .noneMatch(distance -> distance.startsWith("-"));
        assertThat(page.select("h2").eachText()).contains("Lacunae");
    }

    @Test
    void nothingInATranscriptIsMarkup() {
        String hostile = "</dd></script><script>alert(1)</script><img src=x onerror='alert(2)'>\"&amp;";
        Document page = page(new Collator(Comparer.standard())
                .collate(List.of(
                        TranscriptBuilder.paragraphs("a.txt", "We met " + hostile + " here today."),
                        TranscriptBuilder.paragraphs("b.txt", "We met nobody here today."))));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select(".entry").text()).contains("onerror='alert(2)'");
    }

    @Test
    void theTerminalShowsWhoHasWhat() {
        String text = Samples.render(Renderer.ofApparatus(Format.TEXT, OPTIONS), Samples.apparatus());

        assertThat(text)
                .contains("4 witnesses, ", "has", "B C  have  substitution, wording", "transposition, stands as")
                .doesNotContain("[\u2026] \u2026")
                .contains("D lacks ", "Distances, in percent of the words", "Who agrees against whom");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    private static Document page(Apparatus apparatus) {
        return Jsoup.parse(Samples.render(Renderer.ofApparatus(Format.HTML, OPTIONS), apparatus));
    }
}
