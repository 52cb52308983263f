package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.support.Texts;
import org.lectern.text.Repair;

class SpacingTest {

    @ParameterizedTest
    @CsvSource({"theUnited,the United", "no w,now", "d oors,doors", "of theRed Cross,of the Red Cross"})
    void aBrokenLayoutIsNoWriting(String reading, String wanted) {
        assertThat(Spacing.isBroken(reading, wanted)).isTrue();
        assertThat(Spacing.isBroken(wanted, reading)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "everyday,every day",
        "iPhone,i Phone",
        "YouTube,You Tube",
        "a way,away",
        "re-emerged,reemerged",
        "now,new"
    })
    void whatPeopleWriteIsNotBroken(String reading, String wanted) {
        assertThat(Spacing.isBroken(reading, wanted)).isFalse();
        assertThat(Spacing.isBroken(wanted, reading)).isFalse();
    }

    @Test
    void whatTheOtherWitnessMendedIsARepair() {
        Comparison comparison = Texts.compare(
                "We thank the people inGeneva for the seeds.\n", "We thank the people in Geneva for the seeds.\n");

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.base().transcript().repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.SPACING);
            assertThat(repair.from()).isEqualTo("inGeneva");
            assertThat(repair.to()).isEqualTo("in Geneva");
            assertThat(repair.evidence()).isEqualTo("the other witness");
        });
        assertThat(comparison.other().transcript().repairs()).isEmpty();
    }
}
