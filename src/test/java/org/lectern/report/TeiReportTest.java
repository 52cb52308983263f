package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.Lectern;
import org.lectern.collate.Apparatus;
import org.lectern.compare.Category;
import org.lectern.compare.Witness;
import org.lectern.support.Speech;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.Transcript;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class TeiReportTest {

    private static final ReportOptions OPTIONS = ReportOptions.defaults();
    private static final ReportOptions WITH_TYPOGRAPHY = OPTIONS.withShown(EnumSet.allOf(Category.class));

    @ParameterizedTest
    @EnumSource
    void keepsToTheGuidelines(TeiMethod method) throws Exception {
        String tei = tei(Samples.apparatus(), OPTIONS.withTeiMethod(method));

        assertThat(errors(tei)).isEmpty();
        assertThat(errors(tei.replace("<lem ", "<lemma ").replace("</lem>", "</lemma>")))
                .as("the schema is no sieve")
                .isNotEmpty();
    }

    @Test
    void writesComparisonsToo() throws Exception {
        String tei = Samples.render(Renderer.ofComparison(Format.TEI, OPTIONS), Samples.editions());

        assertThat(errors(tei)).isEmpty();
        assertThat(tei)
                .contains(
                        "<lem wit=\"#A\">have</lem><rdg wit=\"#B\" type=\"wording\" subtype=\"substitution\">has</rdg>")
                .contains("<witness xml:id=\"A\" n=\"base\">");
    }

    @Test
    void writesNoBlankAtTheHeadOfAParagraph() {
        assertThat(tei(Samples.apparatus(), OPTIONS))
                .contains("<app xml:id=\"e2\" type=\"front-matter\"><lem wit=\"#A\">Ms. Amara")
                .doesNotContainPattern("<(p|ab)[^>]*>(<app[^>]*><(lem|rdg)[^>]*>)? ");
    }

    @Test
    void everyWitnessCanBeReadBackAsItIsWritten() throws Exception {
        Apparatus apparatus = Samples.apparatus();
        Document document = parsed(tei(apparatus, WITH_TYPOGRAPHY));

        for (Witness witness : apparatus.witnesses()) {
            assertThat(readBack(document, witness.siglum())).isEqualTo(written(witness.transcript()));
        }
    }

    @Property(tries = 60)
    void everyWitnessOfAnyTextsCanBeReadBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int edits)
            throws Exception {
        Speech speech = Speech.of(seed, Speech.Script.LATIN);
        Speech edited = speech.edited(seed, edits);
        List<Transcript> witnesses = Stream.of(
                        speech, edited, edited.edited(seed + 1, edits), speech.edited(seed + 2, 3))
                .map(each -> Texts.read(each.text()))
                .toList();
        Apparatus apparatus = Lectern.builder().build().apparatus(witnesses, 0);
        String tei = tei(apparatus, WITH_TYPOGRAPHY);

        assertThat(errors(tei)).isEmpty();
        for (Witness witness : apparatus.witnesses()) {
            assertThat(readBack(parsed(tei), witness.siglum())).isEqualTo(written(witness.transcript()));
        }
    }

    @Example
    void aSpellingThatTheOthersDoNotShareCanBeReadBack() throws Exception {
        everyWitnessOfAnyTextsCanBeReadBack(-8, 17);
        everyWitnessOfAnyTextsCanBeReadBack(-405669, 11);
    }

    @Example
    void aLacunaBesideAPassageThatMovedCanBeReadBack() throws Exception {
        everyWitnessOfAnyTextsCanBeReadBack(-653, 14);
    }

    @ParameterizedTest
    @EnumSource
    void everyPointerHasItsGoal(TeiMethod method) throws Exception {
        Document document = parsed(tei(Samples.apparatus(), OPTIONS.withTeiMethod(method)));
        List<String> ids = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            ids.add("#" + element.getAttribute("xml:id"));
            for (String attribute : List.of("wit", "corresp", "from", "to")) {
                Arrays.stream(element.getAttribute(attribute).split(" "))
                        .filter(pointer -> !pointer.isEmpty())
                        .forEach(pointers::add);
            }
        }

        assertThat(pointers).isNotEmpty().allMatch(ids::contains);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(tei(Samples.apparatus(), OPTIONS)).isEqualTo(tei(Samples.apparatus(), OPTIONS));
    }

    @Test
    void holdsNothingThatXmlCannotHold() throws Exception {
        Apparatus apparatus = Lectern.builder()
                .build()
                .apparatus(
                        List.of(
                                TranscriptBuilder.paragraphs("a.txt", "We \u0001met <them> & \uFFFE us \uD83D."),
                                TranscriptBuilder.paragraphs("b.txt", "We met <those> & us.")),
                        0);

        assertThat(errors(tei(apparatus, OPTIONS))).isEmpty();
    }

    private static String tei(Apparatus apparatus, ReportOptions options) {
        return Samples.render(Renderer.ofApparatus(Format.TEI, options), apparatus);
    }

    private static String errors(String tei) throws Exception {
        StringWriter errors = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        driver.loadSchema(ValidationDriver.fileInputSource(
                Path.of("src/test/resources/tei/apparatus.rnc").toFile()));
        driver.validate(new InputSource(new StringReader(tei)));
        return errors.toString();
    }

    private static Document parsed(String tei) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(tei.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a reader of the document finds for a witness: in each app the reading that names it, no lacuna's text. */
    private static String readBack(Document document, String siglum) {
        Reader reader = new Reader("#" + siglum);
        reader.read(document.getElementsByTagName("body").item(0));
        return withoutBlanks(reader.text.toString());
    }

    private static final class Reader {

        private final String pointer;
        private final StringBuilder text = new StringBuilder();
        private boolean there = true;

        Reader(String pointer) {
            this.pointer = pointer;
        }

        void read(Node node) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(there ? node.getTextContent() : "");
                return;
            }
            switch (node.getNodeName()) {
                case "lacunaStart" -> there = false;
                case "lacunaEnd" -> there = true;
                case "lem", "rdg" -> {
                    if (List.of(((Element) node).getAttribute("wit").split(" ")).contains(pointer)) {
                        readAll(node);
                    }
                }
                default -> readAll(node);
            }
        }

        private void readAll(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                read(child);
            }
        }
    }

    private static String written(Transcript transcript) {
        return withoutBlanks(transcript.blocks().stream().map(Block::text).collect(Collectors.joining(" ")));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
