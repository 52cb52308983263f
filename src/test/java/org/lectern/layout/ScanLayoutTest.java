package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Scan;
import org.lectern.text.Block;
import org.lectern.text.Removed;
import org.lectern.text.Repair;
import org.lectern.text.Transcript;

/** What layout makes of pages that OCR has read, with the errors that OCR makes. */
class ScanLayoutTest {

    private static final String[] FIRST = {
        "The harbour of our town was built by the hands of fishermen, and it",
        "has stood against the storms of two hundred winters. Today we ask",
        "who will mend its walls when the stones begin to move, and we ask",
        "it of every country that sails into it for shelter and for",
    };
    private static final String[] SECOND = {
        "trade. No answer has come so far, and the winter is near to us. The",
        "people who live behind the walls have waited for a long time, and",
        "they are right to ask why nobody has come to look at the stones yet",
        "although the letters were sent in spring to all of the members of",
    };
    private static final String[] THIRD = {
        "the assembly. We are ready to begin the work with our own hands as",
        "soon as the first ship brings the lime and the timber that we need",
        "for it, and we shall not forget who sent it when others did nothing",
        "but wait for the sea to do its work.",
    };

    private static final String[] BETWEEN = {
        "before. The ships that lie here in the evening have sailed for many",
        "days, and their crews know that nothing but a wall stands between",
        "them and the open sea. They have told us so, year after year, in",
        "letters that lie in a drawer of the house in which we meet and that",
        "have been read aloud on more than one of the evenings that we spent",
        "there together, the door open to the sea and to the wind, until the",
    };

    @ParameterizedTest
    @ValueSource(strings = {"Page l of 3", "\u2014{30} Page 1 of 3", "Page | of S", "Pagc 1 of 3", "Page i of 3 .{20}"})
    void aPageNumberIsKnownAlthoughItWasMisread(String misread) {
        Transcript transcript = pages("", misread, "Page 2 of 3", "Page 3 of 3");

        assertThat(text(transcript)).doesNotContainIgnoringCase("pag").contains("shelter and for trade.");
        assertThat(transcript.removed()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINlSTRY OF THE HARBOUR", "M1NISTRY 0F THE HARBQUR", "MINISTRY OF TIIE HARBOUR ~{20}"})
    void aRunningHeaderIsKnownAlthoughItWasMisread(String misread) {
        Transcript transcript = pages(misread, "", "", "");

        assertThat(text(transcript)).doesNotContain("HARB", "NISTRY");
    }

    @Test
    void whatStandsWhereOtherPagesHaveTheirNumberIsFurniture() {
        Transcript transcript = pages("", "1", "2", "w{40}");

        assertThat(text(transcript)).endsWith("for the sea to do its work.");
    }

    @Test
    void aSentenceStaysWhereOtherPagesHaveTheirNumber() {
        String sentence = "We thank all those who are here with us.";
        Transcript transcript =
                new Pages("").feet("- 1 -", "- 2 -", "- 3 -").last(sentence).transcript();

        assertThat(text(transcript)).endsWith(sentence).doesNotContain("- 2 -");
    }

    @Test
    void dustIsTakenOutAndNamed() {
        Transcript transcript = Scan.ofPages()
                .page()
                .lines(100, FIRST[0] + " |{30}", "_{60} " + FIRST[1], "ee{20}", FIRST[2], FIRST[3] + " ={90}")
                .transcript();

        assertThat(text(transcript)).isEqualTo(String.join(" ", FIRST));
        assertThat(transcript.removed())
                .extracting(Removed::kind, Removed::text)
                .containsExactly(
                        tuple(Removed.Kind.MARKUP, "|"),
                        tuple(Removed.Kind.MARKUP, "_"),
                        tuple(Removed.Kind.MARKUP, "ee"),
                        tuple(Removed.Kind.MARKUP, "="));
    }

    @Test
    void aDashOfWhichOcrIsSureStays() {
        Transcript transcript = Scan.ofPages()
                .page()
                .lines(100, FIRST[0], FIRST[1] + " \u2014", FIRST[2], FIRST[3])
                .transcript();

        assertThat(text(transcript)).contains("ask \u2014 who");
        assertThat(transcript.removed()).isEmpty();
    }

    @Test
    void aSureStrokeIsThePronounInEnglish() {
        Transcript transcript = Scan.ofPages()
                .page()
                .lines(100, FIRST[0], "that is what | said to them in spring, and what we", FIRST[2], FIRST[3])
                .transcript();

        assertThat(text(transcript)).contains("what I said to them");
        assertThat(transcript.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.OCR)
                .extracting(Repair::from, Repair::to, Repair::certain)
                .containsExactly(tuple("|", "I", true));
    }

    @Test
    void eachDoubtfulWordIsNamed() {
        Transcript transcript = Scan.ofPages()
                .page()
                .lines(100, FIRST[0], "has stood against tbe storms of{41} two hundred winters.", FIRST[2], FIRST[3])
                .transcript();

        assertThat(transcript.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.OCR)
                .extracting(Repair::to, Repair::evidence)
                .containsExactly(
                        tuple("tbe", "OCR read it, and no list of words knows it"),
                        tuple("of", "OCR read it with a confidence of 41 of 100"));
    }

    @Test
    void ofATextPageNoWordIsDoubtful() {
        Transcript transcript = Scan.ofTextPages()
                .page()
                .lines(100, "The tbe | stands here as it was set by hand.")
                .transcript();

        assertThat(text(transcript)).contains("tbe | stands");
        assertThat(transcript.repairs()).isEmpty();
    }

    @Test
    void aSignStandsForTheSameLettersInEveryWord() {
        Transcript transcript = Scan.ofTextPages()
                .page()
                .lines(100, "The be\uFFFDer le\uFFFDer of Mr Ki\uFFFDs was lost in a bo\uFFFDle by the")
                .sign(1)
                .lines(114, "na\uFFFDons, and Hai\uFFFD took ac\uFFFDon at the sta\uFFFDon.")
                .sign(2)
                .transcript();

        assertThat(text(transcript))
                .isEqualTo("The better letter of Mr Kitts was lost in a bottle by the nations, and Haiti took action at"
                        + " the station.");
        assertThat(transcript.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.ENCODING)
                .hasSize(8);
    }

    @Test
    void theLigaturesOfAPageAreItsLetters() {
        Transcript transcript = Scan.ofTextPages()
                .page()
                .lines(100, "The \uFB01rst o\uFB03ce of the harbour is a\uFB02oat.")
                .transcript();

        assertThat(text(transcript)).isEqualTo("The first office of the harbour is afloat.");
        assertThat(transcript.repairs())
                .extracting(Repair::kind, Repair::from, Repair::to)
                .containsExactly(
                        tuple(Repair.Kind.LIGATURE, "\uFB01", "fi"),
                        tuple(Repair.Kind.LIGATURE, "\uFB03", "ffi"),
                        tuple(Repair.Kind.LIGATURE, "\uFB02", "fl"));
    }

    @Test
    void aSignThatMakesNoWordStays() {
        Transcript transcript = Scan.ofTextPages()
                .page()
                .lines(100, "The zz\uFFFDqx of the harbour is here for all of us to see.")
                .sign(1)
                .transcript();

        assertThat(text(transcript)).contains("zz\uFFFDqx");
    }

    private static Transcript pages(String misreadHeader, String first, String second, String third) {
        Pages pages = new Pages(misreadHeader.isEmpty() ? "" : "MINISTRY OF THE HARBOUR");
        return pages.header(misreadHeader).feet(first, second, third).transcript();
    }

    /** Three pages of a speech with furniture. */
    private static final class Pages {

        private final String header;
        private String secondHeader;
        private String last = "";
        private String[] feet = {"", "", ""};

        Pages(String header) {
            this.header = header;
            this.secondHeader = header;
        }

        Pages header(String misread) {
            secondHeader = misread;
            return this;
        }

        Pages feet(String... newFeet) {
            feet = newFeet;
            return this;
        }

        Pages last(String sentence) {
            last = sentence;
            return this;
        }

        Transcript transcript() {
            Scan scan = Scan.ofPages();
            page(scan, header, FIRST, feet[0]);
            page(scan, secondHeader, SECOND, feet[1]);
            page(scan, header, THIRD, feet[2]);
            if (!last.isEmpty()) {
                scan.page().lines(120, BETWEEN).line(230, 800, last);
            }
            return scan.transcript();
        }

        private static void page(Scan scan, String head, String[] lines, String foot) {
            scan.page();
            if (!head.isEmpty()) {
                scan.line(230, 50, head);
            }
            scan.lines(120, lines[0], lines[1]);
            scan.lines(148, BETWEEN);
            scan.lines(232, lines[2], lines[3]);
            if (!foot.isEmpty()) {
                scan.line(280, 800, foot);
            }
        }
    }

    private static String text(Transcript transcript) {
        List<Block> blocks = transcript.blocks();
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }
}
