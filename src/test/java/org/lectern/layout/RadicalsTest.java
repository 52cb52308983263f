package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Lectern;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.support.Texts;
import org.lectern.text.Ideographs;
import org.lectern.text.Repair;
import org.lectern.text.Span;
import org.lectern.text.Transcript;

class RadicalsTest {

    @ParameterizedTest
    @CsvSource({"我们从不同的视⻆看⼏个⽅⾯。, 我们从不同的视角看几个方面。", "⻄ヨーロッパは⻑い歴史がある。, 西ヨーロッパは長い歴史がある。", "這是⼀個⼈⼝眾多的國家。, 這是一個人口眾多的國家。"})
    void radicalsInsideOfTextAreIdeographs(String copied, String meant) throws TranscriptException {
        assertThat(Texts.blockTexts(read(copied))).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"我们的用⼾很多。, 我们的用户很多。", "我們的⼾口很多。, 我們的戶口很多。", "この⼾を開ける。, この戸を開ける。"})
    void theDoorIsWrittenAsTheRestOfTheText(String copied, String meant) throws TranscriptException {
        assertThat(Texts.blockTexts(read(copied))).containsExactly(meant);
    }

    @Test
    void eachIsRecorded() throws TranscriptException {
        Transcript transcript = read("视⻆不同。");

        assertThat(transcript.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.ENCODING);
            assertThat(repair.from()).isEqualTo("⻆");
            assertThat(repair.to()).isEqualTo("角");
            assertThat(repair.span()).isEqualTo(new Span(1, 2));
        });
    }

    @ParameterizedTest
    @CsvSource({"The radical ⻄ opens a chapter of the dictionary.", "⺀"})
    void whatStandsAloneOrLooksLikeNoIdeographStays(String text) throws TranscriptException {
        Transcript transcript = read(text);

        assertThat(Texts.blockTexts(transcript)).containsExactly(text);
        assertThat(transcript.repairs()).isEmpty();
    }

    @Test
    void nearlyEveryRadicalHasAnIdeograph() {
        long without = IntStream.rangeClosed(0x2E80, 0x2FD5)
                .filter(Character::isDefined)
                .filter(c -> Ideographs.ofRadical((char) c).equals(String.valueOf((char) c)))
                .count();

        // One has no likeness, and the door has three.
        assertThat(without).isEqualTo(2);
    }

    private static Transcript read(String text) throws TranscriptException {
        return Lectern.builder().build().transcript(Input.of("speech.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
