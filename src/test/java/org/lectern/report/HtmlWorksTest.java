package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

class HtmlWorksTest {

    private static final String HOSTILE = "</p></script><script>alert(1)</script><img src=x onerror='alert(2)'>\"&amp;";

    private static final Works WORKS = new Works(
            6,
            List.of(
                    new Work(
                            "0".repeat(16),
                            "The harbour",
                            List.of(new Edition("a", List.of("a2")), new Edition("b", List.of())),
                            List.of(new Excerpt("c", "a", .5))),
                    new Work("1".repeat(16), HOSTILE, List.of(new Edition(HOSTILE, List.of())), List.of()),
                    new Work("2".repeat(16), "", List.of(new Edition("e", List.of())), List.of())),
            List.of(
                    new Pair("a", "a2", Relation.IDENTICAL, 1, 1, 1),
                    new Pair("a", "b", Relation.VARIANT, .75, .8, .9),
                    new Pair("a", "e", Relation.RELATED, .1, .2, .3)),
            List.of(new Rejection("bad.pdf", "is encrypted")));

    private final Document page = Jsoup.parse(Samples.render(
            Renderer.ofWorks(
                    Format.HTML,
                    ReportOptions.defaults(),
                    (base, other) -> Optional.of("./compared/" + base + "-" + other + ".html")
                            .filter(Set.of("./compared/a-b.html", "./compared/a-e.html")::contains)),
            WORKS));

    @Test
    void listsEveryDocumentOnce() {
        assertThat(page.select(".work bdi, .notes li").eachText())
                .contains("The harbour", "a", "a2", "b", "c", HOSTILE, "e", "bad.pdf: is encrypted");
        assertThat(page.select(".work .kind").eachText())
                .containsExactly("edition", "identical", "edition", "excerpt", "edition", "edition");
        assertThat(page.selectFirst("#w-2222222222222222 h2").text()).isEqualTo("(without a title)");
    }

    @Test
    void leadsFromAPairToItsComparison() {
        Element link = page.select("a.opens").first();

        assertThat(page.select("a.opens").eachAttr("href"))
                .containsExactly("./compared/a-b.html", "./compared/a-e.html");
        assertThat(link.text()).isEqualTo("comparison of b with the first edition");
        assertThat(page.select("#w-0000000000000000 .place").eachText())
                .containsExactly("75% like the first", "50% of it in a");
    }

    @Test
    void worksCanBeChosenByTheRelationsOfTheirDocuments() {
        assertThat(page.select(".work").eachAttr("data-relations"))
                .containsExactly("identical variant excerpt", "alone", "alone");
        assertThat(page.select("input[name=relation]").eachAttr("value"))
                .containsExactly("identical", "variant", "excerpt", "alone");
        assertThat(page.select("label:has(input[value=alone])").text()).isEqualTo("one document 2");
    }

    @Test
    void listsWhatOnlySharesPassagesApart() {
        assertThat(page.select(".notes").first().text()).contains("a and e 20% and 30% shared");
    }

    @Test
    void nothingOfADocumentRuns() {
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.selectFirst("meta[http-equiv]").attr("content")).contains("default-src 'none'");
        assertThat(page.select("[src], link")).isEmpty();
    }

    @Test
    void everyFieldHasALabel() {
        assertThat(page.select("label:has(input)")).hasSameSizeAs(page.select("input"));
    }
}
