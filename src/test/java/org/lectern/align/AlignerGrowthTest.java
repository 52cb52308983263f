package org.lectern.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.support.Texts;
import org.lectern.text.Transcript;

/** How the work on blocks grows on texts that are made to be hard, counted in steps, so that no clock plays a part. */
class AlignerGrowthTest {

    private static final int[] PARAGRAPHS = {200, 400, 800, 1600};
    private static final int WORDS = 20;

    /** A block is held against a hundred others at most where few stand between two links, against six where many do. */
    private static final long MOST_STEPS_PER_WORD = 60;

    private record Pair(Transcript base, Transcript other) {

        static Pair of(List<String> base, List<String> other) {
            return new Pair(
                    Texts.read(String.join("\n\n", base) + "\n"), Texts.read(String.join("\n\n", other) + "\n"));
        }
    }

    static Stream<Named<IntFunction<Pair>>> pairs() {
        return Stream.of(
                Named.of("one paragraph over and over", n -> Pair.of(same(n), same(2 * n))),
                Named.of("no word in common", n -> Pair.of(paragraphs(n, 1, 300), paragraphs(n, 2, 300, "x"))),
                Named.of(
                        "the same words in no common order",
                        n -> Pair.of(paragraphs(n, 1, 300), paragraphs(n, 2, 300))),
                Named.of("few words in no common order", n -> Pair.of(paragraphs(n, 1, 12), paragraphs(n, 2, 12))),
                Named.of("paragraphs shuffled", n -> Pair.of(paragraphs(n, 1, 300), shuffled(paragraphs(n, 1, 300)))),
                Named.of(
                        "one long paragraph and many short ones",
                        n -> Pair.of(List.of(String.join(" ", paragraphs(n, 1, 300))), paragraphs(n, 2, 300))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theWorkIsProportionalToTheLength(IntFunction<Pair> pairs) {
        for (int paragraphs : PARAGRAPHS) {
            Pair pair = pairs.apply(paragraphs);
            long words = 2L * paragraphs * WORDS;
            assertThat(Aligner.steps(pair.base, pair.other)).isLessThanOrEqualTo(MOST_STEPS_PER_WORD * words);
        }
    }

    private static List<String> same(int n) {
        return Collections.nCopies(n, paragraphs(1, 1, 300).get(0));
    }

    private static List<String> paragraphs(int n, long seed, int words) {
        return paragraphs(n, seed, words, "w");
    }

    /** Paragraphs of words out of a stock of so many. */
    private static List<String> paragraphs(int n, long seed, int words, String letter) {
        Random random = new Random(seed);
        return IntStream.range(0, n)
                .mapToObj(p -> "The "
                        + random.ints(WORDS - 1, 0, words)
                                .mapToObj(word -> letter + Integer.toString(word, Character.MAX_RADIX))
                                .collect(Collectors.joining(" "))
                        + ".")
                .toList();
    }

    private static List<String> shuffled(List<String> paragraphs) {
        List<String> shuffled = new ArrayList<>(paragraphs);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled;
    }
}
