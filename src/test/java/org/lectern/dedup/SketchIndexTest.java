package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SketchIndexTest {

    @Test
    void aShingleThatOneTextHoldsOrNoneIsOfOneGroup() {
        SketchIndex index = SketchIndex.of(new Sketch[] {sketch(1, 5), sketch(5, 9)}, new int[] {0, 1});

        assertThat(index.groups(1)).isEqualTo(1);
        assertThat(index.groups(7)).isEqualTo(1);
        assertThat(index.groups(5)).isEqualTo(2);
        assertThat(index.find(1)).isNegative();
        assertThat(index.find(7)).isNegative();
    }

    @Test
    void textsOfOneGroupCountAsOne() {
        SketchIndex index = SketchIndex.of(new Sketch[] {sketch(5), sketch(5), sketch(5)}, new int[] {0, 0, 2});

        assertThat(index.groups(5)).isEqualTo(2);
        assertThat(texts(index, 5)).containsExactly(0, 1, 2);
    }

    @Test
    void shinglesMayBeAnyNumber() {
        int[] hashes = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, 1, 1 << 28, Integer.MAX_VALUE};
        SketchIndex index = SketchIndex.of(new Sketch[] {sketch(hashes), sketch(hashes)}, new int[] {0, 1});

        for (int hash : hashes) {
            assertThat(texts(index, hash)).containsExactly(0, 1);
        }
        assertThat(index.groups(2)).isEqualTo(1);
        assertThat(index.groups(-2)).isEqualTo(1);
    }

    @Test
    void anEmptyCollectionHoldsNothing() {
        assertThat(SketchIndex.of(new Sketch[0], new int[0]).groups(0)).isEqualTo(1);
    }

    @Test
    void thousandsOfShinglesMayBeShared() {
        int[] hashes = IntStream.range(0, 6000).toArray();
        SketchIndex index = SketchIndex.of(new Sketch[] {sketch(hashes), sketch(hashes)}, new int[] {0, 1});

        assertThat(IntStream.of(hashes))
                .allSatisfy(hash -> assertThat(texts(index, hash)).containsExactly(0, 1));
        assertThat(index.groups(6000)).isEqualTo(1);
    }

    @Test
    void listsMayBePutTogetherElsewhere() {
        SketchIndex.Builder builder = new SketchIndex.Builder();
        Holders holders = new Holders();
        for (int hash = 0; hash < 3000; hash++) {
            if (hash % 2 == 0) {
                builder.add(7 * hash, 300, new int[] {hash, hash + 1, hash + 2});
                continue;
            }
            holders.clear(2);
            holders.add(hash, 0);
            holders.add(hash + 4, 1);
            builder.add(7 * hash, holders);
        }
        SketchIndex index = builder.build();

        for (int hash = 0; hash < 3000; hash += 2) {
            assertThat(index.groups(7 * hash)).isEqualTo(300);
            assertThat(texts(index, 7 * hash)).containsExactly(hash, hash + 1, hash + 2);
            assertThat(index.groups(7 * hash + 7)).isEqualTo(2);
            assertThat(texts(index, 7 * hash + 7)).containsExactly(hash + 1, hash + 5);
        }
    }

    @Test
    void ofAllEntriesThoseThatShareAShingleAreTold() {
        long[] entries = {entry(-3, 1), entry(-3, 4), entry(2, 0), entry(5, 0), entry(5, 2), entry(5, 3), entry(5, 9)};
        List<String> told = new ArrayList<>();
        SketchIndex.SharedShingle listener = (hash, from, to) -> told.add(hash + ": " + from + " to " + to);

        assertThat(SketchIndex.nextShared(entries, 0, 6, listener)).isEqualTo(2);
        assertThat(SketchIndex.nextShared(entries, 2, 6, listener)).isEqualTo(3);
        assertThat(SketchIndex.nextShared(entries, 3, 6, listener)).isEqualTo(6);
        assertThat(told).containsExactly("-3: 0 to 2", "5: 3 to 6");
    }

    @Property(tries = 100)
    void aListHasTheTextsThatHoldersKeepAndCountsAllGroups(@ForAll long seed) {
        Random random = new Random(seed);
        int[] pool = random.ints(1 + random.nextInt(400)).distinct().toArray();
        Sketch[] sketches = new Sketch[random.nextInt(100)];
        int[] group = new int[sketches.length];
        TreeMap<Integer, List<Integer>> texts = new TreeMap<>();
        for (int text = 0; text < sketches.length; text++) {
            group[text] = random.nextInt(text + 1);
            int[] hashes = Arrays.stream(pool)
                    .filter(hash -> random.nextInt(3) == 0)
                    .sorted()
                    .toArray();
            sketches[text] = sketch(hashes);
            for (int hash : hashes) {
                texts.computeIfAbsent(hash, none -> new ArrayList<>()).add(text);
            }
        }

        SketchIndex index = SketchIndex.of(sketches, group);

        Holders holders = new Holders();
        for (int hash : pool) {
            List<Integer> holding = texts.getOrDefault(hash, List.of());
            if (holding.size() < 2) {
                assertThat(index.find(hash)).isNegative();
                continue;
            }
            holders.clear(holding.size());
            holding.forEach(text -> holders.add(text, group[text]));
            assertThat(index.groups(hash)).isEqualTo(holders.groups());
            assertThat(texts(index, hash))
                    .containsExactly(IntStream.range(0, holders.size())
                            .map(holders::text)
                            .toArray());
        }
    }

    private static long entry(int hash, int text) {
        return (long) hash << 32 | text;
    }

    private static int[] texts(SketchIndex index, int hash) {
        int list = index.find(hash);
        return IntStream.range(index.start(list), index.end(list))
                .map(index::text)
                .toArray();
    }

    private static Sketch sketch(int... hashes) {
        return new Sketch(hashes, hashes.length, new int[0]);
    }
}
