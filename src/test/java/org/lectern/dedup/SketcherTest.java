package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SketcherTest {

    private final Sketcher sketcher = new Sketcher();

    @Test
    void aTextWithoutLettersHasNeitherHashesNorBands() {
        Sketch sketch = sketcher.sketch("");

        assertThat(sketch.hashes()).isEmpty();
        assertThat(sketch.bands()).isEmpty();
        assertThat(sketch.size()).isEqualTo(new Sketch.Size(0, 0));
    }

    @Test
    void everyOtherTextHasSixteenBands() {
        assertThat(sketcher.sketch("pier").bands()).hasSize(16);
        assertThat(sketcher.sketch(letters(1, 3000)).bands()).hasSize(16);
    }

    @Test
    void nearlyEqualTextsHaveABandInCommonAndStrangersHaveNone() {
        String text = letters(1, 1000);
        String edited = text.substring(0, 500) + "x" + text.substring(501);
        int[] bands = sketcher.sketch(text).bands();

        assertThat(inCommon(bands, sketcher.sketch(edited).bands())).isPositive();
        assertThat(inCommon(bands, sketcher.sketch(letters(2, 1000)).bands())).isZero();
        assertThat(inCommon(bands, sketcher.sketch(text).bands())).isEqualTo(16);
    }

    @Test
    void bandsOfOneSignatureDiffer() {
        assertThat(Arrays.stream(sketcher.sketch("lighthousekeeper").bands()).distinct())
                .hasSize(16);
    }

    @Property(tries = 60)
    void hashesAreThoseOfTheSampledShinglesInOrderAndOnce(@ForAll long seed) {
        String text = repetitive(new Random(seed));
        long[] hashes = new long[text.length() + 1];
        int count = Shingles.hash(text, hashes);

        Sketch sketch = sketcher.sketch(text);

        assertThat(sketch.hashes())
                .containsExactly(Arrays.stream(hashes, 0, count)
                        .filter(hash -> Sketch.samples(hash, count))
                        .mapToInt(Sketch::kept)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    @Property(tries = 60)
    void whatIsInTheCoarseSampleTooIsCountedOnceHoweverOftenItIsRepeated(@ForAll long seed) {
        String text = repetitive(new Random(seed));
        long[] hashes = new long[text.length() + 1];
        int count = Shingles.hash(text, hashes);

        Sketch.Size size = sketcher.sketch(text).size();

        assertThat(size.coarse()).isEqualTo((int) Arrays.stream(hashes, 0, count)
                .filter(Sketch::isCoarse)
                .distinct()
                .count());
    }

    @Property(tries = 40)
    void oneTextLeavesNothingBehindForTheNext(@ForAll long seed) {
        Random random = new Random(seed);
        Sketcher used = new Sketcher();
        for (int i = 0; i < 5; i++) {
            String text = letters(random.nextLong(), 1 + random.nextInt(i % 2 == 0 ? 20_000 : 200));

            Sketch sketch = used.sketch(text);

            Sketch fresh = new Sketcher().sketch(text);
            assertThat(sketch.hashes()).isEqualTo(fresh.hashes());
            assertThat(sketch.bands()).isEqualTo(fresh.bands());
            assertThat(sketch.size()).isEqualTo(fresh.size());
        }
    }

    /** A text whose sentences come again as a refrain does. */
    private static String repetitive(Random random) {
        StringBuilder text = new StringBuilder();
        String refrain = letters(random.nextLong(), 1 + random.nextInt(40));
        int parts = 1 + random.nextInt(40);
        for (int part = 0; part < parts; part++) {
            text.append(random.nextBoolean() ? refrain : letters(random.nextLong(), random.nextInt(60)));
        }
        return text.toString();
    }

    private static long inCommon(int[] bands, int[] others) {
        return IntStream.range(0, 16)
                .filter(band -> bands[band] == others[band])
                .count();
    }

    private static String letters(long seed, int count) {
        StringBuilder letters = new StringBuilder();
        new Random(seed).ints(count, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
