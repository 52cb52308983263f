package org.lectern.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aligns two sequences of numbers on what is rare in both, and fills the gaps after Myers.
 *
 * <p>Runs of elements that stand once on each side are anchors, longer runs before shorter; the longest rising chain of
 * them holds, and what lies between is treated in the same way. Where a gap has no anchor left, Myers' linear-space
 * algorithm finds its shortest script, or, past a cap, a good one. The idea is the patience and histogram diff of Bazaar
 * and JGit, with runs in place of lines.
 *
 * <p>Cost is linear in practice, and for any input at most proportional to the length times the cap. The result is a
 * pure function of the sequences.
 */
public final class HistogramDiff implements DiffAlgorithmI<Integer> {

    /** Lengths of the runs that serve as anchors, tried in this order. */
    private static final int[] RUNS = {8, 4, 2, 1};

    /** Past this depth gaps go to Myers at once. */
    private static final int MAX_DEPTH = 48;

    /** Below this product of lengths Myers is cheap and exact. */
    private static final long SMALL = 256;

    /** An algorithm without state. */
    public HistogramDiff() {}

    @Override
    public List<Change> computeDiff(
            List<? extends Integer> source, List<? extends Integer> target, @Nullable DiffAlgorithmListener progress) {
        int[] base = Ints.toArray(source);
        int[] other = Ints.toArray(target);
        if (progress != null) {
            progress.diffStart();
        }
        Run run = new Run(base, other);
        run.diff(0, base.length, 0, other.length, 0, 0);
        List<Change> changes = run.changes();
        if (progress != null) {
            progress.diffEnd();
        }
        return changes;
    }

    /** The state of one call. */
    private static final class Run {

        private final int[] base;
        private final int[] other;
        private final boolean[] deleted;
        private final boolean[] inserted;
        private final Anchors anchors;
        private final Myers myers;

        Run(int[] base, int[] other) {
            this.base = base;
            this.other = other;
            this.deleted = new boolean[base.length];
            this.inserted = new boolean[other.length];
            this.anchors = new Anchors(base, other);
            this.myers = new Myers(base, other, deleted, inserted);
        }

        void diff(int baseFrom, int baseTo, int otherFrom, int otherTo, int runIndex, int depth) {
            int b0 = baseFrom;
            int o0 = otherFrom;
            int b1 = baseTo;
            int o1 = otherTo;
            while (b0 < b1 && o0 < o1 && base[b0] == other[o0]) {
                b0++;
                o0++;
            }
            while (b0 < b1 && o0 < o1 && base[b1 - 1] == other[o1 - 1]) {
                b1--;
                o1--;
            }
            if (b0 == b1 || o0 == o1 || depth > MAX_DEPTH || (long) (b1 - b0) * (o1 - o0) <= SMALL) {
                myers.diff(b0, b1, o0, o1);
                return;
            }
            for (int r = runIndex; r < RUNS.length; r++) {
                int[] chain = anchors.find(b0, b1, o0, o1, RUNS[r]);
                if (chain.length > 0) {
                    between(chain, RUNS[r], b0, b1, o0, o1, r, depth);
                    return;
                }
            }
            myers.diff(b0, b1, o0, o1);
        }

        /** Goes on between the anchors; {@code chain} holds base and other positions in turn. */
        private void between(int[] chain, int length, int b0, int b1, int o0, int o1, int runIndex, int depth) {
            int b = b0;
            int o = o0;
            for (int k = 0; k < chain.length; k += 2) {
                int overlap = Math.max(0, Math.max(b - chain[k], o - chain[k + 1]));
                if (overlap >= length) {
                    continue;
                }
                int nextBase = chain[k] + overlap;
                int nextOther = chain[k + 1] + overlap;
                if (nextBase > b || nextOther > o) {
                    diff(b, nextBase, o, nextOther, runIndex, depth + 1);
                }
                b = chain[k] + length;
                o = chain[k + 1] + length;
            }
            diff(b, b1, o, o1, runIndex, depth + 1);
        }

        List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            int b = 0;
            int o = 0;
            while (b < base.length || o < other.length) {
                int b0 = b;
                int o0 = o;
                while (b < base.length && deleted[b]) {
                    b++;
                }
                while (o < other.length && inserted[o]) {
                    o++;
                }
                if (b > b0 || o > o0) {
                    DeltaType type = o == o0 ? DeltaType.DELETE : b == b0 ? DeltaType.INSERT : DeltaType.CHANGE;
                    changes.add(new Change(type, b0, b, o0, o));
                } else {
                    b++;
                    o++;
                }
            }
            return changes;
        }
    }
}
