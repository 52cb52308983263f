package org.lectern.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>Cost is linear in practice: a pass over the gap for each length of run. For any input it is at most proportional to the
 * length of both sides together times its square root, which only texts reach that share many words in no common order.
 * Memory is some twenty bytes for each element. The result is a pure function of the sequences.
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
        if (progress != null) {
            progress.diffStart();
        }
        List<Change> changes = edits(Ints.toArray(source), Ints.toArray(target)).stream()
                .map(HistogramDiff::change)
                .toList();
        if (progress != null) {
            progress.diffEnd();
        }
        return changes;
    }

    private static Change change(Edit edit) {
        DeltaType type = edit.otherLength() == 0
                ? DeltaType.DELETE
                : edit.baseLength() == 0 ? DeltaType.INSERT : DeltaType.CHANGE;
        return new Change(type, edit.baseStart(), edit.baseEnd(), edit.otherStart(), edit.otherEnd());
    }

    /** The edits that make the other sequence of the base, rising, no two touching. */
    static List<Edit> edits(int[] base, int[] other) {
        Run run = new Run(base, other);
        run.diff();
        return run.edits();
    }

    /** How many elements, runs and diagonals are looked at: what the cost is proportional to. */
    static long steps(int[] base, int[] other) {
        Run run = new Run(base, other);
        run.diff();
        return run.anchors.steps() + run.myers.steps();
    }

    /** The state of one call. */
    private static final class Run {

        private final int[] base;
        private final int[] other;
        private final boolean[] deleted;
        private final boolean[] inserted;
        private final Anchors anchors;
        private final Myers myers;
        private final Gaps gaps = new Gaps();

        Run(int[] base, int[] other) {
            this.base = base;
            this.other = other;
            this.deleted = new boolean[base.length];
            this.inserted = new boolean[other.length];
            this.anchors = new Anchors(base, other);
            this.myers = new Myers(base, other, deleted, inserted);
        }

        /** Gaps are worked off one by one: what becomes of one does not depend on the others. */
        void diff() {
            gaps.push(0, base.length, 0, other.length, 0, 0);
            while (gaps.pop()) {
                diff(gaps.baseFrom, gaps.baseTo, gaps.otherFrom, gaps.otherTo, gaps.runIndex, gaps.depth);
            }
        }

        private void diff(int baseFrom, int baseTo, int otherFrom, int otherTo, int runIndex, int depth) {
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
                    pushBetween(chain, b0, b1, o0, o1, r, depth);
                    return;
                }
            }
            if (anchors.anyShared()) {
                myers.diff(b0, b1, o0, o1);
            } else {
                // Not one element of the gap stands on both sides.
                Arrays.fill(deleted, b0, b1, true);
                Arrays.fill(inserted, o0, o1, true);
            }
        }

        /** Leaves what lies between the anchors to be done; {@code chain} holds base and other positions in turn. */
        private void pushBetween(int[] chain, int b0, int b1, int o0, int o1, int runIndex, int depth) {
            int length = RUNS[runIndex];
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
                    gaps.push(b, nextBase, o, nextOther, runIndex, depth + 1);
                }
                b = chain[k] + length;
                o = chain[k + 1] + length;
            }
            gaps.push(b, b1, o, o1, runIndex, depth + 1);
        }

        List<Edit> edits() {
            List<Edit> edits = new ArrayList<>();
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
                    edits.add(new Edit(b0, b, o0, o));
                } else {
                    b++;
                    o++;
                }
            }
            return edits;
        }
    }

    /** The gaps that are still to be done; the fields are those of the one taken last. */
    private static final class Gaps {

        private static final int SIZE = 6;

        private int[] stack = new int[8 * SIZE];
        private int top;

        private int baseFrom;
        private int baseTo;
        private int otherFrom;
        private int otherTo;
        private int runIndex;
        private int depth;

        void push(int gapBaseFrom, int gapBaseTo, int gapOtherFrom, int gapOtherTo, int gapRunIndex, int gapDepth) {
            if (top == stack.length) {
                stack = Arrays.copyOf(stack, 2 * top);
            }
            stack[top++] = gapBaseFrom;
            stack[top++] = gapBaseTo;
            stack[top++] = gapOtherFrom;
            stack[top++] = gapOtherTo;
            stack[top++] = gapRunIndex;
            stack[top++] = gapDepth;
        }

        /** Takes the last gap; false where there is none. */
        boolean pop() {
            if (top == 0) {
                return false;
            }
            depth = stack[--top];
            runIndex = stack[--top];
            otherTo = stack[--top];
            otherFrom = stack[--top];
            baseTo = stack[--top];
            baseFrom = stack[--top];
            return true;
        }
    }
}
