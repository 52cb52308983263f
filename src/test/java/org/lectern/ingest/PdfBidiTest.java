package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines are written in the order of reading; they are drawn as a program draws them, right to left where they are Arabic. */
class PdfBidiTest {

    private static final float WIDTH = 6;
    private static final float RIGHT = 600;

    @Test
    void aRowIsReadFromTheRight() {
        assertThat(read(false, "نحن نجتمع اليوم")).containsExactly("نحن نجتمع اليوم");
    }

    @Test
    void latinWordsAndNumbersInsideOfItAreReadFromTheLeft() {
        assertThat(read(false, "قال Ban Ki-moon في 2016 ذلك")).containsExactly("قال Ban Ki-moon في 2016 ذلك");
    }

    @Test
    void bracketsStayWhereTheFontTellsWhatIsRead() {
        assertThat(read(false, "قال (نعم) ثم مضى في (أول")).containsExactly("قال (نعم) ثم مضى في (أول");
    }

    @Test
    void bracketsAreTurnedWhereTheFontTellsWhatIsDrawn() {
        assertThat(read(true, "قال (نعم) ثم «لا» مضى")).containsExactly("قال (نعم) ثم «لا» مضى");
    }

    @Test
    void aBracketThatOpensInTheRowBeforeIsNoReasonToTurnIt() {
        assertThat(read(false, "قال ذلك كله (وهو", "صحيح) ثم مضى إلى بيته"))
                .containsExactly("قال ذلك كله (وهو", "صحيح) ثم مضى إلى بيته");
    }

    @Test
    void aRowWithMoreLatinThanArabicIsReadAsItsColumnIs() {
        assertThat(read(false, "نحن نجتمع اليوم في هذه القاعة", "في Security Council أولا", "ثم نمضي إلى العمل معا"))
                .containsExactly("نحن نجتمع اليوم في هذه القاعة", "في Security Council أولا", "ثم نمضي إلى العمل معا");
    }

    @Test
    void aLatinRestOfAParagraphAtTheRightEndsWithItsFullStop() {
        assertThat(read(false, "نحن نجتمع اليوم في هذه القاعة", "التي بناها من سبقونا من أجل", "\u200FUN Women."))
                .containsExactly("نحن نجتمع اليوم في هذه القاعة", "التي بناها من سبقونا من أجل", "UN Women.");
    }

    @Test
    void aLatinWordThatALineEndDividesKeepsItsHyphenBehindIt() {
        assertThat(read(false, "نحن نجتمع اليوم في هذه القاعة من أجل COVID-", "19 وهو أول ما نبحث فيه"))
                .containsExactly("نحن نجتمع اليوم في هذه القاعة من أجل COVID-", "19 وهو أول ما نبحث فيه");
    }

    @Test
    void aLatinRowAtTheLeftIsReadFromTheLeft() {
        String english = "This row is English.";

        assertThat(read(false, "نحن نجتمع اليوم في هذه القاعة", "التي بناها من سبقونا من أجل", english))
                .containsExactly("نحن نجتمع اليوم في هذه القاعة", "التي بناها من سبقونا من أجل", english);
    }

    /** Draws rows and reads them; a row in Latin letters alone is set at the left unless a mark of direction opens it. */
    private static List<String> read(boolean shapes, String... lines) {
        List<PdfGlyph> glyphs = new ArrayList<>();
        for (int k = 0; k < lines.length; k++) {
            boolean leftwards =
                    lines[k].codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                            || lines[k].startsWith("\u200F");
            String visual = leftwards ? visual(lines[k].replace("\u200F", ""), shapes) : lines[k];
            float left = leftwards ? RIGHT - WIDTH * visual.length() : RIGHT - WIDTH * 36;
            for (int i = 0; i < visual.length(); i++) {
                float x = left + i * WIDTH;
                glyphs.add(new PdfGlyph(visual.substring(i, i + 1), x, x + WIDTH, 100 + 14 * k, 11, false));
            }
        }
        List<PdfRow> rows = PdfRows.of(PdfWords.of(glyphs));
        PdfColumn column = PdfColumn.of(rows);
        PdfBidi bidi = PdfBidi.of(List.of(column));
        return rows.stream().map(row -> text(bidi.logical(row, column))).toList();
    }

    /** The line from left to right: turned round, but for stretches of Latin letters and digits. */
    private static String visual(String line, boolean shapes) {
        StringBuilder visual = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int end = at + 1;
            if (isLatin(line.charAt(at))) {
                for (int k = end; k < line.length() && !isArabic(line.charAt(k)); k++) {
                    end = isLatin(line.charAt(k)) || line.charAt(k) == '-' ? k + 1 : end;
                }
            }
            String part = line.substring(at, end);
            visual.insert(0, shapes ? mirrored(part) : part);
            at = end;
        }
        return visual.toString();
    }

    private static String mirrored(String part) {
        int at = "()«»".indexOf(part);
        return at < 0 ? part : ")(»«".substring(at, at + 1);
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isArabic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    private static String text(List<PdfGlyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
