package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final int ALL = 1_000_000;

    /** With gaps of up to 100 letters, and at least one run of 24. */
    private final Passages passages = new Passages(100, 24);

    @Test
    void aRunThatTellsIsAPassage() {
        passages.add(200, 10, 24);
        ready();

        assertThat(passages.coveredA(0, ALL)).isEqualTo(24);
        assertThat(passages.coveredB(0, ALL)).isEqualTo(24);
        assertThat(passages.longestRun()).isEqualTo(24);
    }

    @Test
    void shorterRunsAgreeByChanceHoweverManyFollowEachOther() {
        passages.add(200, 10, 23);
        passages.add(230, 40, 23);
        ready();

        assertThat(passages.coveredA(0, ALL)).isZero();
        assertThat(passages.coveredB(0, ALL)).isZero();
        assertThat(passages.longestRun()).isEqualTo(23);
    }

    @Test
    void shortRunsBelongToAPassageThatHasALongOne() {
        passages.add(200, 0, 12);
        passages.add(222, 20, 30);
        passages.add(262, 60, 13);
        ready();

        assertThat(passages.coveredA(0, ALL)).isEqualTo(75);
        assertThat(passages.coveredB(0, ALL)).isEqualTo(73);
        assertThat(passages.longestRun()).isEqualTo(30);
    }

    @Test
    void aDozenWordsThatWereChangedBelongToThePassage() {
        passages.add(0, 0, 30);
        assertThat(passages.continues(130, 130)).isTrue();
        assertThat(passages.continues(131, 130)).isFalse();
        assertThat(passages.continues(130, 131)).isFalse();
        passages.add(130, 130, 30);
        ready();

        assertThat(passages.coveredA(0, ALL)).isEqualTo(160);
        assertThat(passages.coveredB(0, ALL)).isEqualTo(160);
    }

    @Test
    void moreThanThatEndsIt() {
        passages.add(0, 0, 30);
        passages.add(131, 131, 40);
        ready();

        assertThat(passages.coveredA(0, ALL)).isEqualTo(70);
        assertThat(passages.coveredB(0, ALL)).isEqualTo(70);
    }

    @Test
    void moreMayBePutInOnOneSideThanOnTheOtherButNotMuchMore() {
        passages.add(0, 0, 30);

        assertThat(passages.continues(90, 40)).isTrue();
        assertThat(passages.continues(91, 40)).isFalse();
        assertThat(passages.continues(40, 90)).isTrue();
        assertThat(passages.continues(40, 91)).isFalse();
    }

    @Test
    void whatWasPutInMayBeginAsWhatFollowsDoes() {
        passages.add(0, 0, 30);
        assertThat(passages.continues(18, 35)).isTrue();
        assertThat(passages.continues(17, 35)).isFalse();
        passages.add(18, 35, 12);
        passages.add(31, 48, 9);
        ready();

        assertThat(passages.coveredA(0, ALL)).isEqualTo(40);
        assertThat(passages.coveredB(0, ALL)).isEqualTo(57);
    }

    @Test
    void aShortRunFromElsewhereDoesNotBreakAPassage() {
        passages.add(0, 0, 30);
        passages.add(700, 40, 15);
        passages.add(70, 70, 30);
        ready();

        assertThat(passages.coveredA(0, ALL)).isEqualTo(100);
        assertThat(passages.coveredB(0, ALL)).isEqualTo(100);
    }

    @Test
    void howFarAShortRunLiesBehindThePassageDecidesWhetherItBeginsAnother() {
        passages.add(500, 500, 30);
        passages.add(1200, 540, 15);
        passages.add(570, 570, 30);
        passages.add(2000, 701, 12);
        passages.add(2032, 733, 24);
        ready();

        assertThat(passages.coveredB(0, 650)).isEqualTo(100);
        assertThat(passages.coveredB(650, ALL)).isEqualTo(56);
    }

    @Test
    void aLongRunFromElsewhereBeginsAPassageOfItsOwn() {
        passages.add(0, 0, 30);
        passages.add(700, 40, 25);
        ready();

        assertThat(passages.coveredA(0, 500)).isEqualTo(30);
        assertThat(passages.coveredA(500, ALL)).isEqualTo(25);
        assertThat(passages.coveredB(0, ALL)).isEqualTo(55);
    }

    @Test
    void nothingGoesOnWhereNoPassageIsOpen() {
        assertThat(passages.continues(0, 0)).isFalse();
        passages.add(0, 0, 30);
        passages.finish();

        assertThat(passages.continues(30, 30)).isFalse();
    }

    @Test
    void aRefrainThatStandsOnceInTheFirstTextIsCoveredOnceThere() {
        passages.add(100, 0, 40);
        passages.add(100, 500, 40);
        passages.add(120, 1000, 40);
        ready();

        assertThat(passages.coveredA(0, ALL)).isEqualTo(60);
        assertThat(passages.coveredB(0, ALL)).isEqualTo(120);
    }

    @Test
    void aSentenceOfAPassageThatComesAgainAddsNothingToIt() {
        passages.add(100, 0, 100);
        passages.add(120, 500, 30);
        passages.add(400, 1000, 30);
        ready();

        assertThat(passages.coveredA(0, ALL)).isEqualTo(130);
        assertThat(passages.coversA(199)).isTrue();
        assertThat(passages.coversA(200)).isFalse();
    }

    @Test
    void passagesOfTheFirstTextMayComeInAnyOrder() {
        passages.add(900, 0, 30);
        passages.add(500, 200, 30);
        passages.add(100, 400, 30);
        ready();

        assertThat(IntStream.range(0, 2000).filter(passages::coversA))
                .containsExactlyElementsOf(IntStream.concat(
                                IntStream.range(100, 130),
                                IntStream.concat(IntStream.range(500, 530), IntStream.range(900, 930)))
                        .boxed()
                        .toList());
    }

    @Test
    void onlyWhatLiesBetweenTwoPlacesIsCounted() {
        passages.add(100, 1000, 50);
        ready();

        assertThat(passages.coveredA(0, 100)).isZero();
        assertThat(passages.coveredA(0, 110)).isEqualTo(10);
        assertThat(passages.coveredA(110, 130)).isEqualTo(20);
        assertThat(passages.coveredA(140, ALL)).isEqualTo(10);
        assertThat(passages.coveredA(150, ALL)).isZero();
        assertThat(passages.coveredB(1010, 1020)).isEqualTo(10);
    }

    @Test
    void nothingIsLeftOfThePairBefore() {
        passages.add(0, 0, 50);
        ready();
        passages.clear();

        assertThat(passages.longestRun()).isZero();
        assertThat(passages.coveredA(0, ALL)).isZero();
        assertThat(passages.coveredB(0, ALL)).isZero();
        assertThat(passages.coversA(10)).isFalse();
    }

    @Property(tries = 200)
    void whatIsCoveredIsAsManyLettersAsLieInPassages(@ForAll long seed) {
        Random random = new Random(seed);
        Passages any = new Passages(20, 8);
        int b = 0;
        int runs = random.nextInt(60);
        for (int run = 0; run < runs; run++) {
            int length = 1 + random.nextInt(30);
            int a = random.nextInt(3) == 0 ? random.nextInt(1500) : b;
            any.add(a, b, length);
            b += length + random.nextInt(40);
        }
        any.finish();
        any.sortByA();
        int from = random.nextInt(1000);
        int to = from + random.nextInt(2000);

        assertThat(any.coveredA(from, to)).isEqualTo(count(from, to, any::coversA));
        assertThat(any.coveredB(from, to)).isEqualTo(count(from, to, any::coversB));
    }

    private void ready() {
        passages.finish();
        passages.sortByA();
    }

    private static int count(int from, int to, IntPredicate covers) {
        return (int) IntStream.range(from, to).filter(covers).count();
    }
}
