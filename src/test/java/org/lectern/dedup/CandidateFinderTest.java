package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {

    private final List<Sketch> sketches = new ArrayList<>();

    @Test
    void theLikeliestComeFirst() {
        int some = add(IntStream.range(0, 8), 100);
        int most = add(IntStream.range(0, 18), 200);
        int half = add(IntStream.range(8, 18), 300);
        int own = add(IntStream.range(0, 20), 400);

        assertThat(find(own)).containsExactly(most, half, some);
    }

    @Test
    void onlyTextsAheadAreFoundSoThatEachPairComesOnce() {
        int first = add(IntStream.range(0, 20), 100);
        int second = add(IntStream.range(0, 20), 200);

        assertThat(find(first)).isEmpty();
        assertThat(find(second)).containsExactly(first);
    }

    @Test
    void twoOfTwoShinglesTellAndOneTellsNothing() {
        int first = add(IntStream.of(1, 2), 100, 2);
        add(IntStream.of(2, 50), 200, 2);
        int own = add(IntStream.of(1, 2), 300, 2);

        assertThat(find(own)).containsExactly(first);
    }

    @Test
    void textsOfTheSameGroupAreKnownAlready() {
        add(IntStream.range(0, 20), 100);
        int other = add(IntStream.range(0, 20), 200);
        int own = add(IntStream.range(0, 20), 300);

        assertThat(find(own, text -> text == other ? other : own)).containsExactly(other);
    }

    @Test
    void aQuarterIsEnoughIfFewTextsHoldIt() {
        int first = add(IntStream.range(0, 5), 100);
        add(IntStream.range(5, 10), 200);
        add(IntStream.range(10, 15), 300);
        add(IntStream.range(15, 20), 400);
        int own = add(IntStream.range(0, 20), 500);

        assertThat(find(own)).containsExactly(first, 1, 2, 3);
    }

    @Test
    void aQuarterThatFortyWorksHoldIsBoilerplate() {
        for (int work = 0; work < 40; work++) {
            add(IntStream.range(0, 5), 100 * work + 100);
        }
        int own = add(IntStream.range(0, 5), 9000);

        assertThat(find(own)).isEmpty();
    }

    @Test
    void moreThanAThirdIsWorthALookThoughFortyWorksHoldIt() {
        for (int work = 0; work < 40; work++) {
            add(IntStream.range(0, 8), 100 * work + 100);
        }
        int own = add(IntStream.range(0, 8), 9000);

        assertThat(find(own)).containsExactly(IntStream.range(0, 12).toArray());
    }

    @Test
    void oneQuestionLeavesNothingBehindForTheNext() {
        add(IntStream.range(0, 20), 100);
        add(IntStream.range(0, 4), 200);
        int own = add(IntStream.range(0, 20), 300);
        CandidateFinder finder = finder(index(), text -> text);
        int[] hashes = sketches.get(own).hashes();

        int[] found = finder.find(own, hashes);

        assertThat(found).containsExactly(0);
        assertThat(finder.find(own, hashes)).isEqualTo(found);
        assertThat(finder.find(own, hashes)).isEqualTo(found);
    }

    @Test
    void hundredsOfTextsMayShareSomething() {
        // More texts and more shingles than there is room for at first.
        for (int text = 0; text < 400; text++) {
            add(IntStream.range(text, text + 20), 10_000 + 100 * text);
        }
        int own = add(IntStream.range(0, 420), 900_000, 420);

        assertThat(find(own)).containsExactly(IntStream.range(0, 12).toArray());
    }

    @Test
    void aListThatIsFullBeforeTheTextIsReadToItsEnd() {
        for (int text = 0; text < 3; text++) {
            add(IntStream.of(1, 2), 100 * text + 100, 2);
        }
        int own = add(IntStream.of(1, 2), 900, 2);
        SketchIndex.Builder builder = new SketchIndex.Builder();
        builder.add(1, 3, new int[] {0, 1, 2});
        builder.add(2, 3, new int[] {0, 1, 2});
        CandidateFinder finder = finder(builder.build(), text -> text);

        assertThat(finder.find(own, sketches.get(own).hashes())).containsExactly(0, 1, 2);
    }

    /** Adds a text of twenty sampled shingles: some that are given, and others that it has to itself. */
    private int add(IntStream shared, int ownFrom) {
        return add(shared, ownFrom, 20);
    }

    private int add(IntStream shared, int ownFrom, int size) {
        int[] hashes = IntStream.concat(shared, IntStream.range(ownFrom, ownFrom + size))
                .limit(size)
                .toArray();
        sketches.add(new Sketch(hashes, size, new int[0]));
        return sketches.size() - 1;
    }

    private int[] find(int text) {
        return find(text, any -> any);
    }

    private int[] find(int text, IntUnaryOperator groups) {
        return finder(index(), groups).find(text, sketches.get(text).hashes());
    }

    private CandidateFinder finder(SketchIndex index, IntUnaryOperator groups) {
        return new CandidateFinder(
                sketches.size(), index, text -> sketches.get(text).size(), groups);
    }

    private SketchIndex index() {
        return SketchIndex.of(
                sketches.toArray(Sketch[]::new),
                IntStream.range(0, sketches.size()).toArray());
    }
}
