package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code <}, {@code [} and {@code ]} stand for the marks that embed what goes leftwards, rightwards, and that end both. */
class EmbeddingsTest {

    @ParameterizedTest
    @CsvSource({
        "'<ضبط [ LVM]و [ RAID]يدويا]', '<ضبط [LVM] و [RAID] يدويا]'",
        "'<مصفوفات [ .RAID]يمكن]', '<مصفوفات [RAID]. يمكن]'",
        "'<سابقا[ ،]لكن]', '<سابقا[]، لكن]'",
        "'<عام [ 2019]كان[.]]', '<عام [2019] كان[].]'",
        "'<قال [\"UN Women\" ]لنا]', '<قال  \"[UN Women]\"لنا]'"
    })
    void signsStandOnTheOtherSideOfWhatGoesFromLeftToRight(String written, String read) {
        assertThat(Embeddings.resolved(marked(written))).isEqualTo(marked(read));
    }

    @ParameterizedTest
    @CsvSource({
        "'<هو مثًل ا[ ،]لكن]', '<هو مثلًا []، لكن]'",
        "'<مسبًق ا[.]]', '<مسبقًا [].]'",
        "'<موَّج ه لمديري[.]]', '<موجَّه لمديري[].]'",
        "'<كتابًا و قلما[.]]', '<كتابًا و قلما[].]'"
    })
    void aMarkStandsBehindItsLetter(String written, String read) {
        assertThat(Embeddings.resolved(marked(written)).replaceAll(" +", " ")).isEqualTo(marked(read));
    }

    @Test
    void everyLineIsReadByItself() {
        String text = marked("<عام [ 2019]كان]\n<عام [ 2020]كان]\nNo [ mark] here.\n");

        assertThat(Embeddings.resolved(text))
                .isEqualTo(marked("<عام [2019] كان]\n<عام [2020] كان]\nNo [ mark] here.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plain text (with brackets).", "<عام 2019]", "<[ 12", "[a]", "<عام\n[ 2019]كان]"})
    void otherTextStays(String text) {
        assertThat(Embeddings.resolved(marked(text))).isEqualTo(marked(text));
    }

    @Test
    void noCharacterIsAddedOrLost() {
        String text = marked("<إمكانية [ .RAID-1]يمكن مثًل ا[ ،]في [ (12 June)]معا[.]]\n");

        assertThat(sorted(Embeddings.resolved(text))).isEqualTo(sorted(text));
    }

    private static String marked(String text) {
        return text.replace('<', '\u202B').replace('[', '\u202A').replace(']', '\u202C');
    }

    private static String sorted(String text) {
        char[] characters = text.toCharArray();
        Arrays.sort(characters);
        return String.valueOf(characters);
    }
}
