package org.lectern.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.text.Vocabulary;

/** What passages share in groups of three letters, and that giving up early leaves no trace. */
class LetterGroupsTest {

    @Test
    void wordsOfOneStemShareTheirGroups() {
        Vocabulary vocabulary = new Vocabulary();
        int[] keys = {vocabulary.intern("nations"), vocabulary.intern("national"), vocabulary.intern("sea")};
        LetterGroups groups = new LetterGroups(vocabulary);
        groups.count(keys, 0, 1);

        // Of the seven groups of the one and the eight of the other five are alike.
        assertThat(groups.dice(keys, 1, 2, 8, 0)).isEqualTo(10.0 / 15);
        assertThat(groups.dice(keys, 2, 3, 3, 0)).isZero();
        assertThat(groups.dice(keys, 0, 1, 7, 0)).isEqualTo(1);
    }

    @Test
    void whatReachesTheLeastIsToldExactlyAndWhatDoesNotIsToldToBeLess() {
        Random random = new Random(7);
        Vocabulary vocabulary = new Vocabulary();
        int[] keys = IntStream.range(0, 60)
                .map(k -> vocabulary.intern(random.ints(1 + random.nextInt(7), 'a', 'f')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()))
                .toArray();
        int size = IntStream.range(30, 60).map(k -> vocabulary.length(keys[k])).sum();
        LetterGroups groups = new LetterGroups(vocabulary);
        groups.count(keys, 0, 30);
        double exact = groups.dice(keys, 30, 60, size, 0);

        assertThat(exact).isBetween(.2, .9);
        for (double least = 0; least <= 1; least += .01) {
            double told = groups.dice(keys, 30, 60, size, least);
            if (exact >= least) {
                assertThat(told).isEqualTo(exact);
            } else {
                assertThat(told).isLessThan(least);
            }
        }
        assertThat(groups.dice(keys, 30, 60, size, exact)).isEqualTo(exact);
    }
}
