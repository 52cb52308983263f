package org.lectern.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Ints;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that differ so much that the search is given up before it meets itself. */
class MyersTest {

    /** Words that one text alone has, more than the search crosses from both ends together. */
    private static final int[] REWRITTEN =
            IntStream.range(10_000, 10_001 + 2 * Myers.cap(0)).toArray();

    private static final int[] ADDED = IntStream.range(20_000, 20_100).toArray();
    private static final int[] OMITTED = IntStream.range(30_000, 30_050).toArray();
    private static final int[] COMMON = IntStream.range(0, 500).toArray();

    @Test
    void theSearchFromTheFrontKeepsWhatItRanAlong() {
        int[] base = Ints.concat(OMITTED, COMMON);
        int[] other = Ints.concat(ADDED, COMMON, REWRITTEN);

        assertThat(steps(base, other)).isEqualTo(EditScripts.fewestSteps(base, other));
        assertThat(steps(other, base)).isEqualTo(EditScripts.fewestSteps(other, base));
    }

    @Test
    void theSearchFromTheBackKeepsWhatItRanAlong() {
        int[] base = Ints.concat(COMMON, OMITTED);
        int[] other = Ints.concat(REWRITTEN, COMMON, ADDED);

        assertThat(steps(base, other)).isEqualTo(EditScripts.fewestSteps(base, other));
        assertThat(steps(other, base)).isEqualTo(EditScripts.fewestSteps(other, base));
    }

    /** How many elements the algorithm takes out and puts in. */
    private static int steps(int[] base, int[] other) {
        boolean[] deleted = new boolean[base.length];
        boolean[] inserted = new boolean[other.length];
        new Myers(base, other, deleted, inserted).diff(0, base.length, 0, other.length);
        return count(deleted) + count(inserted);
    }

    private static int count(boolean[] marks) {
        return (int) IntStream.range(0, marks.length).filter(i -> marks[i]).count();
    }
}
