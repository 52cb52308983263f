package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

class RtfReaderTest {

    private static Transcript rtf(String body) throws TranscriptException {
        String head =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times;}{\\f2\\fcharset128 Gothic;}}"
                        + "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}";
        return Read.file("a.rtf", (head + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void readsParagraphsAndForcedBreaks() throws Exception {
        Transcript transcript = rtf(
                "\\pard\\s1 Statement\\par\\pard We are {\\b Uni}ted.\\line So we\r\n stay.\\par\\page I thank you.");

        assertThat(Read.texts(transcript))
                .containsExactly("Statement", "We are United.", "So we stay.", "I thank you.");
        assertThat(transcript.blocks().get(3).kind()).isEqualTo(BlockKind.CLOSING);
        assertThat(transcript.pages().count()).isEqualTo(2);
    }

    @Test
    void readsCharactersInEveryWayToWriteThem() throws Exception {
        assertThat(
                        Read.texts(
                                rtf(
                                        "\\uc1 caf\\'e9 \\u8220\\'93x\\rdblquote\\~\\emdash \\uc0\\u1078 {\\f1 \\'c4\\'e0}{\\f2 \\'93\\'fa} \\{a\\\\b\\}")))
                .containsExactly("café “x” —жДа日 {a\\b}");
    }

    @Test
    void readsBytesInTheCodePageOfTheDefaultFont() throws Exception {
        String rtf =
                "{\\rtf1\\ansi\\deff1{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times;}}\\pard\\plain \\'cc\\'e8\\'f0\\par}";

        assertThat(Read.texts(Read.file("a.rtf", rtf))).containsExactly("Мир");
    }

    @Test
    void takesHeadersOutAndDeletedTextToo() throws Exception {
        Transcript transcript = rtf(
                "{\\header Mission\\par}{\\footer\\pard\\qc{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}"
                        + "{\\*\\pgdsctbl{\\pgdsc0{\\footer 3\\par}Default;}}We {\\deleted shall }{\\revised will} act{\\v hidden}.\\par");

        assertThat(Read.texts(transcript)).containsExactly("We will act.");
        assertThat(Read.removed(transcript, Removed.Kind.RUNNING_HEADER)).containsExactly("Mission");
        assertThat(Read.removed(transcript, Removed.Kind.PAGE_NUMBER)).containsExactly("3");
    }

    @Test
    void keepsNotesBehindTheText() throws Exception {
        Transcript transcript =
                rtf("We meet.{\\super\\chftn}{\\footnote\\pard\\chftn  In New York.} And again.\\par We part.\\par");

        assertThat(Read.texts(transcript)).containsExactly("We meet. And again.", "We part.", "In New York.");
        assertThat(Read.texts(transcript, BlockKind.FOOTNOTE)).containsExactly("In New York.");
    }

    @Test
    void keepsTheNumbersOfListsAndNotTheirBullets() throws Exception {
        Transcript transcript = rtf(
                "We want\\par{\\listtext\\pard\\plain 1.\\tab}\\pard Peace.\\par{\\listtext\\pard\\plain\\f0\\'b7\\tab}\\pard Justice.\\par");

        assertThat(Read.texts(transcript, BlockKind.LIST_ITEM)).containsExactly("1. Peace.", "Justice.");
    }

    @Test
    void readsTablesByRows() throws Exception {
        String row = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl %s\\cell %s\\cell\\row";

        assertThat(Read.texts(
                        rtf("We meet in New York.\\par" + row.formatted("a", "b") + row.formatted("c", "d")
                                + "\\pard End.\\par"),
                        BlockKind.TABLE))
                .containsExactly("a b", "c d");
    }

    @Test
    void warnsWhereTheEndIsMissing() throws Exception {
        Transcript transcript = Read.file("a.rtf", "{\\rtf1 We meet.\\par {\\b In");

        assertThat(Read.texts(transcript)).containsExactly("We meet.", "In");
        assertThat(transcript.warnings()).hasSize(1);
    }
}
