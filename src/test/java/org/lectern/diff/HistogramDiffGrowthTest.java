package org.lectern.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the work grows on texts that are made to be hard, counted in steps, so that no clock plays a part. */
class HistogramDiffGrowthTest {

    private static final int[] SIZES = {10_000, 20_000, 40_000, 80_000};

    private static final class Pair {

        private final int[] base;
        private final int[] other;

        Pair(int[] base, int[] other) {
            this.base = base;
            this.other = other;
        }

        int length() {
            return base.length + other.length;
        }
    }

    static Stream<Named<IntFunction<Pair>>> linear() {
        return Stream.of(
                Named.of("one word over and over", n -> new Pair(new int[n], new int[n])),
                Named.of("one word over and over, and twice as often", n -> new Pair(new int[n], new int[2 * n])),
                Named.of("no word in common", n -> new Pair(rising(0, n), rising(n, n))),
                Named.of("few words, none in common", n -> new Pair(random(0, 9, n, 1), random(9, 9, n, 2))));
    }

    static Stream<Named<IntFunction<Pair>>> hard() {
        return Stream.of(
                Named.of("two shuffles, each word once", n -> new Pair(shuffled(n, n, 1), shuffled(n, n, 2))),
                Named.of(
                        "two shuffles, each word ten times",
                        n -> new Pair(shuffled(n, n / 10, 1), shuffled(n, n / 10, 2))),
                Named.of("two shuffles of fifty words", n -> new Pair(shuffled(n, 50, 1), shuffled(n, 50, 2))),
                Named.of("two words and three words in turn", n -> new Pair(cyclic(2, n), cyclic(3, n))),
                Named.of("one word in common", n -> new Pair(withOneWord(0, n), withOneWord(n, n))),
                Named.of("the same words backwards", n -> new Pair(rising(0, n), falling(n))));
    }

    @ParameterizedTest
    @MethodSource("linear")
    void theWorkIsProportionalToTheLength(IntFunction<Pair> pairs) {
        for (int size : SIZES) {
            Pair pair = pairs.apply(size);
            assertThat(HistogramDiff.steps(pair.base, pair.other)).isLessThanOrEqualTo(8L * pair.length());
        }
    }

    @ParameterizedTest
    @MethodSource("hard")
    void theWorkIsBoundedByTheLengthTimesTheCap(IntFunction<Pair> pairs) {
        for (int size : SIZES) {
            Pair pair = pairs.apply(size);
            assertThat(HistogramDiff.steps(pair.base, pair.other))
                    .isLessThanOrEqualTo((long) (2. * pair.length() * Myers.cap(pair.length())));
        }
    }

    /** Else the bounds would hold of a count that leaves out what it should count. */
    @Test
    void everyRunIsCounted() {
        int[] base = rising(0, 1_000);
        int[] other = rising(1_000, 1_000);

        int runs =
                IntStream.of(8, 4, 2, 1).map(length -> 2 * (1_000 - length + 1)).sum();

        assertThat(HistogramDiff.steps(base, other)).isGreaterThanOrEqualTo(runs);
    }

    @Test
    void textsThatShareOneWordAreSearchedUpToTheCap() {
        int n = 10_000;

        assertThat(HistogramDiff.steps(withOneWord(0, n), withOneWord(n, n)))
                .isGreaterThanOrEqualTo((long) n * Myers.cap(2 * n));
    }

    private static int[] rising(int from, int n) {
        return IntStream.range(from, from + n).toArray();
    }

    private static int[] falling(int n) {
        return IntStream.range(0, n).map(i -> n - 1 - i).toArray();
    }

    private static int[] cyclic(int words, int n) {
        return IntStream.range(0, n).map(i -> i % words).toArray();
    }

    private static int[] random(int from, int words, int n, long seed) {
        return new Random(seed).ints(n, from, from + words).toArray();
    }

    /** Words of its own, and between every two of them one that all texts have. */
    private static int[] withOneWord(int from, int n) {
        return IntStream.range(0, n).map(i -> i % 2 == 0 ? -1 : from + i).toArray();
    }

    private static int[] shuffled(int n, int words, long seed) {
        int[] shuffled = cyclic(words, n);
        Random random = new Random(seed);
        for (int i = n; i > 1; i--) {
            int j = random.nextInt(i);
            int swapped = shuffled[i - 1];
            shuffled[i - 1] = shuffled[j];
            shuffled[j] = swapped;
        }
        return shuffled;
    }
}
