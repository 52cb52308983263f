package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

class XmlReaderTest {

    private static Transcript tei(String body) throws TranscriptException {
        return Read.file(
                "a.xml",
                "<?xml version='1.0'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><title>Not spoken</title></teiHeader><text><body>"
                        + body + "</body></text></TEI>");
    }

    @Test
    void readsTheTextOfTei() throws Exception {
        Transcript transcript = tei(
                "<div><head>Statement</head><p>We <hi rend='bold'>meet</hi> in\n<lb/>New <lb break='no'/>York.<pb n='2'/></p>"
                        + "<sp><speaker>The Chair</speaker><p>I thank you.</p></sp><stage>Applause</stage></div>");

        assertThat(Read.texts(transcript))
                .containsExactly("Statement", "We meet in New York.", "The Chair", "I thank you.", "Applause");
        assertThat(Read.texts(transcript, BlockKind.SPEAKER_LABEL)).containsExactly("The Chair");
        assertThat(transcript.pages().count()).isEqualTo(2);
    }

    @Test
    void takesTheReadingOfTheEditor() throws Exception {
        Transcript transcript = tei(
                "<p>We <choice><sic>meat</sic><corr>meet</corr></choice> <app><lem>here</lem><rdg>there</rdg></app><del>, no</del>.</p>"
                        + "<fw type='header'>Report</fw><p>We part.<note n='1'>In New York.</note></p>");

        assertThat(Read.texts(transcript)).containsExactly("We meet here.", "We part.", "In New York.");
        assertThat(Read.removed(transcript, Removed.Kind.MARKUP)).containsExactly("meat", "there", ", no");
        assertThat(Read.removed(transcript, Removed.Kind.RUNNING_HEADER)).containsExactly("Report");
    }

    @Test
    void readsAnUnknownVocabularyByItsShape() throws Exception {
        Transcript transcript = Read.file(
                "a.xml",
                "<?xml version='1.0'?><debate><when>3 May 1999</when><turn><who>The Chair</who>\n"
                        + "<said>We <stress>meet</stress> here.</said><said><stress>Order.</stress></said></turn></debate>");

        assertThat(Read.texts(transcript)).containsExactly("3 May 1999", "The Chair", "We meet here.", "Order.");
    }

    @Test
    void saysWhatIsWrongInOneLanguageEverywhere() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThatExceptionOfType(TranscriptException.class)
                    .isThrownBy(() -> Read.file("a.xml", "<p>We meet</q>"))
                    .withMessageContaining("The element type \"p\" must be terminated");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void resolvesEntitiesOfTheFileAndRefusesOthers() throws Exception {
        String inside = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY un 'United Nations'>]><d><p>The &un; meet.</p></d>";
        String outside =
                "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d><p>The &x; meet.</p></d>";

        assertThat(Read.texts(Read.file("a.xml", inside))).containsExactly("The United Nations meet.");
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.xml", outside))
                .withMessageContaining("&x;");
    }

    @Test
    void refusesBombsAndAbysses() {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a0 'haha'>");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append("]><d>&a19;</d>");

        assertThatExceptionOfType(TranscriptException.class).isThrownBy(() -> Read.file("a.xml", bomb.toString()));
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.xml", "<?xml version='1.0'?>" + "<d>".repeat(100_000)))
                .withMessageContaining("deep");
    }

    @Test
    void saysInOneLineWhatIsDamaged() {
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Read.file("a.xml", "<?xml version='1.0'?>\n<d><p>We meet.</d>"))
                .withMessageStartingWith("a.xml: is damaged XML: line 2: ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }
}
