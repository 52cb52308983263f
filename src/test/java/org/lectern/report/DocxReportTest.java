package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.lectern.compare.Comparison;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;
import org.lectern.support.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class DocxReportTest {

    private static final List<String> ADDED = List.of("w:ins", "w:moveTo");
    private static final List<String> OMITTED = List.of("w:del", "w:moveFrom");

    @Test
    void acceptingAllGivesTheOtherAndRejectingAllTheBase() throws Exception {
        assertBothTexts(Samples.editions());
        assertBothTexts(Texts.compare(Texts.DELIVERED, Texts.PUBLISHED));
        assertBothTexts(Texts.compare(Texts.PUBLISHED, Texts.DELIVERED));
    }

    @Property(tries = 80)
    void soItIsForAnyTexts(@ForAll long seed, @ForAll Script script, @ForAll @IntRange(max = 25) int edits)
            throws Exception {
        Speech speech = Speech.of(seed, script);
        assertBothTexts(Texts.compare(speech.text(), speech.edited(seed, edits).text()));
    }

    /** There what moved begins with the end of a paragraph. */
    @Test
    void soItIsWhereAMarkOfAParagraphMoved() throws Exception {
        soItIsForAnyTexts(89, Script.LATIN, 13);
    }

    @Property(tries = 40)
    void alsoForTextsWithoutRelation(@ForAll long one, @ForAll long two) throws Exception {
        assertBothTexts(Texts.compare(
                Speech.of(one, Script.LATIN).text(),
                Speech.of(two, Script.ARABIC).text()));
    }

    @Test
    void aMoveIsAMoveAndHasOneNameAtBothPlaces() throws Exception {
        Document document = document(Samples.editions());

        assertThat(names(document, "w:moveFromRangeStart")).containsExactly("move1");
        assertThat(names(document, "w:moveToRangeStart")).containsExactly("move1");
        assertThat(document.getElementsByTagName("w:moveFromRangeEnd").getLength())
                .isOne();
        assertThat(document.getElementsByTagName("w:moveToRangeEnd").getLength())
                .isOne();
        assertThat(elements(document, "w:moveFrom")).isNotEmpty();
        assertThat(elements(document, "w:moveTo")).isNotEmpty();
    }

    @Test
    void aDividedParagraphIsATrackedEndOfAParagraph() throws Exception {
        Document document = document(Samples.compare(
                TranscriptBuilder.paragraphs("a.txt", "We met in Geneva today. We shall meet again in spring."),
                TranscriptBuilder.paragraphs("b.txt", "We met in Geneva today.", "We shall meet again in spring.")));

        assertThat(document.getElementsByTagName("w:p").getLength()).isEqualTo(2);
        assertThat(elements(document, "w:ins"))
                .singleElement()
                .satisfies(
                        mark -> assertThat(mark.getParentNode().getNodeName()).isEqualTo("w:rPr"));
    }

    @Test
    void tracksWordsByLecternAtAFixedDateUnderIdsOfTheirOwn() throws Exception {
        Document document = document(Samples.editions());
        List<String> ids = new ArrayList<>();
        for (String name : List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo")) {
            for (Element change : elements(document, name)) {
                assertThat(change.getAttribute("w:author")).isEqualTo("Lectern");
                assertThat(change.getAttribute("w:date")).isEqualTo("2000-01-01T00:00:00Z");
                ids.add(change.getAttribute("w:id"));
            }
        }

        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
        assertThat(texts(document, "w:delText")).contains("have", "10");
    }

    @Test
    void titlesAreTitles() throws Exception {
        assertThat(names(document(Samples.editions()), "w:pStyle", "w:val")).contains("Title", "Subtitle", "Normal");
    }

    @Test
    void isReadByPoiAndTheSameEveryTime() throws IOException {
        byte[] first = docx(Samples.editions());

        assertThat(docx(Samples.editions())).isEqualTo(first);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(first))) {
            assertThat(document.getParagraphs()).hasSizeGreaterThan(10);
        }
    }

    private static void assertBothTexts(Comparison comparison) throws Exception {
        Document document = document(comparison);

        assertThat(settled(document, ADDED))
                .isEqualTo(Texts.blockTexts(comparison.base().transcript()));
        assertThat(settled(document, OMITTED))
                .isEqualTo(Texts.blockTexts(comparison.other().transcript()));
    }

    /** The paragraphs once the changes of some kinds are taken out and the others are settled. */
    private static List<String> settled(Document document, List<String> out) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        var all = document.getElementsByTagName("w:p");
        for (int i = 0; i < all.getLength(); i++) {
            Element paragraph = (Element) all.item(i);
            for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
                boolean properties = child.getNodeName().equals("w:pPr");
                text.append(properties || out.contains(child.getNodeName()) ? "" : child.getTextContent());
            }
            if (!endIsTakenOut(paragraph, out)) {
                paragraphs.add(text.toString());
                text.setLength(0);
            }
        }
        assertThat(text).as("behind the last paragraph").isEmpty();
        return paragraphs;
    }

    private static boolean endIsTakenOut(Element paragraph, List<String> out) {
        Element properties = (Element) paragraph.getElementsByTagName("w:pPr").item(0);
        return out.stream()
                .anyMatch(name -> properties.getElementsByTagName(name).getLength() > 0);
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        var all = document.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> names(Document document, String name) {
        return names(document, name, "w:name");
    }

    private static List<String> names(Document document, String name, String attribute) {
        return elements(document, name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static byte[] docx(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.ofComparison(Format.DOCX, ReportOptions.defaults()).render(comparison, out);
        return out.toByteArray();
    }

    private static Document document(Comparison comparison) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx(comparison)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new IOException("no main part");
    }
}
