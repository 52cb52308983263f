package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfWordsTest {

    /** What Chromium draws: from left to right, each mark ahead of its letter and on a baseline of its own. */
    @Test
    void aMarkOnABaselineOfItsOwnIsPutOntoTheLetterUnderIt() {
        List<PdfWord> words = PdfWords.of(
                List.of(glyph("\u064B", 100.2, 0, 96), glyph("\u0627", 100, 3, 100), glyph("\u0644", 103, 6, 100)));

        assertThat(texts(words)).containsExactly("\u0627\u064B\u0644");
    }

    @Test
    void theLettersOfTheLineAboveHaveNoPartInIt() {
        List<PdfWord> words = PdfWords.of(List.of(
                glyph("\u0628", 100, 6, 86),
                glyph("\u064B", 101, 0, 96),
                glyph("\u0627", 100, 3, 100),
                glyph("\u0644", 103, 6, 100)));

        assertThat(texts(words)).containsExactly("\u0628", "\u0627\u064B\u0644");
    }

    @Test
    void aMarkBehindALatinLetterIsPutOntoIt() {
        List<PdfWord> words =
                PdfWords.of(List.of(glyph("e", 100, 5, 100), glyph("\u0301", 105, 0, 100), glyph("a", 105, 5, 100)));

        assertThat(texts(words)).containsExactly("\u00E9a");
    }

    @Test
    void severalMarksAreAllPutOntoTheirLetter() {
        List<PdfWord> words = PdfWords.of(
                List.of(glyph("\u064E", 101, 0, 95), glyph("\u0651", 101, 0, 96), glyph("\u062C", 100, 6, 100)));

        assertThat(texts(words)).containsExactly("\u062C\u064E\u0651");
    }

    @Test
    void aMarkWithoutALetterIsNotLost() {
        List<PdfWord> words = PdfWords.of(List.of(glyph("a", 100, 5, 100), glyph("\u0301", 300, 0, 100)));

        assertThat(texts(words)).containsExactly("a", "\u0301");
    }

    private static PdfGlyph glyph(String text, double left, double width, double baseline) {
        return new PdfGlyph(text, (float) left, (float) (left + width), (float) baseline, 11, false);
    }

    private static List<String> texts(List<PdfWord> words) {
        return words.stream().map(PdfWord::text).toList();
    }
}
