package org.lectern.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditScriptTest {

    private static final int LARGE = 20_000;

    @Test
    void equalSequencesNeedNoEdit() {
        assertThat(EditScript.between(ints("abcabc"), ints("abcabc")).edits()).isEmpty();
    }

    @Test
    void emptySequencesNeedNoEdit() {
        assertThat(EditScript.between(new int[0], new int[0]).edits()).isEmpty();
    }

    @Test
    void allIsInsertedIntoNothing() {
        assertThat(EditScript.between(new int[0], ints("abc")).edits()).containsExactly(new Edit(0, 0, 0, 3));
    }

    @Test
    void oneElementIsReplaced() {
        assertThat(EditScript.between(ints("abcde"), ints("abXde")).edits()).containsExactly(new Edit(2, 3, 2, 3));
    }

    @Test
    void theExampleOfMyersIsSolvedInFiveSteps() {
        assertThat(EditScripts.steps(EditScript.between(ints("abcabba"), ints("cbabac"))))
                .isEqualTo(5);
    }

    @Test
    void whereNothingStandsOnceTheScriptIsTheShortest() {
        int[] base = IntStream.range(0, 60).map(i -> i % 3).toArray();
        int[] other = IntStream.range(0, 60).map(i -> i % 4).toArray();

        assertThat(EditScripts.steps(EditScript.between(base, other))).isEqualTo(EditScripts.fewestSteps(base, other));
    }

    @Test
    void aLastWordThatIsTheFirstOfTheOtherStays() {
        int[] base = IntStream.rangeClosed(1, 30).toArray();
        int[] other = IntStream.rangeClosed(30, 50).toArray();

        assertThat(EditScript.between(base, other).edits())
                .containsExactly(new Edit(0, 29, 0, 0), new Edit(30, 30, 1, 21));
        assertThat(EditScript.between(other, base).edits())
                .containsExactly(new Edit(0, 0, 0, 29), new Edit(1, 21, 30, 30));
    }

    @Test
    void matchesNameTheEqualPositions() {
        assertThat(EditScript.between(ints("abcde"), ints("Xabde")).matches()).containsExactly(1, 2, -1, 3, 4);
    }

    @Test
    void aScriptWhoseEqualStretchesDifferInLengthIsRefused() {
        List<Edit> edits = List.of(new Edit(1, 2, 2, 3));

        assertThatIllegalArgumentException().isThrownBy(() -> new EditScript(4, 4, edits));
    }

    @Test
    void anEditThatDoesNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit(1, 1, 2, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileSequencesAreComparedInBoundedTime(String name, int[] base, int[] other) {
        EditScript script =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> EditScript.between(base, other));

        assertThat(EditScripts.applied(script, base, other)).isEqualTo(other);
    }

    static Stream<Object[]> hostile() {
        int[] ones = new int[LARGE];
        int[] shuffled = shuffled(1);
        return Stream.of(
                new Object[] {"one word many times", ones, Arrays.copyOf(ones, LARGE / 2)},
                new Object[] {"two shuffles of the same words", shuffled, shuffled(2)},
                new Object[] {
                    "nothing in common",
                    shuffled,
                    IntStream.range(LARGE, 2 * LARGE).toArray()
                },
                new Object[] {"backwards", shuffled, reversed(shuffled)},
                new Object[] {"two words in random order", coins(3), coins(4)},
                new Object[] {"a period against another", period(7), period(11)});
    }

    private static int[] shuffled(long seed) {
        int[] numbers = IntStream.range(0, LARGE).toArray();
        Random random = new Random(seed);
        for (int i = LARGE - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swap;
        }
        return numbers;
    }

    private static int[] reversed(int[] numbers) {
        return IntStream.range(0, numbers.length)
                .map(i -> numbers[numbers.length - 1 - i])
                .toArray();
    }

    private static int[] coins(long seed) {
        return new Random(seed).ints(LARGE, 0, 2).toArray();
    }

    private static int[] period(int length) {
        return IntStream.range(0, LARGE).map(i -> i % length).toArray();
    }

    private static int[] ints(String text) {
        return text.chars().toArray();
    }
}
