package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DividedWordTest {

    @ParameterizedTest
    @CsvSource({
        "interna, tional, join",
        "commu, nities, join",
        "co, operation, join",
        "High, Level, keep",
        "long, term, keep",
        "African, led, keep",
        "self, reliance, keep",
        "Secretary-Gen, eral, join",
        "state-of, the-art, keep",
        "beggar-thy, nachbar-policy, keep",
        "non-govern, mental-agency, join",
        "COVID, 19, keep",
        "DEVELOP, MENT, join",
        "UN, led, keep",
        "Ouagadou, gou, join",
        "HARB, OURs, join",
        "X, RAY, keep",
        "mid, 1990s, keep",
        "4, masted, keep",
        "quasi, naubital, keep",
        "self, xq, join",
        "cross, harbour, keep",
        "cross, xqzt, join",
        "state-of, play, keep",
        "state-of, xqzt, join",
        "pick-me, up, keep",
        "UN, xqzt, join",
        "Nairobi, based, keep",
        "Nor, wich, join",
        "Xqzt, led, join",
        "Harbour, xqzted, join",
        "African, coast, join",
        "runner, up, keep",
        "xqzt, up, join",
        "harbour, xqzt, join",
        "xqzt, harbour, join",
        "sub, harbour, join",
        "harbour, ferry, keep"
    })
    void theWordListTellsAWordFromTwo(String head, String tail, String expected) {
        DividedWord english = new DividedWord(Map.of(), WordList.of("en"), "en");

        assertThat(english.judge(head, tail).keep()).isEqualTo(expected.equals("keep"));
    }

    @Test
    void whatTheDocumentHasWeighsMost() {
        DividedWord judge = new DividedWord(Map.of("co-operation", 2), WordList.of("en"), "en");

        assertThat(judge.judge("co", "operation"))
                .isEqualTo(new DividedWord.Verdict(true, true, "the document has co-operation"));
    }

    @Test
    void whatTheDocumentHasMoreOftenWeighsMost() {
        DividedWord judge = new DividedWord(
                Map.of("co-operation", 2, "cooperation", 3, "re-sent", 1, "resent", 1), WordList.of("en"), "en");

        assertThat(judge.judge("co", "operation"))
                .isEqualTo(new DividedWord.Verdict(false, true, "the document has cooperation"));
        assertThat(judge.judge("re", "sent").certain()).isFalse();
    }

    @Test
    void aPluralIsAWordWhereTheListHasItsSingular() {
        DividedWord judge = new DividedWord(Map.of(), WordList.of("en"), "en");

        assertThat(WordList.of("en").contains("unrests")).isFalse();
        assertThat(judge.judge("un", "rests").evidence()).isEqualTo("unrests is a word");
    }

    @Test
    void aWordOfTheDocumentIsOneThoughNoListHasIt() {
        DividedWord known = new DividedWord(Map.of("zubra", 1), WordList.of("en"), "en");
        DividedWord unknown = new DividedWord(Map.of(), WordList.of("en"), "en");

        assertThat(known.judge("zubra", "wall").keep()).isTrue();
        assertThat(unknown.judge("zubra", "wall").keep()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "hafen, mauer, keep",
        "hafen, mauern, join",
        "h\u00E4fen, mauer, join",
        "am, hafen, join",
        "hafen, am, join"
    })
    void withoutAListThePartsMustBeWordsOfTheDocument(String head, String tail, String expected) {
        DividedWord judge = new DividedWord(Map.of("hafen", 2, "mauer", 1, "am", 3), WordList.NONE, "de");

        assertThat(judge.judge(head, tail).keep()).isEqualTo(expected.equals("keep"));
    }

    @Test
    void frenchPutsAHyphenBehindAWordOfTheDocument() {
        Map<String, Integer> words = Map.of("sommes", 1);

        assertThat(new DividedWord(words, WordList.NONE, "fr").judge("sommes", "nous"))
                .isEqualTo(new DividedWord.Verdict(true, false, "the language puts a hyphen ahead of nous"));
        assertThat(new DividedWord(words, WordList.NONE, "fr")
                        .judge("sommes", "bateau")
                        .keep())
                .isFalse();
        assertThat(new DividedWord(Map.of(), WordList.NONE, "fr")
                        .judge("sommes", "nous")
                        .keep())
                .isFalse();
        assertThat(new DividedWord(words, WordList.NONE, "de")
                        .judge("sommes", "nous")
                        .keep())
                .isFalse();
    }

    @Test
    void aDoubtStaysMarked() {
        DividedWord judge = new DividedWord(Map.of(), WordList.of("en"), "en");

        assertThat(judge.judge("long", "term").certain()).isFalse();
        assertThat(judge.judge("interna", "tional").certain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, vice, présidente, keep",
        "fr, non, prolifération, keep",
        "fr, eux, mêmes, keep",
        "fr, dit, il, keep",
        "fr, avons, nous, keep",
        "fr, c’est-à, dire, keep",
        "fr, soixante, dix, keep",
        "fr, sous, traitance, join",
        "fr, gouver, nement, join",
        "fr, dés, ordre, join",
        "fr, non, obstant, join",
        "es, desarro, llo, join",
        "es, sub, alterno, join",
        "ru, кто, то, keep",
        "ru, какой, либо, keep",
        "ru, по, прежнему, keep",
        "ru, северо, западной, keep",
        "ru, социально, экономическое, keep",
        "ru, по, тому, join",
        "ru, междуна, родный, join",
        "de, Friedens, sicherung, join",
        "de, UN, Generalversammlung, keep",
    })
    void aLanguageHasItsRules(String language, String head, String tail, String expected) {
        DividedWord judge = new DividedWord(Map.of(), WordList.of(language), language);

        assertThat(judge.judge(head, tail).keep()).isEqualTo(expected.equals("keep"));
    }

    @ParameterizedTest
    @CsvSource({"short, and, true", "Ost, und, true", "court, et, true", "thous, and, false", "long, term, false"})
    void aHyphenMayStandForAWordThatFollows(String head, String tail, boolean expected) {
        DividedWord judge = new DividedWord(Map.of(), WordList.of("en"), "en");

        assertThat(judge.isSuspended(head, tail)).isEqualTo(expected);
    }
}
