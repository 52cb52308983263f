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
        "COVID, 19, keep",
        "DEVELOP, MENT, join",
        "UN, led, keep",
        "Ouagadou, gou, join"
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
    void aDoubtStaysMarked() {
        DividedWord judge = new DividedWord(Map.of(), WordList.of("en"), "en");

        assertThat(judge.judge("long", "term").certain()).isFalse();
        assertThat(judge.judge("interna", "tional").certain()).isTrue();
    }

    @Test
    void russianParticlesKeepTheirHyphen() {
        DividedWord judge = new DividedWord(Map.of("\u043A\u0442\u043E", 1), WordList.of("ru"), "ru");

        assertThat(judge.judge("\u043A\u0442\u043E", "\u0442\u043E").keep()).isTrue();
        assertThat(judge.judge("\u043C\u0435\u0436\u0434\u0443\u043D\u0430", "\u0440\u043E\u0434\u043D\u044B\u0439")
                        .keep())
                .isFalse();
    }
}
