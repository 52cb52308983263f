package org.lectern.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashFilterTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 100_000})
    void whatWasAddedMayBeHeldAndLittleElse(int size) {
        long[] hashes = new Random(size).longs(2L * size).toArray();
        HashFilter filter = new HashFilter(size);
        for (int k = 0; k < size; k++) {
            filter.add(hashes[k]);
        }

        int falsely = 0;
        for (int k = 0; k < size; k++) {
            assertThat(filter.mayHold(hashes[k])).isTrue();
            falsely += filter.mayHold(hashes[size + k]) ? 1 : 0;
        }
        assertThat(falsely).isLessThanOrEqualTo(size / 5);
    }

    @Test
    void anEmptyOneHoldsNothing() {
        assertThat(new HashFilter(0).mayHold(42L << 40)).isFalse();
    }
}
