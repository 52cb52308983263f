package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Repair;
import org.lectern.text.Span;
import org.lectern.text.Transcript;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s time to act – now: the “High Level” Panel’s work in Genève is ours…",
                "Wir kämpften für die größten Straßen, und „über“ ihnen stand das Müsli.",
                "Мы начали эту работу десять лет назад. «Мост» — для всех; это — наш труд.",
                "Ξεκινήσαμε αυτό το έργο πριν από δέκα χρόνια. Κανείς δεν μας το παίρνει.",
                "بدأنا هذا العمل قبل عشر سنوات، ولن يأخذه منا أحد.",
                "我们十年前开始了这项工作。没有人能从我们这里夺走它。",
                "Chúng ta đã bắt đầu công việc này mười năm trước, và không ai lấy đi."
            })
    void whatWasMisreadIsRestored(String text) {
        Transcript transcript = read(misread(text));

        assertThat(Texts.blockTexts(transcript)).containsExactly(text);
        assertThat(transcript.repairs())
                .isNotEmpty()
                .allSatisfy(repair -> assertThat(repair.kind()).isEqualTo(Repair.Kind.ENCODING));
        assertThat(transcript.language()).isEqualTo(read(text).language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A MANHÃ…” DE ONTEM e o “AMANHÔ são nossos; a Ã e a Â: “NÃO”.",
                "Il est allé au café…” dit-il. « À l’été » il était allé…”, désolé…”",
                "Die „Größe“ der Straßen – und „Ä“ und „Ö“ mehr.",
                "He wrote â€ once, and nobody knew why."
            })
    void whatMayBeMeantStays(String text) {
        Transcript transcript = read(text);

        assertThat(Texts.blockTexts(transcript)).containsExactly(text);
        assertThat(transcript.repairs()).isEmpty();
    }

    @Test
    void eachRepairSaysWhatStoodThere() {
        Transcript transcript = read(misread("It’s ours, and it’s theirs."));

        assertThat(transcript.repairs()).first().satisfies(repair -> {
            assertThat(repair.from()).isEqualTo("â€™");
            assertThat(repair.to()).isEqualTo("’");
            assertThat(repair.span()).isEqualTo(new Span(2, 5));
        });
    }

    private static Transcript read(String text) {
        return Texts.read(Texts.input("speech.txt", text));
    }

    /** As browsers read it; of the five bytes that windows-1252 has nothing for, they make controls. */
    private static String misread(String text) {
        StringBuilder misread = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {b}, Charset.forName("windows-1252"));
            misread.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
        }
        return misread.toString();
    }
}
