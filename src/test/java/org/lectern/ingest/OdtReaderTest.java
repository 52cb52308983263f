package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

class OdtReaderTest {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";
    private static final String STYLES =
            "<office:automatic-styles><style:style style:name='B' style:family='paragraph'>"
                    + "<style:text-properties fo:font-weight='bold'/></style:style>"
                    + "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/></text:list-style></office:automatic-styles>";

    private static byte[] odt(String body, String manifest) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
        parts.put(
                "content.xml",
                "<office:document-content" + NAMESPACES + ">" + STYLES + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "styles.xml",
                "<office:document-styles" + NAMESPACES
                        + "><office:master-styles><style:master-page><style:header><text:p>Mission</text:p></style:header>"
                        + "<style:footer><text:p>3</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>");
        parts.put("Thumbnails/thumbnail.png", "not looked at");
        return Read.zip(parts);
    }

    private static Transcript read(String body) throws TranscriptException {
        return Read.file("a.odt", odt(body, ""));
    }

    @Test
    void readsParagraphsAndTakesHeadersOut() throws Exception {
        Transcript transcript = read(
                "<text:h>Statement</text:h><text:p>We  are<text:s text:c='2'/>Uni<text:span>ted</text:span>.<text:line-break/>So we stay.</text:p>");

        assertThat(Read.texts(transcript)).containsExactly("Statement", "We are United.", "So we stay.");
        assertThat(Read.removed(transcript, Removed.Kind.RUNNING_HEADER)).containsExactly("Mission");
        assertThat(Read.removed(transcript, Removed.Kind.PAGE_NUMBER)).containsExactly("3");
    }

    @Test
    void knowsEmphasisByTheStyle() throws Exception {
        Extract extract =
                Read.extract("a.odt", odt("<text:p text:style-name='B'>Title</text:p><text:p>Text.</text:p>", ""));

        assertThat(extract.lines()).extracting(Line::emphasised).containsExactly(true, false);
    }

    @Test
    void leavesDeletedTextOutAndKeepsNotesAndNumbers() throws Exception {
        Transcript transcript = read(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>We meet.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In New York.</text:p></text:note-body></text:note></text:p>"
                        + "<text:list text:style-name='L'><text:list-item><text:p>Peace.</text:p></text:list-item><text:list-item><text:p>Justice.</text:p></text:list-item></text:list>");

        assertThat(Read.texts(transcript)).containsExactly("We meet.", "1. Peace.", "2. Justice.", "In New York.");
        assertThat(Read.texts(transcript, BlockKind.FOOTNOTE)).containsExactly("In New York.");
    }

    @Test
    void readsTablesByRows() throws Exception {
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        String row = "<table:table-row>" + cell + cell + "</table:table-row>";
        Transcript transcript =
                read("<table:table>" + row.formatted("a", "b") + row.formatted("c", "d") + "</table:table>");

        assertThat(Read.texts(transcript, BlockKind.TABLE)).containsExactly("a b", "c d");
    }

    @Test
    void saysThatAFileIsEncrypted() {
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() ->
                        Read.file("a.odt", odt("<text:p>x</text:p>", "<file-entry><encryption-data/></file-entry>")))
                .withMessage("a.odt: is encrypted");
    }

    @Test
    void readsADocumentThatIsOneFile() throws Exception {
        String flat = "<?xml version='1.0'?><office:document" + NAMESPACES
                + " office:mimetype='application/vnd.oasis.opendocument.text'>"
                + "<office:body><office:text><text:p>We meet.</text:p></office:text></office:body></office:document>";

        assertThat(Read.texts(Read.file("a.fodt", flat.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("We meet.");
    }
}
