package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

class EpubReaderTest {

    private static Map<String, String> book(String first, String second) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='OEBPS/content.opf'/></rootfiles></container>");
        parts.put(
                "OEBPS/content.opf",
                "<package><manifest><item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>"
                        + "<item id='a' href='text/z.xhtml' media-type='application/xhtml+xml'/>"
                        + "<item id='b' href='text/../text/a%20b.xhtml' media-type='application/xhtml+xml'/></manifest>"
                        + "<spine><itemref idref='nav'/><itemref idref='a'/><itemref idref='b'/></spine></package>");
        parts.put("OEBPS/nav.xhtml", page("<nav epub:type='toc'><ol><li><a href='text/z.xhtml'>1</a></li></ol></nav>"));
        parts.put("OEBPS/text/a b.xhtml", page(second));
        parts.put("OEBPS/text/z.xhtml", page(first));
        return parts;
    }

    private static String page(String body) {
        return "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'>"
                + "<head><title/><script src='x'/></head><body>" + body + "</body></html>";
    }

    @Test
    void readsInTheOrderOfTheSpine() throws Exception {
        Transcript transcript = Read.file(
                "a.epub", Read.zip(book("<h1>Statement</h1><p>We <a id='p1'/>meet.</p>", "<p>We&nbsp;part.</p>")));

        assertThat(Read.texts(transcript)).containsExactly("Statement", "We meet.", "We part.");
    }

    @Test
    void keepsNotesAndTakesTheirMarksAndPageNumbersOut() throws Exception {
        Transcript transcript = Read.file(
                "a.epub",
                Read.zip(book(
                        "<p>We meet.<a epub:type='noteref' href='#n'>1</a></p><p>We <span epub:type='pagebreak'>12</span>part.</p>",
                        "<aside epub:type='footnote' id='n'><p>In New York.</p></aside>")));

        assertThat(Read.texts(transcript)).containsExactly("We meet.", "We part.", "In New York.");
        assertThat(Read.texts(transcript, BlockKind.FOOTNOTE)).containsExactly("In New York.");
        assertThat(Read.removed(transcript, Removed.Kind.MARKUP)).containsExactly("1", "12");
    }

    @Test
    void saysThatABookIsEncryptedOrIncomplete() {
        Map<String, String> encrypted = book("<p>x</p>", "<p>y</p>");
        encrypted.put(
                "META-INF/encryption.xml", "<encryption><CipherReference URI='OEBPS/text/z.xhtml'/></encryption>");
        Map<String, String> incomplete = book("<p>x</p>", "<p>y</p>");
        incomplete.remove("OEBPS/content.opf");

        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.epub", Read.zip(encrypted)))
                .withMessage("a.epub: is encrypted");
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.epub", Read.zip(incomplete)))
                .withMessage("a.epub: is incomplete: OEBPS/content.opf is missing in it");
    }

    @Test
    void warnsOfAMissingChapter() throws Exception {
        Map<String, String> parts = book("<p>We meet.</p>", "");
        parts.remove("OEBPS/text/a b.xhtml");

        assertThat(Read.file("a.epub", Read.zip(parts)).warnings())
                .containsExactly("the part OEBPS/text/a b.xhtml is missing");
    }
}
