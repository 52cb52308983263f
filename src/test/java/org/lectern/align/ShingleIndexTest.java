package org.lectern.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** A shingle must lead to the blocks that hold it, and to no other. */
class ShingleIndexTest {

    private static final int HOLDER_BITS = 24;

    @Property
    void aShingleLeadsToEachBlockThatHoldsIt(
            @ForAll @Size(max = 40) long[] shingles, @ForAll @Size(40) byte[] blocks, @ForAll long another) {
        long[] entries = IntStream.range(0, shingles.length)
                .mapToLong(k -> shingles[k] << HOLDER_BITS | blocks[k] & 0xFF)
                .toArray();
        ShingleIndex index = new ShingleIndex(entries.clone());
        for (long shingle : shingles) {
            assertThat(found(index, shingle)).isEqualTo(holders(entries, shingle));
        }
        assertThat(found(index, another)).isEqualTo(holders(entries, another));
    }

    private static int[] found(ShingleIndex index, long shingle) {
        long shifted = shingle << HOLDER_BITS;
        return IntStream.range(index.first(shifted), index.size())
                .takeWhile(entry -> index.isAt(entry, shifted))
                .map(index::holder)
                .toArray();
    }

    private static int[] holders(long[] entries, long shingle) {
        return Arrays.stream(entries)
                .filter(entry -> entry >> HOLDER_BITS == shingle << HOLDER_BITS >> HOLDER_BITS)
                .mapToInt(entry -> (int) (entry & 0xFF))
                .sorted()
                .toArray();
    }
}
