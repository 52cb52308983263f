package org.lectern.align;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.Transcript;

/**
 * Pairs blocks that were left over between two links, by a dynamic programme over their likeness.
 *
 * <p>Two blocks are alike by the weight of the words they share in any order (Dice), or, if less so, where both are
 * front matter or salutation: such lines are replaced as a whole from one edition to the next.
 */
final class GapFiller {

    /** Blocks less alike than this are not paired. */
    private static final double LEAST = 0.33;

    /** What standing at the same place is worth to two lines of front matter of the same kind. */
    private static final double SAME_PLACE = 0.34;

    /** Gaps with more pairs than this are left open. */
    private static final long MOST_PAIRS = 4_000_000;

    private final Transcript base;
    private final Transcript other;
    private final Bag baseBag;
    private final Bag otherBag;

    GapFiller(Transcript base, Transcript other, Bag baseBag, Bag otherBag) {
        this.base = base;
        this.other = other;
        this.baseBag = baseBag;
        this.otherBag = otherBag;
    }

    /** The pairings, which rise on both sides, with new ones in the gaps between them. */
    List<Pairing> fill(List<Pairing> pairings) {
        List<Pairing> filled = new ArrayList<>();
        int b = 0;
        int o = 0;
        for (Pairing pairing : pairings) {
            fillGap(b, pairing.base().get(0), o, pairing.other().get(0), filled);
            filled.add(pairing);
            b = pairing.lastBase() + 1;
            o = pairing.lastOther() + 1;
        }
        fillGap(b, baseBag.blocks(), o, otherBag.blocks(), filled);
        return filled;
    }

    private void fillGap(int b0, int b1, int o0, int o1, List<Pairing> filled) {
        int n = b1 - b0;
        int m = o1 - o0;
        if (n == 0 || m == 0 || (long) n * m > MOST_PAIRS) {
            return;
        }
        double[][] likeness = likeness(b0, n, o0, m);
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (likeness[i][j] >= LEAST) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + likeness[i][j]);
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (likeness[i][j] >= LEAST && best[i][j] == best[i + 1][j + 1] + likeness[i][j]) {
                Link.Evidence evidence =
                        likeness[i][j] == SAME_PLACE ? Link.Evidence.SAME_PLACE : Link.Evidence.SIMILAR_WORDS;
                filled.add(Pairing.inOrder(List.of(b0 + i), List.of(o0 + j), evidence));
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private double[][] likeness(int b0, int n, int o0, int m) {
        int[][] otherKeys = new int[m][];
        for (int j = 0; j < m; j++) {
            otherKeys[j] = otherBag.sortedKeys(o0 + j);
        }
        double[][] likeness = new double[n][m];
        for (int i = 0; i < n; i++) {
            int[] baseKeys = baseBag.sortedKeys(b0 + i);
            for (int j = 0; j < m; j++) {
                double all = baseBag.weight(b0 + i) + otherBag.weight(o0 + j);
                double dice = all == 0 ? 0 : 2 * baseBag.shared(baseKeys, otherKeys[j]) / all;
                likeness[i][j] = dice < LEAST && sameFront(b0 + i, o0 + j) ? SAME_PLACE : dice;
            }
        }
        return likeness;
    }

    private boolean sameFront(int baseBlock, int otherBlock) {
        var kind = base.blocks().get(baseBlock).kind();
        return kind.isFrontMatter() && kind == other.blocks().get(otherBlock).kind();
    }
}
