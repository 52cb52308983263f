package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void oneShingleInFourIsSampledFromShortTextsAndOneInSixteenFromLongOnes() {
        long inFine = (1L << 62) - 1;
        long inCoarse = (1L << 60) - 1;

        assertThat(Sketch.samples(inFine, 1023)).isTrue();
        assertThat(Sketch.samples(inFine + 1, 1023)).isFalse();
        assertThat(Sketch.samples(-1, 1023)).isFalse();
        assertThat(Sketch.samples(inCoarse, 1024)).isTrue();
        assertThat(Sketch.samples(inCoarse + 1, 1024)).isFalse();
        assertThat(Sketch.samples(-1, 1024)).isFalse();
    }

    @Test
    void whatLongTextsSampleIsTheCoarseSample() {
        long inCoarse = (1L << 60) - 1;

        assertThat(Sketch.isCoarse(0)).isTrue();
        assertThat(Sketch.isCoarse(inCoarse)).isTrue();
        assertThat(Sketch.isCoarse(inCoarse + 1)).isFalse();
        assertThat(Sketch.isCoarse(-1)).isFalse();
    }

    @Test
    void containmentIsTheShareOfTheSmallerText() {
        Sketch.Size small = new Sketch.Size(20, 20);
        Sketch.Size large = new Sketch.Size(80, 80);

        assertThat(small.containment(large, 10)).isEqualTo(.5);
        assertThat(large.containment(small, 10)).isEqualTo(.5);
        assertThat(small.containment(large, 20)).isEqualTo(1);
        assertThat(small.containment(large, 30)).isEqualTo(1);
    }

    @Test
    void ofAShortTextALongOneCanOnlyHaveTheCoarseSample() {
        Sketch.Size fine = new Sketch.Size(40, 12);
        Sketch.Size coarse = new Sketch.Size(100, 100);

        assertThat(fine.containment(coarse, 6)).isEqualTo(.5);
        assertThat(coarse.containment(fine, 6)).isEqualTo(.5);
        assertThat(fine.containment(new Sketch.Size(30, 3), 15)).isEqualTo(.5);
    }

    @Test
    void fewerThanFiveSharedShinglesAreChance() {
        Sketch.Size size = new Sketch.Size(20, 20);

        assertThat(size.containment(size, 4)).isZero();
        assertThat(size.containment(size, 5)).isEqualTo(.25);
    }

    @Test
    void aTextThatHasFewerThanFiveHasToShareThemAllAndTwoAtLeast() {
        Sketch.Size large = new Sketch.Size(20, 20);

        assertThat(new Sketch.Size(3, 3).containment(large, 2)).isZero();
        assertThat(new Sketch.Size(3, 3).containment(large, 3)).isEqualTo(1);
        assertThat(new Sketch.Size(1, 1).containment(large, 1)).isZero();
        assertThat(new Sketch.Size(0, 0).containment(large, 0)).isZero();
    }

    @Test
    void sizesSideBySideAreThoseOfTheSketches() {
        SketchSizes sizes = new SketchSizes(
                new Sketch[] {new Sketch(new int[7], 3, new int[0]), new Sketch(new int[0], 0, new int[0])});

        assertThat(sizes.get(0)).isEqualTo(new Sketch.Size(7, 3));
        assertThat(sizes.get(1)).isEqualTo(new Sketch.Size(0, 0));
    }
}
