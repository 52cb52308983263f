package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxReaderTest {

    private static byte[] bytes(XWPFDocument document) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    /** A package with the given content of the body. */
    private static byte[] body(String xml) {
        return withPart(
                "word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
    }

    private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    private static byte[] withPart(String name, String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
        parts.put(name, content);
        return Read.zip(parts);
    }

    @Test
    void readsParagraphsForcedBreaksAndEmphasis() throws Exception {
        XWPFDocument document = new XWPFDocument();
        XWPFRun title = document.createParagraph().createRun();
        title.setBold(true);
        title.setText("Statement by the Minister");
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("We are Uni");
        XWPFRun run = paragraph.createRun();
        run.setText("ted.");
        run.addBreak();
        run.setText("And we stay so.");
        run.addBreak(BreakType.PAGE);

        Extract extract = Read.extract("a.docx", bytes(document));

        assertThat(extract.lines())
                .extracting(Line::text)
                .containsExactly("Statement by the Minister", "We are United.", "And we stay so.");
        assertThat(extract.lines()).extracting(Line::emphasised).containsExactly(true, false, false);
        assertThat(extract.lines())
                .extracting(Line::start)
                .containsExactly(Line.Start.PARAGRAPH, Line.Start.PARAGRAPH, Line.Start.HARD);
    }

    @Test
    void takesHeadersAndFootersOut() throws Exception {
        XWPFDocument document = new XWPFDocument();
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Permanent Mission");
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("17");
        document.createParagraph().createRun().setText("We meet in New York.");

        Transcript transcript = Read.file("a.docx", bytes(document));

        assertThat(Read.texts(transcript)).containsExactly("We meet in New York.");
        assertThat(Read.removed(transcript, Removed.Kind.RUNNING_HEADER)).containsExactly("Permanent Mission");
        assertThat(Read.removed(transcript, Removed.Kind.PAGE_NUMBER)).containsExactly("17");
    }

    @Test
    void keepsNotesBehindTheText() throws Exception {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("We meet in New York.");
        var note = document.createFootnote();
        note.createParagraph().createRun().setText("At the Headquarters.");
        paragraph.addFootnoteReference(note);
        document.createParagraph().createRun().setText("We meet again.");

        Transcript transcript = Read.file("a.docx", bytes(document));

        assertThat(Read.texts(transcript))
                .containsExactly("We meet in New York.", "We meet again.", "At the Headquarters.");
        assertThat(Read.texts(transcript, BlockKind.FOOTNOTE)).containsExactly("At the Headquarters.");
    }

    @Test
    void aNoteThatRefersToItselfIsReadOnce() throws Exception {
        XWPFDocument document = new XWPFDocument();
        var note = document.createFootnote();
        XWPFParagraph inside = note.createParagraph();
        inside.createRun().setText("At the Headquarters.");
        inside.addFootnoteReference(note);
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("We meet here.");
        paragraph.addFootnoteReference(note);

        Transcript transcript = Read.file("a.docx", bytes(document));

        assertThat(Read.texts(transcript, BlockKind.FOOTNOTE)).containsExactly("At the Headquarters.");
    }

    @Test
    void acceptsTrackedChanges() throws Exception {
        Transcript transcript = Read.file(
                "a.docx",
                body("<w:p><w:r><w:t xml:space='preserve'>We </w:t></w:r>"
                        + "<w:del><w:r><w:delText>shall</w:delText></w:r></w:del><w:ins><w:r><w:t>will</w:t></w:r></w:ins>"
                        + "<w:r><w:t xml:space='preserve'> act</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Peace is </w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>near.</w:t></w:r></w:p>"));

        assertThat(Read.texts(transcript)).containsExactly("We will act", "Peace is near.");
    }

    @Test
    void readsAlternativesOnceAndHiddenTextNotAtAll() throws Exception {
        String box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>";
        Transcript transcript = Read.file(
                "a.docx",
                body("<w:p><w:r><w:t>We met.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>XE index</w:t></w:r>"
                        + "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"));

        assertThat(Read.texts(transcript)).containsExactly("We met.", "In a box.");
    }

    @Test
    void writesTheNumbersOfLists() throws Exception {
        XWPFDocument document = new XWPFDocument();
        var abstractNum = CTAbstractNum.Factory.newInstance();
        abstractNum.setAbstractNumId(BigInteger.ZERO);
        var level = abstractNum.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.LOWER_LETTER);
        level.addNewLvlText().setVal("(%1)");
        var numbering = document.createNumbering();
        var id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(abstractNum)));
        for (String text : new String[] {"Peace;", "Justice."}) {
            XWPFParagraph item = document.createParagraph();
            item.setNumID(id);
            item.createRun().setText(text);
        }

        assertThat(Read.texts(Read.file("a.docx", bytes(document)), BlockKind.LIST_ITEM))
                .containsExactly("(a) Peace;", "(b) Justice.");
    }

    @Test
    void readsAFileWhoseEndingLies() throws Exception {
        byte[] bytes = body("<w:p><w:r><w:t>We meet.</w:t></w:r></w:p>");

        assertThat(Read.file("a.doc", bytes).source().mediaType()).contains("wordprocessingml");
        assertThat(Read.texts(Read.file("a.txt", bytes))).containsExactly("We meet.");
    }

    @Test
    void saysThatAFileIsEncrypted() throws Exception {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            byte[] plain = body("<w:p><w:r><w:t>We meet.</w:t></w:r></w:p>");
            try (OPCPackage packed = OPCPackage.open(new ByteArrayInputStream(plain));
                    OutputStream stream = encryptor.getDataStream(files)) {
                packed.save(stream);
            }
            files.writeFilesystem(encrypted);
        }

        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.docx", encrypted.toByteArray()))
                .withMessage("a.docx: is encrypted");
    }

    @Test
    void refusesEntitiesFromOutsideAndBombs() {
        String outside = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document " + NAMESPACES
                + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        laughs.append("]><w:document ")
                .append(NAMESPACES)
                .append("><w:body><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:document>");
        String spaces = "<w:document " + NAMESPACES + "><w:body>" + " ".repeat(100_000_000) + "</w:body></w:document>";

        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.docx", withPart("word/document.xml", outside)));
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.docx", withPart("word/document.xml", laughs.toString())));
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.docx", withPart("word/document.xml", spaces)))
                .withMessageContaining("zip bomb");
    }
}
