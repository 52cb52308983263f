package org.lectern.report;

import java.io.IOException;
import org.lectern.compare.Comparison;
import org.lectern.text.BlockKind;

/** The styles of the paragraphs: few, and plain. Sizes are in half points, distances in twentieths of a point. */
final class DocxStyles {

    private final String language;

    DocxStyles(Comparison comparison) {
        this.language = comparison.base().transcript().language();
    }

    /** The style of a kind of block. */
    static String of(BlockKind kind) {
        return switch (kind) {
            case TITLE -> "Title";
            case HEADING -> "Heading1";
            case FRONT_MATTER -> "Subtitle";
            case QUOTATION -> "Quote";
            case LIST_ITEM -> "ListParagraph";
            case FOOTNOTE, CAPTION, STAGE_DIRECTION -> "Note";
            case SPEAKER_LABEL -> "Speaker";
            case SALUTATION, PARAGRAPH, CLOSING, TABLE -> "Normal";
        };
    }

    void write(XmlWriter xml) throws IOException {
        xml.open("w:styles", "xmlns:w", DocxText.NAMESPACE);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", "Georgia", "w:hAnsi", "Georgia", "w:cs", "Times New Roman");
        xml.empty("w:sz", "w:val", "22");
        xml.empty("w:lang", "w:val", language.equals("und") ? "en" : language);
        xml.close().close();
        xml.open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:after", "160", "w:line", "300", "w:lineRule", "auto");
        xml.close().close().close();
        style(xml, "Normal", "Normal", "", "");
        style(xml, "Title", "Title", "40", "b");
        style(xml, "Heading1", "heading 1", "28", "b");
        style(xml, "Subtitle", "Subtitle", "22", "i");
        style(xml, "Quote", "Quote", "22", "i");
        style(xml, "ListParagraph", "List Paragraph", "", "");
        style(xml, "Note", "Note", "20", "i");
        style(xml, "Speaker", "Speaker", "22", "b");
        xml.close();
    }

    private static void style(XmlWriter xml, String id, String name, String size, String face) throws IOException {
        boolean normal = id.equals("Normal");
        xml.open("w:style", "w:type", "paragraph", "w:default", normal ? "1" : "", "w:styleId", id);
        xml.empty("w:name", "w:val", name);
        if (!normal) {
            xml.empty("w:basedOn", "w:val", "Normal");
            xml.open("w:pPr");
            if (id.equals("Heading1")) {
                xml.empty("w:keepNext");
            }
            if (id.equals("Quote") || id.equals("ListParagraph")) {
                xml.empty("w:ind", "w:left", "560");
            }
            if (id.equals("Heading1")) {
                xml.empty("w:outlineLvl", "w:val", "0");
            }
            xml.close();
        }
        if (!face.isEmpty()) {
            xml.open("w:rPr").empty("w:" + face).empty("w:sz", "w:val", size).close();
        }
        xml.close();
    }
}
