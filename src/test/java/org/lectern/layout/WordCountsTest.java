package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.text.WordScanner;

class WordCountsTest {

    @Test
    void capitalsMakeNoOtherWord() {
        assertThat(counts("The ferry, the FERRY and the Ferry of Zanzibar, zanzibar's and ZANZIBAR'S"))
                .isEqualTo(Map.of("the", 3, "ferry", 3, "and", 2, "of", 1, "zanzibar", 1, "zanzibar's", 2));
    }

    @Test
    void capitalsMakeNoOtherWordBeyondAscii() {
        assertThat(counts(
                        "\u00C9t\u00E9 \u00E9t\u00E9 \u00C9T\u00C9 \u041C\u041E\u0420\u0415 \u043C\u043E\u0440\u0435"))
                .isEqualTo(Map.of("\u00E9t\u00E9", 3, "\u043C\u043E\u0440\u0435", 2));
    }

    @Test
    void aWordMayBeLongerInSmallLetters() {
        assertThat(counts("\u0130zmir, \u0130zmir and Izmir"))
                .isEqualTo(Map.of("i\u0307zmir", 2, "and", 1, "izmir", 1));
    }

    @Test
    void wordsOfOneHashAreCountedApart() {
        assertThat("a\u00FE").hasSameHashCodeAs("b\u00DF");

        assertThat(counts("a\u00FE b\u00DF a\u00FE a\u00FE b\u00DF")).isEqualTo(Map.of("a\u00FE", 3, "b\u00DF", 2));
    }

    @Test
    void manyWordsAreCountedAsFewAre() {
        String once = IntStream.range(0, 9000).mapToObj(i -> "boat" + i).collect(Collectors.joining(" "));
        String some = IntStream.range(0, 3000).mapToObj(i -> "Boat" + i).collect(Collectors.joining(" "));

        Map<String, Integer> counts = counts(some + " " + once);

        assertThat(counts).hasSize(9000).containsEntry("boat0", 2).containsEntry("boat8999", 1);
        assertThat(counts.values().stream().mapToInt(k -> k).sum()).isEqualTo(12_000);
        assertThat(counts.values().stream().filter(k -> k == 2)).hasSize(3000);
    }

    @Test
    void noWordIsNoCount() {
        assertThat(counts(" - ")).isEmpty();
    }

    private static Map<String, Integer> counts(String text) {
        WordCounts counts = new WordCounts();
        WordScanner scanner = new WordScanner(text, WordScanner.APOSTROPHES);
        while (scanner.next()) {
            counts.add(scanner);
        }
        return counts.toMap();
    }
}
