package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoilerplateWeightsTest {

    /** Thirty groups hold the first shingle, and one each of the others. */
    private final BoilerplateWeights weights = new BoilerplateWeights(hash -> hash == 0 ? 30 : 1);

    @Test
    void threeGroupsMayYetBeOneWorkAndMoreLowerTheWeight() {
        assertThat(BoilerplateWeights.weight(1)).isEqualTo(1);
        assertThat(BoilerplateWeights.weight(3)).isEqualTo(1);
        assertThat(BoilerplateWeights.weight(4)).isEqualTo(.75f);
        assertThat(BoilerplateWeights.weight(30)).isEqualTo(.1f);
    }

    @Test
    void boilerplateCountsLittleWhetherItIsCoveredOrNot() {
        long[] hashes = {0, 1, 2, 3};

        assertThat(weights.distinct(hashes, 4, place -> place < 2, .5f)).isCloseTo(1.1f / 3.1f, within(1e-6f));
        assertThat(weights.distinct(hashes, 4, place -> place > 0, .75f)).isCloseTo(3f / 3.1f, within(1e-6f));
        assertThat(weights.distinct(hashes, 4, place -> true, .5f)).isEqualTo(1);
        assertThat(weights.distinct(hashes, 4, place -> false, .5f)).isZero();
    }

    @Test
    void fewerThanFourSampledShinglesSayNothing() {
        long[] hashes = {0, Long.MIN_VALUE, 1, 2, Long.MAX_VALUE, 3};

        assertThat(weights.distinct(hashes, 5, place -> place == 0, .6f)).isEqualTo(.6f);
        assertThat(weights.distinct(hashes, 6, place -> place == 0, .6f)).isCloseTo(.1f / 3.1f, within(1e-6f));
    }
}
