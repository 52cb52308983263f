package org.lectern.diff;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditScriptProperties {

    @Provide
    Arbitrary<int[]> sequences() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(words -> Arbitraries.integers()
                        .between(0, words)
                        .array(int[].class)
                        .ofMaxSize(60));
    }

    @Property
    void appliedToTheBaseItGivesTheOther(@ForAll("sequences") int[] base, @ForAll("sequences") int[] other) {
        EditScript script = EditScript.between(base, other);

        assertThat(EditScripts.applied(script, base, other)).isEqualTo(other);
        assertThat(EditScripts.applied(script.mirrored(), other, base)).isEqualTo(base);
    }

    @Property
    void editsRiseAndDoNotTouch(@ForAll("sequences") int[] base, @ForAll("sequences") int[] other) {
        int lastBase = -1;
        int lastOther = -1;
        for (Edit edit : EditScript.between(base, other).edits()) {
            assertThat(edit.baseStart()).isGreaterThan(lastBase);
            assertThat(edit.otherStart()).isGreaterThan(lastOther);
            lastBase = edit.baseEnd();
            lastOther = edit.otherEnd();
        }
    }

    @Property
    void whatMatchesIsEqualAndRises(@ForAll("sequences") int[] base, @ForAll("sequences") int[] other) {
        int last = -1;
        int[] matches = EditScript.between(base, other).matches();
        for (int i = 0; i < base.length; i++) {
            if (matches[i] >= 0) {
                assertThat(other[matches[i]]).isEqualTo(base[i]);
                assertThat(matches[i]).isGreaterThan(last);
                last = matches[i];
            }
        }
    }

    /** Below this size Myers does the work, whose scripts are the shortest. */
    @Property
    void smallSequencesGetTheShortestScript(@ForAll("small") int[] base, @ForAll("small") int[] other) {
        assertThat(EditScripts.steps(EditScript.between(base, other))).isEqualTo(EditScripts.fewestSteps(base, other));
    }

    @Provide
    Arbitrary<int[]> small() {
        return Arbitraries.integers().between(0, 5).array(int[].class).ofMaxSize(16);
    }

    /** Anchors may cost something: a script is never more than three times as long as the shortest. */
    @Property
    void noScriptIsMuchLongerThanTheShortest(@ForAll("sequences") int[] base, @ForAll("sequences") int[] other) {
        assertThat(EditScripts.steps(EditScript.between(base, other)))
                .isLessThanOrEqualTo(3 * EditScripts.fewestSteps(base, other));
    }

    @Property
    void aSequenceNeedsNoEditToBecomeItself(@ForAll("sequences") int[] sequence) {
        assertThat(EditScript.between(sequence, sequence.clone()).edits()).isEmpty();
    }
}
