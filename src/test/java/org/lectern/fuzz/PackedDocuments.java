package org.lectern.fuzz;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents whose parts are programs of a {@link MarkupMaker}. */
final class PackedDocuments {

    private static final List<String> DOCX_PARTS = List.of("styles", "numbering", "footnotes", "endnotes", "header1");

    private static final MarkupMaker DOCX = new MarkupMaker(
            words("p r t pPr rPr br tab tbl tr tc sectPr del ins moveFrom moveTo instrText fldChar footnoteReference"
                    + " endnoteReference footnote endnote style styles name basedOn pStyle rStyle b i vanish numPr numId ilvl"
                    + " num abstractNum abstractNumId lvl lvlText numFmt start lvlOverride startOverride outlineLvl sdt"
                    + " sdtContent txbxContent AlternateContent Choice Fallback headerReference lastRenderedPageBreak sym"
                    + " noBreakHyphen softHyphen cr ruby rt hyperlink pict"),
            words("val id styleId type numId ilvl abstractNumId char fldCharType space default font"),
            words("0 1 2 3 4 9 99999 -1 decimal upperRoman lowerLetter bullet none %1. (%2) heading1 Heading1 Title"
                    + " Quote ListParagraph true false off page column default F0B7 2022 begin end rId5 separator"));

    private static final MarkupMaker ODT = new MarkupMaker(
            words(
                    "body text p h span s tab line-break soft-page-break list list-item list-style style text-properties note"
                            + " note-body note-citation table table-row table-cell section frame text-box tracked-changes deletion"
                            + " change-start change-end annotation header footer master-page master-styles automatic-styles"
                            + " list-level-style-number list-level-style-bullet table-of-content hidden-text ruby ruby-base ruby-text"
                            + " title number a bookmark"),
            words(
                    "style-name name family parent-style-name level outline-level num-format num-prefix num-suffix start-value"
                            + " c id change-id font-weight font-style display note-class continue-numbering"),
            words(
                    "0 1 2 9 99999 -1 paragraph text Heading_20_1 Title Quotations bold italic none i a A I ( . P1 L1 footnote"
                            + " endnote true false"));

    private static final MarkupMaker XHTML = new MarkupMaker(
            words(
                    "body p div h1 h2 h3 h6 ul ol li blockquote br hr a b i em strong sup table tr td th nav header footer aside"
                            + " article main section pre span figure figcaption q del ins ruby rt dl dt dd script style head title"
                            + " noscript select option textarea form button img details summary iframe"),
            words("id class href role type start value hidden style itemprop lang dir epub:type title reversed"),
            words(
                    "1 9 a #a note footnote doc-footnote nav menu navbar cookie articleBody display:none font-weight:bold none A"
                            + " rtl noteref pagebreak page-number -1 backlink"));

    private static final MarkupMaker TEI = new MarkupMaker(
            words(
                    "text front body back div div1 head p ab l lg u sp speaker stage list item label note quote cit bibl pb lb cb"
                            + " fw hi emph q choice sic corr abbr expan orig reg app lem rdg del add gap figure figDesc table row cell"
                            + " titlePage docTitle titlePart byline docDate opener closer salute signed dateline trailer floatingText"
                            + " group teiHeader"),
            words("n type rend rendition place break target xml:id"),
            words("no page bold italic foot end 1 2 ii header ordered bulleted gloss #a a line-through"));

    private PackedDocuments() {}

    private static List<String> words(String words) {
        return Splitter.on(' ').splitToList(words);
    }

    static byte[] docx(byte[] data) {
        List<byte[]> programs = Parts.of(data, 1 + DOCX_PARTS.size());
        StringBuilder relations = new StringBuilder("<Relationships>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", DOCX.document(List.of("document", "body"), programs.get(0)));
        for (int i = 0; i < DOCX_PARTS.size(); i++) {
            String part = DOCX_PARTS.get(i);
            parts.put("word/" + part + ".xml", DOCX.document(List.of(part), programs.get(1 + i)));
            relations
                    .append("<Relationship Id='rId")
                    .append(i + 1)
                    .append("' Type='r/")
                    .append(part.replace("1", ""))
                    .append("' Target='")
                    .append(part)
                    .append(".xml'/>");
        }
        parts.put("word/_rels/document.xml.rels", utf8(relations + "</Relationships>"));
        return zip(parts);
    }

    static byte[] odt(byte[] data) {
        List<byte[]> programs = Parts.of(data, 2);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", ODT.document(List.of("document-content", "body", "text"), programs.get(0)));
        parts.put("styles.xml", ODT.document(List.of("document-styles"), programs.get(1)));
        return zip(parts);
    }

    static byte[] epub(byte[] data) {
        List<byte[]> programs = Parts.of(data, 2);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/epub+zip"));
        parts.put("META-INF/container.xml", utf8("<container><rootfile full-path='c.opf'/></container>"));
        parts.put(
                "c.opf",
                utf8("<package><item id='a' href='a.html' media-type='text/html'/><item id='b' href='b.html'"
                        + " media-type='text/html'/><itemref idref='a'/><itemref idref='b'/></package>"));
        parts.put("a.html", XHTML.document(List.of("html", "body"), programs.get(0)));
        parts.put("b.html", XHTML.document(List.of("html", "body"), programs.get(1)));
        return zip(parts);
    }

    static byte[] tei(byte[] data) {
        return TEI.document(List.of("TEI", "text", "body"), data);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
