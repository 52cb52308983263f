package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HoldersProperties {

    @Property(tries = 200)
    void partsThatShareNoGroupMakeTheWhole(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 900) int texts,
            @ForAll @IntRange(min = 1, max = 600) int groups) {
        Random random = new Random(seed);
        int[] group =
                IntStream.range(0, texts).map(text -> random.nextInt(groups)).toArray();
        Holders holders = new Holders();

        Holders.Part parts =
                part(holders, group, 0).merge(part(holders, group, 1)).merge(part(holders, group, 2));

        collect(holders, group, -1);
        assertThat(parts.groups()).isEqualTo(holders.groups());
        assertThat(parts.texts())
                .containsExactly(
                        IntStream.range(0, holders.size()).map(holders::text).toArray());
        assertThat(holders.groups())
                .isEqualTo((int) IntStream.of(group).distinct().count());
    }

    private static Holders.Part part(Holders holders, int[] group, int part) {
        collect(holders, group, part);
        return holders.part();
    }

    /** The holders whose groups are of one part of three, or all of them. */
    private static void collect(Holders holders, int[] group, int part) {
        holders.clear(group.length);
        for (int text = 0; text < group.length; text++) {
            if (part < 0 || group[text] % 3 == part) {
                holders.add(text, group[text]);
            }
        }
    }
}
