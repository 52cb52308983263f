package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void aTextHasAShingleAtEachPlaceWhereTwelveLettersBegin() {
        assertThat(Shingles.count("twelveletter")).isEqualTo(1);
        assertThat(Shingles.count("thirteenlette")).isEqualTo(2);
        assertThat(Shingles.count("a".repeat(112))).isEqualTo(101);
        assertThat(hashes("a".repeat(112))).hasSize(101);
    }

    @Test
    void aShortTextIsOneShingleAndAnEmptyOneNone() {
        assertThat(Shingles.count("")).isZero();
        assertThat(hashes("")).isEmpty();
        assertThat(Shingles.count("pier")).isEqualTo(1);
        assertThat(hashes("pier")).hasSize(1).isNotEqualTo(hashes("ripe")).isNotEqualTo(hashes("piers"));
        assertThat(hashes("pier")).isEqualTo(hashes("pier"));
    }

    @Property(tries = 100)
    void equalShinglesHaveEqualHashesAndOthersOtherHashes(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 12 + random.nextInt(300);
        for (int i = 0; i < length; i++) {
            text.append((char) (random.nextInt(4) == 0 ? 0x4E00 + random.nextInt(3) : 'a' + random.nextInt(2)));
        }
        String letters = text.toString();
        long[] hashes = hashes(letters);

        Map<String, Long> byShingle = new HashMap<>();
        Set<Long> different = new HashSet<>();
        for (int i = 0; i < hashes.length; i++) {
            String shingle = letters.substring(i, i + 12);
            assertThat(hashes[i]).isEqualTo(hashes(shingle)[0]);
            byShingle.put(shingle, hashes[i]);
            different.add(hashes[i]);
        }

        assertThat(different).hasSameSizeAs(byShingle.keySet());
    }

    /** Samples are drawn by the highest bits, and tables are filled by lower ones. */
    @Test
    void eachBitOfAHashIsSetForAboutHalfOfAllShingles() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        random.ints(20_000, 'a', 'z' + 1).forEach(text::appendCodePoint);
        long[] hashes = hashes(text.toString());

        for (int bit = 0; bit < Long.SIZE; bit++) {
            long mask = 1L << bit;
            long set = Arrays.stream(hashes).filter(hash -> (hash & mask) != 0).count();
            assertThat((double) set / hashes.length).isBetween(.47, .53);
        }
    }

    private static long[] hashes(String letters) {
        long[] hashes = new long[letters.length() + 1];
        int count = Shingles.hash(letters, hashes);
        return Arrays.copyOf(hashes, count);
    }
}
