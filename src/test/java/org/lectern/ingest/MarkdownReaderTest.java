package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;

class MarkdownReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Plain words.|Plain words.",
                "The *results* of this **long** effort.|The results of this long effort.",
                "A ***loud*** word.|A loud word.",
                "3 \\* 4 is \\_twelve\\_.|3 * 4 is _twelve_.",
                "Law &amp; order &#8212; for all.|Law & order \u2014 for all.",
                "A [link](https://example.org) in it.|A link in it.",
                "Some `code` in it.|Some code in it.",
                "# A heading #|A heading",
                "> Quoted words.|Quoted words.",
                "- An entry.|An entry.",
                "2. A second.|2. A second.",
                "Words <b>in</b> tags.|Words in tags.",
                "Two  blanks.|Two blanks.",
                "Caf\u00E9 \uD83C\uDF89 \\& \u4E16\u754C.|Caf\u00E9 \uD83C\uDF89 & \u4E16\u754C.",
            })
    void marksAreNoText(String markdown, String text) {
        assertThat(texts(markdown)).containsExactly(text);
    }

    @Test
    void footnotesAreNotesAndTheirMarksNoText() {
        List<Line> lines = extract("""
                We came to this hall[^1] with great hope,[^two] and [^three] stayed.

                [^1]: See document A,
                on page two.

                    A second paragraph.

                Nobody left.

                [^two]: Ibid.
                [^4]: *Unpublished*
                """).lines();

        assertThat(lines)
                .extracting(
                        Line::text,
                        line -> line.kind().filter(BlockKind.FOOTNOTE::equals).isPresent())
                .containsExactly(
                        tuple("We came to this hall with great hope, and [^three] stayed.", false),
                        tuple("See document A,", true),
                        tuple("on page two.", true),
                        tuple("A second paragraph.", true),
                        tuple("Nobody left.", false),
                        tuple("Ibid.", true),
                        tuple("Unpublished", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The *results* of this **long** effort.",
                "3 \\* 4 is \\_twelve\\_ \\\\ and more.",
                "# A heading\n\nWords *and\nmore* words.\n\n- one\n- two \\* three\n\n1. first\n2. second",
                "Caf\u00E9 \uD83C\uDF89 **\uD842\uDFB7\u91CE** \\& \u4E16\u754C.",
                "Words[^1] here.\n\n[^1]: A *note*\n    goes on.",
                "> Quoted *words*\n> go on.\n\n```\ncode & such\n```\n\n    indented\n",
            })
    void everyCharacterStandsWhereItsPlaceSays(String markdown) {
        for (Line line : extract(markdown).lines()) {
            SourcedText content = line.content();
            for (int i = 0; i < content.length(); i++) {
                char source = markdown.charAt(content.sourceStart(i));
                char clean = content.text().charAt(i);
                assertThat(clean == source || clean == ' ' && source == '\n')
                        .as("%s at %s of %s", clean, i, content)
                        .isTrue();
                assertThat(i == 0 || content.sourceStart(i) > content.sourceStart(i - 1))
                        .isTrue();
            }
        }
    }

    @Test
    void aCharacterReferenceStandsForItsWholeSource() {
        String markdown = "Law &amp; order.";
        SourcedText content = extract(markdown).lines().get(0).content();

        assertThat(content.source(4, 5).of(markdown)).isEqualTo("&amp;");
        assertThat(content.source(6, 11).of(markdown)).isEqualTo("order");
    }

    @Test
    void aSoftBreakGoesOnAndAHardOneForcesALine() {
        List<Line> lines = extract("One\ntwo  \nthree\\\nfour\n\nfive").lines();

        assertThat(lines).map(Line::text).containsExactly("One", "two", "three", "four", "five");
        assertThat(lines)
                .map(Line::start)
                .containsExactly(
                        Line.Start.PARAGRAPH, Line.Start.SOFT, Line.Start.HARD, Line.Start.HARD, Line.Start.PARAGRAPH);
    }

    @Test
    void theFormatSaysWhatItsBlocksAre() {
        List<Line> lines = extract("# Title\n\nWords.\n\n- entry\n\n> quoted").lines();

        assertThat(lines)
                .map(line -> line.kind().orElse(BlockKind.PARAGRAPH))
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION);
    }

    @Test
    void aLineInBoldIsEmphasised() {
        List<Line> lines = extract("**All of it**\n\nPart **of** it.").lines();

        assertThat(lines).map(Line::emphasised).containsExactly(true, false);
    }

    @Test
    void aTableIsReadByRows() {
        String markdown = """
                We saw that he was glad.

                | Basin | Paid \\| due |
                |---|:-:|
                | **Harrow** | 4 |
                |Low `Fen`||
                  Mere | 7

                Then we went on with it all.
                """;
        Extract extract = extract(markdown);

        assertThat(extract.lines())
                .map(line -> line.kind().orElse(BlockKind.PARAGRAPH) + " " + line.text())
                .containsExactly(
                        "PARAGRAPH We saw that he was glad.",
                        "TABLE Basin Paid | due",
                        "TABLE Harrow 4",
                        "TABLE Low Fen",
                        "TABLE Mere 7",
                        "PARAGRAPH Then we went on with it all.");
        Line row = extract.lines().get(2);
        assertThat(row.content().sourceStart(0)).isEqualTo(markdown.indexOf("Harrow"));
        assertThat(row.content().sourceStart(row.text().length() - 1)).isEqualTo(markdown.indexOf("4 |"));
        assertThat(extract.removed()).extracting(Removed::text).contains("|---|:-:|");
    }

    @Test
    void barsAloneMakeNoTable() {
        assertThat(texts("We owe 4 | 5 | 6 to them.\n\nIt is so."))
                .containsExactly("We owe 4 | 5 | 6 to them.", "It is so.");
    }

    @Test
    void rowsStayApartWhateverTheirWordsLookLike() {
        String table = "| what | paid\n|---|---\n| boats | much\n| nets | less\n| quays | nothing yet\n";

        assertThat(Texts.read("text.md", "We say\n\n" + table + "\nto all.\n").blocks())
                .extracting(Block::text)
                .containsExactly("We say", "what paid", "boats much", "nets less", "quays nothing yet", "to all.");
    }

    private static List<String> texts(String markdown) {
        List<String> texts = new ArrayList<>();
        extract(markdown).lines().forEach(line -> texts.add(line.text()));
        return texts;
    }

    private static Extract extract(String markdown) {
        try {
            return Ingester.standard().ingest(Input.of("text.md", markdown.getBytes(StandardCharsets.UTF_8)));
        } catch (TranscriptException e) {
            throw new AssertionError(e);
        }
    }
}
