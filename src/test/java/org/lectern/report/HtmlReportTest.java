package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Metadata;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

class HtmlReportTest {

    private static final String HOSTILE = "</p></script><script>alert(1)</script><img src=x onerror='alert(2)'>\"&amp;";

    @Test
    void setsBothTextsInFull() {
        Comparison editions = Samples.editions();
        Document page = page(editions);

        assertThat(page.select(".cell.base .block .text").eachText())
                .isEqualTo(texts(editions.base().transcript()));
        assertThat(page.select(".cell.other .block .text").eachText())
                .isEqualTo(texts(editions.other().transcript()));
    }

    @Test
    void addsNoBlankAroundAMark() {
        Document page = page(Samples.compare(
                TranscriptBuilder.paragraphs("a.txt", "We agree, of course."),
                TranscriptBuilder.paragraphs("b.txt", "We agree; of course.")));

        assertThat(page.selectFirst(".cell.base .text").wholeText()).isEqualTo("We agree, of course.");
        assertThat(page.selectFirst(".cell.other .text").wholeText()).isEqualTo("We agree; of course.");
    }

    @Test
    void marksWhatChangedOnBothSides() {
        Document page = page(Samples.editions());

        Element omitted = page.selectFirst("#c4-a");
        assertThat(omitted.tagName()).isEqualTo("del");
        assertThat(omitted.text()).isEqualTo("have");
        assertThat(omitted.classNames()).contains("substantive");
        assertThat(omitted.selectFirst("a").attr("href")).isEqualTo("#c4-b");
        assertThat(page.selectFirst("#c4-b").tagName()).isEqualTo("ins");
        assertThat(page.selectFirst("#c5-b").classNames()).contains("accidental");
    }

    @Test
    void showsOnTheOtherSideWhereSomethingWasAdded() {
        Element gap = page(Samples.editions()).selectFirst("#c9-a");

        assertThat(gap.classNames()).contains("gap");
        assertThat(gap.previousSibling().outerHtml()).endsWith("today");
        assertThat(gap.attr("href")).isEqualTo("#c9-b");
    }

    @Test
    void linksTheTwoPlacesOfAMove() {
        Document page = page(Samples.editions());

        assertThat(page.selectFirst("#c8-a .text").text()).startsWith("Nobody can doubt");
        assertThat(page.selectFirst("#c8-b .text").text()).startsWith("Nobody can doubt");
        assertThat(page.select("p.moved a").eachAttr("href")).containsExactlyInAnyOrder("#c8-a", "#c8-b");
        assertThat(page.select("p.moved a").eachText())
                .containsExactlyInAnyOrder("stands in B as paragraph 8", "stands in A as paragraph 5");
    }

    @Test
    void linksTheTwoPlacesOfAPassageThatMovedIntoAnotherParagraph() {
        String moved = "The small islands of the southern sea have asked for help many times already.";
        Document page = page(Samples.compare(
                TranscriptBuilder.paragraphs(
                        "a.txt",
                        "We came here for peace in all the world. " + moved
                                + " Nobody has heard them so far, and nobody wrote to us.",
                        "The second paragraph speaks of the harvest and of the farmers who brought it in. Nothing else was said in it about anybody."),
                TranscriptBuilder.paragraphs(
                        "b.txt",
                        "We came here for peace in all the world. Nobody has heard them so far, and nobody wrote to us.",
                        "The second paragraph speaks of the harvest and of the farmers who brought it in. " + moved
                                + " Nothing else was said in it about anybody.")));

        assertThat(page.select("#c1-a.moved").text()).isEqualTo(moved);
        assertThat(page.select("#c1-a > a").attr("href")).isEqualTo("#c2-b");
        assertThat(page.select("#c1-a").attr("title")).isEqualTo("c1 wording, transposition, stands as c2");
        assertThat(page.select("#c2-b.moved").text()).isEqualTo(moved);
        assertThat(page.select("#c2-b > a").attr("href")).isEqualTo("#c1-a");
        assertThat(page.select("#c1-b.gap").attr("href"))
                .as("from the gap to what is gone from there")
                .isEqualTo("#c1-a");
    }

    @Test
    void countsInTheNumberThatTheFigureAsksFor() {
        Document page = page(Samples.compare(
                TranscriptBuilder.paragraphs("a.txt", "We came here today, all of us."),
                TranscriptBuilder.paragraphs("b.txt", "We come here today all of us.")));

        assertThat(page.select(".totals div").eachText())
                .containsExactly("words unchanged 6", "substantive change 1", "accidental change 1");
    }

    @Test
    void drawsAParagraphThatWasDivided() {
        Element row = page(Samples.editions()).selectFirst(".row.split");

        assertThat(row.select(".base .block")).hasSize(1);
        assertThat(row.select(".other .block")).hasSize(2);
        assertThat(row.selectFirst(".sign .unseen").text()).isEqualTo("changed, 1 paragraph divided into 2");
    }

    @Test
    void foldsLongStretchesOfTheSame() {
        List<String> texts = IntStream.range(0, 9)
                .mapToObj(k -> "Paragraph number " + k + " of the speech in harbour " + k * 31 + ".")
                .toList();
        List<String> changed = new ArrayList<>(texts);
        changed.set(0, "Paragraph number 0 of the talk in harbour 0.");
        Document page = page(Samples.compare(
                TranscriptBuilder.paragraphs("a.txt", texts.toArray(new String[0])),
                TranscriptBuilder.paragraphs("b.txt", changed.toArray(new String[0]))));

        assertThat(page.select("details.fold:not([open]) > summary").eachText())
                .containsExactly("7 paragraphs with the same words");
        assertThat(page.select(".texts > .row:not(.heads)"))
                .as("what changed, and what follows it")
                .hasSize(2);
        assertThat(page.select(".texts .row:not(.heads)")).hasSize(9);
    }

    @Test
    void namesThePlaceInTheSourceOfEachChange() {
        Document page = page(Samples.editions());

        assertThat(page.selectFirst("#c4 .source").text()).isEqualTo("A page 1, line 5; B line 11");
        assertThat(page.selectFirst("#c7 .source").text()).isEqualTo("B line 19");
    }

    @Test
    void everyChangeCanBeCited() {
        Document page = page(Samples.editions());

        assertThat(page.select(".changes li").eachAttr("id"))
                .isEqualTo(Samples.editions().changes().stream()
                        .filter(change -> change.category() != Category.TYPOGRAPHY)
                        .map(Change::id)
                        .toList());
        assertThat(page.select(".changes li").eachAttr("id"))
                .allMatch(id -> !page.select(".texts [data-change=" + id + "]").isEmpty());
    }

    @Test
    void listsOnDemandWhatLayoutDid() {
        assertThat(page(Samples.editions())
                        .select("details.traces:not([open]) > summary")
                        .eachText())
                .containsExactly("A: 2 places taken out", "A: 1 place mended");
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryNameIsGivenOnce() {
        Document page = page(Samples.editions());

        List<String> names = page.select("[id]").eachAttr("id");
        assertThat(names).doesNotHaveDuplicates();
        assertThat(page.select("[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> names.contains(link.substring(1)));
    }

    @Test
    void offersAFilterForEachCategoryThatIsShown() {
        assertThat(page(Samples.editions()).select("input[name=category]").eachAttr("value"))
                .containsExactly("wording", "number", "front-matter", "spelling", "punctuation");

        ReportOptions everything = ReportOptions.defaults().withShown(EnumSet.allOf(Category.class));
        assertThat(page(Samples.editions(), everything)
                        .select("input[name=category]")
                        .eachAttr("value"))
                .contains("typography");
    }

    @Test
    void saysPlainlyThatThereIsNoDifference() {
        Transcript same = TranscriptBuilder.paragraphs("a.txt", "Nothing new.");

        Document page = page(Samples.compare(same, same));

        assertThat(page.selectFirst("footer").text()).startsWith("No difference. 2 words unchanged.");
        assertThat(page.select(".mark[id], .changes, .tools")).isEmpty();
    }

    @Test
    void showsHostileTextAsText() {
        Transcript hostile = TranscriptBuilder.of("<b>evil</b>.txt")
                .metadata(new Metadata(HOSTILE, HOSTILE, null, null, null, null))
                .warning(HOSTILE)
                .block(BlockKind.TITLE, HOSTILE)
                .paragraph("One " + HOSTILE + " two.")
                .removed(Removed.Kind.WATERMARK, HOSTILE)
                .build();
        Transcript other = TranscriptBuilder.paragraphs("b.txt", "One " + HOSTILE + HOSTILE + " two.");

        for (String html : List.of(
                html(Samples.compare(hostile, other)),
                html(Samples.compare(other, hostile)),
                Samples.render(Renderer.ofTranscript(Format.HTML, ReportOptions.defaults()), hostile))) {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script")).hasSize(1);
            assertThat(page.select("img, b, [onerror]")).isEmpty();
            assertThat(page.text()).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void holdsNoCharacterThatAPageCannotHold() {
        Transcript broken = TranscriptBuilder.paragraphs("a.txt", "Null \u0000, bell \u0007, half \uD83D.");

        assertThat(html(Samples.compare(broken, broken)))
                .contains("Null \uFFFD, bell \uFFFD, half \uFFFD.")
                .doesNotContain("\u0000");
    }

    @Test
    void asksForNothingFromAnywhere() {
        Document page = page(Samples.editions());

        assertThat(page.select("[src], link, iframe, object, style:contains(url), style:contains(@import)"))
                .isEmpty();
        assertThat(page.select("[style], [onclick]"))
                .as("the policy would refuse it")
                .isEmpty();
    }

    @Test
    void allowsItsOwnScriptAndStyleAlone() throws Exception {
        Document page = page(Samples.editions());
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("script-src '" + hash(page.selectFirst("script").data()) + "'")
                .contains("style-src '" + hash(page.selectFirst("style").data()) + "'");
    }

    @Test
    void namesLanguageAndDirection() {
        Transcript arabic = TranscriptBuilder.of("a.txt")
                .language("ar")
                .paragraph("\u0633\u064A\u062F\u064A \u0627\u0644\u0631\u0626\u064A\u0633")
                .build();
        Transcript unknown =
                TranscriptBuilder.of("b.txt").language("und").paragraph("12").build();

        Document page = page(Samples.compare(arabic, unknown));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".cell.base[lang=ar][dir=rtl]")).isNotEmpty();
        assertThat(page.select(".cell.other[dir=auto]")).isNotEmpty();
    }

    @Test
    void showsWhatWasUnderstoodOfAFile() {
        Document page = Jsoup.parse(
                Samples.render(Renderer.ofTranscript(Format.HTML, ReportOptions.defaults()), Samples.delivered()));

        assertThat(page.select(".block .text").eachText()).isEqualTo(texts(Samples.delivered()));
        assertThat(page.select(".page").eachText()).containsExactly("page 1", "page 2");
        assertThat(page.select(".traces li").eachText())
                .containsExactly(
                        "delivery notice Check against delivery page 1, line 1",
                        "page number 2 page 2, line 1",
                        "hyphen joined High- Level HighLevel doubtful, a hyphen at a line end, page 1, line 3");
    }

    private static List<String> texts(Transcript transcript) {
        return transcript.blocks().stream().map(Block::text).toList();
    }

    private static Document page(Comparison comparison) {
        return page(comparison, ReportOptions.defaults());
    }

    private static Document page(Comparison comparison, ReportOptions options) {
        Document page = Jsoup.parse(Samples.render(Renderer.ofComparison(Format.HTML, options), comparison));
        page.outputSettings().prettyPrint(false);
        page.select(".gap .unseen").remove();
        return page;
    }

    private static String html(Comparison comparison) {
        return Samples.render(Renderer.ofComparison(Format.HTML, ReportOptions.defaults()), comparison);
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
