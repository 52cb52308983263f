package org.lectern.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

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

    /** Here the anchors find them, for most of these sequences are too long for Myers alone. */
    @Property(tries = 200)
    void editsToWordsThatStandOnceAreFoundAsTheyWereMade(
            @ForAll @IntRange(min = 1, max = 400) int words,
            @ForAll @IntRange(max = 30) int edits,
            @ForAll Random random) {
        boolean[] deleted = new boolean[words];
        int[] inserted = new int[words + 1];
        for (int k = 0; k < edits; k++) {
            deleted[random.nextInt(words)] = true;
            inserted[random.nextInt(words + 1)] += random.nextInt(4);
        }
        int[] base = IntStream.range(0, words).toArray();
        IntStream.Builder other = IntStream.builder();
        int fresh = words;
        for (int at = 0; at <= words; at++) {
            for (int k = 0; k < inserted[at]; k++) {
                other.add(fresh++);
            }
            if (at < words && !deleted[at]) {
                other.add(at);
            }
        }

        int[] matches = EditScript.between(base, other.build().toArray()).matches();

        for (int at = 0; at < words; at++) {
            assertThat(matches[at] < 0).as("word %s", at).isEqualTo(deleted[at]);
        }
    }

    /** So long that the runs over the border of two that stay together do not weigh as much as a passage. */
    @Property(tries = 100)
    void ofLongPassagesThatChangedPlacesTheMostStay(
            @ForAll @IntRange(min = 2, max = 12) int passages, @ForAll Random random) {
        int length = 100;
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, passages).boxed().toList());
        Collections.shuffle(order, random);
        int[] base = IntStream.range(0, passages * length).toArray();
        int[] other = order.stream()
                .flatMapToInt(passage -> IntStream.range(passage * length, (passage + 1) * length))
                .toArray();

        int fewest = EditScripts.fewestSteps(IntStream.range(0, passages).toArray(), Ints.toArray(order));

        assertThat(EditScripts.steps(EditScript.between(base, other))).isEqualTo(fewest * length);
    }

    @Property(tries = 300)
    void aSmallGapGetsTheShortestScriptWhereverItStands(
            @ForAll("small") int[] base, @ForAll("small") int[] other, @ForAll @IntRange(max = 500) int ahead) {
        int[] before = IntStream.range(1_000, 1_000 + ahead).toArray();

        assertThat(EditScripts.steps(EditScript.between(Ints.concat(before, base), Ints.concat(before, other))))
                .isEqualTo(EditScripts.fewestSteps(base, other));
    }

    @Property
    void aSequenceNeedsNoEditToBecomeItself(@ForAll("sequences") int[] sequence) {
        assertThat(EditScript.between(sequence, sequence.clone()).edits()).isEmpty();
    }
}
