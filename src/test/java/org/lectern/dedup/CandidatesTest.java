package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

    @ParameterizedTest
    @CsvSource({
        ".35, 0, true",
        ".34, 0, false",
        ".15, .15, true",
        ".15, .14, false",
        ".14, 1, false",
        "1, .14, true",
    })
    void littleThatIsDistinctIsWorthAsMuchAsMoreBoilerplate(double containment, double distinct, boolean likely) {
        assertThat(Candidates.isLikely(containment, distinct)).isEqualTo(likely);
    }

    @Test
    void theHighestContainmentComesFirstAndThenTheFirstText() {
        long[] ranked = {
            Candidates.ranked(.2, 1), Candidates.ranked(1, 9), Candidates.ranked(.5, 7), Candidates.ranked(.5, 3),
        };
        Arrays.sort(ranked);

        assertThat(Candidates.best(ranked, ranked.length, text -> text)).containsExactly(9, 3, 7, 1);
    }

    @Test
    void noMoreThanTwelveAreTriedForAText() {
        long[] ranked = ranked(20);

        assertThat(Candidates.best(ranked, ranked.length, text -> text))
                .containsExactly(IntStream.range(0, 12).toArray());
    }

    @Test
    void onlySoManyAreLookedAtAsThereAre() {
        assertThat(Candidates.best(ranked(20), 3, text -> text)).containsExactly(0, 1, 2);
        assertThat(Candidates.best(ranked(20), 0, text -> text)).isEmpty();
    }

    @Test
    void noMoreThanTwoOfAGroupAreTried() {
        long[] ranked = ranked(9);

        assertThat(Candidates.best(ranked, ranked.length, text -> text / 4)).containsExactly(0, 1, 4, 5, 8);
    }

    @Test
    void aPairIsTheSameWhicheverOfItsTextsIsNamedFirst() {
        long pair = Candidates.pair(2_000_000_000, 5);

        assertThat(pair).isEqualTo(Candidates.pair(5, 2_000_000_000));
        assertThat(Candidates.first(pair)).isEqualTo(5);
        assertThat(Candidates.second(pair)).isEqualTo(2_000_000_000);
    }

    @Test
    void aUnionIsSortedAndHoldsNoPairTwice() {
        long[] some = {Candidates.pair(0, 3), Candidates.pair(2, 3)};
        long[] others = {Candidates.pair(0, 1), Candidates.pair(0, 3), Candidates.pair(4, 5)};

        assertThat(named(Candidates.union(some, others))).containsExactly("0-1", "0-3", "2-3", "4-5");
    }

    @Test
    void anEqualBandMakesAPairOnce() {
        Sketch[] sketches = {signature(1, 2, 3), signature(7, 8, 9), signature(1, 5, 3), signature(4, 8, 6)};

        assertThat(named(Candidates.byBands(sketches))).containsExactly("0-2", "1-3");
    }

    @Test
    void equalValuesOfDifferentBandsMeanNothing() {
        assertThat(Candidates.byBands(new Sketch[] {signature(1, 2), signature(2, 1)}))
                .isEmpty();
    }

    @Test
    void bandsThatDifferInTheirLastBitsAreDifferent() {
        assertThat(Candidates.byBands(new Sketch[] {signature(-2), signature(-1), signature(0), signature(1)}))
                .isEmpty();
    }

    @Test
    void inABucketEachTextIsPairedWithTheFirstAlone() {
        Sketch[] sketches = Stream.generate(() -> signature(-5)).limit(100).toArray(Sketch[]::new);

        assertThat(Candidates.byBands(sketches))
                .containsExactly(LongStream.rangeClosed(1, 99).toArray());
    }

    @Test
    void textsWithoutLettersHaveNoBandsAndNoPairs() {
        Sketch[] sketches = {signature(), signature(3), signature(), signature(3)};

        assertThat(named(Candidates.byBands(sketches))).containsExactly("1-3");
        assertThat(Candidates.byBands(new Sketch[0])).isEmpty();
    }

    @Test
    void textsThatShareShinglesArePairedUnlessTheirGroupIsKnown() {
        Sketch[] sketches = {sketch(0, 40), sketch(10, 40), sketch(0, 40), sketch(90, 40), sketch(95, 40)};
        int[] group = {0, 1, 0, 3, 4};
        SketchIndex index = SketchIndex.of(sketches, group);

        assertThat(named(Candidates.bySketches(sketches, index, group, 1))).containsExactly("0-1", "1-2", "3-4");
    }

    @Test
    void thePairsOfACollectionDoNotDependOnTheNumberOfThreads() {
        Sketch[] sketches =
                IntStream.range(0, 300).mapToObj(text -> sketch(3 * text, 20)).toArray(Sketch[]::new);
        int[] group = IntStream.range(0, 300).toArray();
        SketchIndex index = SketchIndex.of(sketches, group);

        long[] pairs = Candidates.bySketches(sketches, index, group, 1);

        // Each shares 17, 14, 11, 8 and 5 of its twenty shingles with those behind it.
        assertThat(pairs).hasSize(5 * 300 - 15);
        assertThat(Candidates.bySketches(sketches, index, group, 4)).isEqualTo(pairs);
    }

    private static long[] ranked(int texts) {
        return IntStream.range(0, texts)
                .mapToLong(text -> Candidates.ranked(.5, text))
                .toArray();
    }

    private static Sketch signature(int... bands) {
        return new Sketch(new int[0], 0, bands);
    }

    private static Sketch sketch(int from, int shingles) {
        return new Sketch(IntStream.range(from, from + shingles).toArray(), shingles, new int[0]);
    }

    private static String[] named(long[] pairs) {
        return Arrays.stream(pairs)
                .mapToObj(pair -> Candidates.first(pair) + "-" + Candidates.second(pair))
                .toArray(String[]::new);
    }
}
