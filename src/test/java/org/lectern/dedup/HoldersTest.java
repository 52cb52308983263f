package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoldersTest {

    private final Holders holders = new Holders();

    @Test
    void theFirstFortyEightAreKeptAndAllGroupsAreCounted() {
        addEachInAGroupOfItsOwn(60);

        assertThat(texts()).containsExactly(IntStream.range(0, 48).toArray());
        assertThat(holders.groups()).isEqualTo(60);
    }

    @Test
    void noMoreThanThreeOfAGroupAreKept() {
        holders.clear(12);
        for (int text = 10; text < 20; text++) {
            holders.add(text, 4);
        }
        holders.add(20, 5);

        assertThat(texts()).containsExactly(10, 11, 12, 20);
        assertThat(holders.groups()).isEqualTo(2);
    }

    @Test
    void whatMoreThan256GroupsHoldIsCommonAndKeepsEight() {
        addEachInAGroupOfItsOwn(256);
        assertThat(holders.size()).isEqualTo(48);

        addEachInAGroupOfItsOwn(257);
        assertThat(texts()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aLargeFamilyIsNotCommon() {
        holders.clear(1000);
        for (int text = 0; text < 1000; text++) {
            holders.add(text, 7);
        }

        assertThat(holders.groups()).isEqualTo(1);
        assertThat(texts()).containsExactly(0, 1, 2);
    }

    @Test
    void nothingIsLeftOfTheShingleBefore() {
        addEachInAGroupOfItsOwn(300);
        holders.clear(2);
        assertThat(holders.groups()).isZero();
        assertThat(holders.size()).isZero();

        holders.add(400, 5);
        holders.add(401, 5);

        assertThat(holders.groups()).isEqualTo(1);
        assertThat(texts()).containsExactly(400, 401);
    }

    @Test
    void partsTogetherAreInTheOrderOfTheirTextsAndNoMoreThanTheWholeWouldBe() {
        Holders.Part even = part(0, 60, 2);
        Holders.Part odd = part(1, 60, 2);

        Holders.Part whole = odd.merge(even);

        assertThat(whole.groups()).isEqualTo(60);
        assertThat(whole.texts()).containsExactly(IntStream.range(0, 48).toArray());
    }

    @Test
    void partsMayBeCommonTogetherWhereNoneIsByItself() {
        Holders.Part even = part(0, 300, 2);
        assertThat(even.texts()).hasSize(48);

        assertThat(even.merge(part(1, 300, 2)).texts()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    private Holders.Part part(int from, int to, int step) {
        holders.clear(to);
        for (int text = from; text < to; text += step) {
            holders.add(text, text);
        }
        return holders.part();
    }

    private void addEachInAGroupOfItsOwn(int count) {
        holders.clear(count);
        for (int text = 0; text < count; text++) {
            holders.add(text, text);
        }
    }

    private int[] texts() {
        return IntStream.range(0, holders.size()).map(holders::text).toArray();
    }
}
