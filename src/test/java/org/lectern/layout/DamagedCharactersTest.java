package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Repair;
import org.lectern.text.Transcript;

/** Characters and blanks that were lost on the way to a text: what is restored, and what may be meant and stays. */
class DamagedCharactersTest {

    private static final String ENGLISH = "We began this work ten years ago, and nobody believed in us then. ";

    @ParameterizedTest
    @CsvSource({
        "It&rsquo;s ours., It\u2019s ours.",
        "It&#8217;s ours., It\u2019s ours.",
        "It&#x2019;s ours., It\u2019s ours.",
        "It&#146;s ours., It\u2019s ours.",
        "It&amp;rsquo;s ours., It\u2019s ours.",
        "The caf&eacute; stays., The caf\u00E9 stays.",
        "Bread &amp; work., Bread & work.",
        "Ten&nbsp;&nbsp; years&nbsp;, Ten years",
        "The As&shy;sembly., The Assembly.",
    })
    void characterReferencesAreRead(String written, String meant) {
        assertRestored(written, meant, Repair.Kind.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bread & work; and peace.",
                "Bread &work; and peace.",
                "A &#0; and a &#99999999;.",
                "R&D; it pays."
            })
    void whatIsNoReferenceStays(String text) {
        assertStays(ENGLISH + text);
    }

    @Test
    void aReferenceThatIsWrittenOutWithoutEndIsRead() {
        Transcript transcript = Texts.read(ENGLISH + "&" + "amp;".repeat(100_000) + "lt;");

        assertThat(transcript.blocks()).hasSize(1);
    }

    /** Looked at one by one against all that stands around them, these would take hours. */
    @Test
    void apostrophesWithoutEndAreRestored() {
        Transcript transcript = Texts.read(ENGLISH.repeat(1_000) + "it" + "?s".repeat(20_000));

        assertThat(transcript.repairs()).hasSize(20_000);
    }

    @Test
    void aLineOfBlanksAloneGoes() {
        Transcript transcript = Texts.read(ENGLISH + "\n\n&nbsp;\n\n" + ENGLISH);

        assertThat(Texts.blockTexts(transcript)).containsExactly(ENGLISH.strip(), ENGLISH.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "It?s ours and they?re here., It\u2019s ours and they\u2019re here.",
        "We don?t know the state?s debt., We don\u2019t know the state\u2019s debt.",
        "Of work and/or peace it?s said that his/hers is all., Of work and/or peace it\u2019s said that his/hers is all.",
    })
    void apostrophesThatBecameQuestionMarksAreRestored(String written, String meant) {
        assertRestored(written, meant, Repair.Kind.ENCODING);
    }

    @ParameterizedTest
    @CsvSource({
        "'Nous savons que l?homme n?a qu?une vie et qu?il faut l?aimer aujourd?hui.', 'Nous savons que l\u2019homme n\u2019a qu\u2019une vie et qu\u2019il faut l\u2019aimer aujourd\u2019hui.'",
        "'Il popolo dell?Italia ha scritto che l?uomo non \u00E8 solo nella sua casa, e un?altra volta lo dice.', 'Il popolo dell\u2019Italia ha scritto che l\u2019uomo non \u00E8 solo nella sua casa, e un\u2019altra volta lo dice.'",
    })
    void soAreThoseOfElisions(String written, String meant) {
        assertThat(Texts.blockTexts(Texts.read(written))).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who is it?So they asked.",
                "What now? Tomorrow comes.",
                "See www.example.org/it?s=1 for more.",
                "See example/sites?s for more.",
                "See sites?s/example for more.",
                "Do you know? It does."
            })
    void aQuestionStays(String text) {
        assertStays(ENGLISH + text);
    }

    @ParameterizedTest
    @CsvSource({
        "The work ofthe Assembly is done., The work of the Assembly is done.",
        "Onthe way to peace we met., On the way to peace we met.",
        "The voice of theUnited Nations., The voice of the United Nations.",
        "In the midst ofthe storm we arefree andthe sea hasbecome calm., In the midst of the storm we are free and the sea has become calm.",
    })
    void wordsThatRanTogetherAreDivided(String written, String meant) {
        assertRestored(written, meant, Repair.Kind.SPACING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They bathe, and breathe; Goethe soothes them.",
                "It hasbecome calm.",
                "There were alot of them, aswell as infact all.",
                "TheGuardian wrote of it-the paper.",
                "An ofthe-cuff word."
            })
    void oneWordThatPeopleMayWriteStays(String text) {
        assertThat(Texts.blockTexts(Texts.read(ENGLISH + text)))
                .containsExactly((ENGLISH + text).replace("TheGuardian", "The Guardian"));
    }

    @Test
    void whatPeopleWriteAsOneStaysInATextThatLostBlanks() {
        String written = "He saw inthe end alot of peacemakers, and ofthe policymakers no one came aswell.";

        assertThat(Texts.blockTexts(Texts.read(ENGLISH + written)))
                .containsExactly(
                        ENGLISH + "He saw in the end alot of peacemakers, and of the policymakers no one came aswell.");
    }

    @Test
    void otherLanguagesHaveNoListToAsk() {
        assertStays("Nous avons commenc\u00E9 ce travail il y a dix ans, et personne ne nous croyait ofthe.");
    }

    @ParameterizedTest
    @CsvSource({
        "'The G e n e r a l   A s s e m b l y met.', The General Assembly met.",
        "The G e n e r a l A s s e m b l y met., The General Assembly met.",
        "'So w o n d e r f u l, true day.', 'So wonderful, true day.'",
    })
    void spacedOutLettersWithinALineAreJoined(String written, String meant) {
        assertRestored(written, meant, Repair.Kind.SPACING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The choice is A B C D E F or none.", "We saw X Y Z and a b c."})
    void lettersThatMakeNoWordStay(String text) {
        assertStays(ENGLISH + text);
    }

    @Test
    void signsThatShowBlanksAreBlanks() {
        assertThat(Texts.blockTexts(Texts.read("We\u2423met\u2420in the\u2422hall of the Assembly.")))
                .containsExactly("We met in the hall of the Assembly.");
    }

    private static void assertRestored(String written, String meant, Repair.Kind kind) {
        Transcript transcript = Texts.read(ENGLISH + written);

        assertThat(Texts.blockTexts(transcript)).containsExactly(ENGLISH + meant);
        assertThat(transcript.repairs()).isNotEmpty().allSatisfy(repair -> {
            assertThat(repair.kind()).isEqualTo(kind);
            assertThat(repair.span().of(transcript.text())).isEqualTo(repair.from());
        });
    }

    private static void assertStays(String text) {
        Transcript transcript = Texts.read(text);

        assertThat(Texts.blockTexts(transcript)).containsExactly(text);
        assertThat(transcript.repairs()).isEmpty();
    }
}
