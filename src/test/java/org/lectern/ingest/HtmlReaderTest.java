package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

class HtmlReaderTest {

    private static final String FIRST =
            "Mr. President, it is a great honour for me to address this Assembly today on behalf of my Government.";
    private static final String SECOND =
            "Peace is not merely the absence of war; it is the presence of justice, of law, of order and of hope.";
    private static final String SPEECH = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>I thank you.</p>";
    private static final String MENU =
            "<ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li><li><a href='/c'>Contact</a></li></ul>";

    private static Transcript page(String body) throws TranscriptException {
        return Read.file(
                "page.html",
                "<!DOCTYPE html><html><head><title>Address | Site</title></head><body>" + body + "</body></html>");
    }

    @Test
    void takesOutWhatLandmarksSayIsNotContent() throws Exception {
        Transcript transcript = page("<header><nav>" + MENU + "</nav></header><main><h1>Address</h1>" + SPEECH
                + "<aside><p>Other statements that our readers found to be interesting as well.</p></aside></main>"
                + "<footer><p>The Mission, Main Street. Open from nine to five.</p></footer>");

        assertThat(Read.texts(transcript)).containsExactly("Address", FIRST, SECOND, "I thank you.");
        assertThat(Read.removed(transcript, Removed.Kind.BOILERPLATE)).hasSize(5);
    }

    @Test
    void takesOutMenusNoticesAndRightsOfAPageWithoutLandmarks() throws Exception {
        Transcript transcript = page("<table><tr><td>" + MENU + "</td><td><h1>Address</h1><p>New York, 3 May 1999<p>"
                + FIRST + "<p>" + SECOND
                + "</td></tr></table><hr><center>\u00A9 The Mission. All rights reserved.</center>"
                + "<div>We use cookies to improve this website. By continuing you accept our privacy policy.</div>");

        assertThat(Read.texts(transcript)).containsExactly("Address", "New York, 3 May 1999", FIRST, SECOND);
    }

    @Test
    void keepsEverythingOfAPageThatHasNothingButTheSpeech() throws Exception {
        Transcript transcript = page("<p>REMARKS BY THE PRESIDENT</p><p>The Old Hall</p>" + SPEECH);

        assertThat(Read.texts(transcript))
                .containsExactly("REMARKS BY THE PRESIDENT", "The Old Hall", FIRST, SECOND, "I thank you.");
        assertThat(transcript.removed()).isEmpty();
    }

    @Test
    void keepsTheSpeechWhateverTheElementAroundItIsCalled() throws Exception {
        assertThat(Read.texts(page("<form><div class='sidebar widget'>" + SPEECH + "</div></form>")))
                .hasSize(3);
        assertThat(Read.texts(page("<footer>" + SPEECH + "</footer>"))).hasSize(3);
    }

    @Test
    void keepsASpeechAboutCookies() throws Exception {
        String words = "We use cookies on this website, they said, and you accept our policy; I said no.";

        assertThat(Read.texts(page("<p>" + FIRST + "</p><p>" + words + "</p><p>" + SECOND + "</p>")))
                .contains(words);
    }

    @Test
    void takesListsOfLinksOutOfTheMidstOfASpeechButNotALinkedLine() throws Exception {
        Transcript transcript = page("<h1>Address</h1><p><a href='/x'>Minister Jane Doe</a></p><p>" + FIRST
                + "</p><h3>Share this</h3><ul><li><a href='1'>Here</a></li><li><a href='2'>There</a></li></ul><p>"
                + SECOND + "</p>");

        assertThat(Read.texts(transcript)).containsExactly("Address", "Minister Jane Doe", FIRST, SECOND);
    }

    @Test
    void readsForcedLineEndsAndTwoInARowAsAParagraph() throws Exception {
        Transcript transcript = page("<div>" + FIRST + "<br><br>" + SECOND + "<br>&nbsp;<br>I thank you.</div>");

        assertThat(Read.texts(transcript)).containsExactly(FIRST, SECOND, "I thank you.");
    }

    @Test
    void readsEntitiesSoftHyphensAndInlineMarkupInsideWords() throws Exception {
        Transcript transcript = page(
                "<p>The develop&shy;ment of&nbsp;<b>Bur</b>kina &amp; others <em>goes</em>\n   on<script>x()</script>.");

        assertThat(Read.texts(transcript)).containsExactly("The develop\u00ADment of Burkina & others goes on.");
    }

    @Test
    void numbersOrderedListsAsABrowserDoes() throws Exception {
        Transcript transcript = page(
                "<p>" + FIRST + "</p><ol start='3'><li>Peace.</li><li><p>Justice.</p></li></ol><p>" + SECOND + "</p>");

        assertThat(Read.texts(transcript, BlockKind.LIST_ITEM)).containsExactly("3. Peace.", "4. Justice.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol class='footnotes'><li id='n1'>See the report of the Secretary-General. <a href='#r1'>\u21A9</a></li></ol>",
                "<section role='doc-endnotes'><hr><ol><li id='n1'><p>See the report of the<br>Secretary-General."
                        + "<a href='#r1' role='doc-backlink'>\u21A9\uFE0E</a></p></li></ol></section>"
            })
    void takesMarksOfNotesOutOfTheTextAndKeepsTheNotes(String notes) throws Exception {
        Transcript transcript = page("<p>" + FIRST + "<sup><a href='#n1'>1</a></sup></p><p>" + SECOND + "</p>" + notes);

        assertThat(Read.texts(transcript)).startsWith(FIRST, SECOND);
        assertThat(Read.texts(transcript, BlockKind.FOOTNOTE))
                .containsExactly("See the report of the Secretary-General.");
    }

    @Test
    void takesPageNumbersOfThePrintOutOfSentences() throws Exception {
        Transcript transcript = page("<p>" + FIRST + " And <span class='pagenum'>[Pg 12]</span>so we act.</p>");

        assertThat(Read.texts(transcript)).containsExactly(FIRST + " And so we act.");
    }

    @Test
    void readsTablesOfDataByRows() throws Exception {
        Transcript transcript = page("<p>" + FIRST
                + "</p><table><tr><th>Year</th><th>Sum</th></tr><tr><td>1999</td><td>7</td></tr></table><p>" + SECOND
                + "</p>");

        assertThat(Read.texts(transcript, BlockKind.TABLE)).containsExactly("Year Sum", "1999 7");
    }

    @Test
    void joinsTheLinesOfPreformattedText() throws Exception {
        Transcript transcript = page(
                "<pre>\n   It is a great honour for me to address this\nAssembly today on behalf of my Government.\n\n"
                        + "   Peace is not merely the absence of war; it is\nthe presence of justice and of law.\n</pre>");

        assertThat(Read.texts(transcript))
                .containsExactly(
                        "It is a great honour for me to address this Assembly today on behalf of my Government.",
                        "Peace is not merely the absence of war; it is the presence of justice and of law.");
    }

    @Test
    void believesBytesBeforeDeclarations() throws Exception {
        String lies = "<html><meta charset=iso-8859-1><p>Déjà vu, said the Minister of the Republic.</p></html>";
        String old =
                "<html><meta http-equiv=content-type content='text/html; charset=iso-8859-1'><p>\u201CDéjà vu\u201D</p></html>";
        String cyrillic = "<html><meta charset=windows-1251><p>Уважаемый господин Председатель!</p></html>";

        assertThat(Read.texts(Read.file("a.html", lies.getBytes(StandardCharsets.UTF_8)))
                        .get(0))
                .startsWith("Déjà vu");
        assertThat(Read.texts(Read.file("b.html", old.getBytes(Charset.forName("windows-1252")))))
                .containsExactly("\u201CDéjà vu\u201D");
        assertThat(Read.texts(Read.file("c.html", cyrillic.getBytes(Charset.forName("windows-1251")))))
                .containsExactly("Уважаемый господин Председатель!");
    }

    @Test
    void readsDeeplyNestedPages() throws Exception {
        assertThat(Read.texts(page("<div>".repeat(20_000) + "<p>" + FIRST))).containsExactly(FIRST);
    }
}
