package org.lectern.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/**
 * A passage that two texts have at different places: ranges of tokens of equal length and with equal keys.
 *
 * @param base the range of tokens in the base
 * @param other the range of tokens in the other
 */
public record SharedPassage(Span base, Span other) {

    /**
     * The passages that stand in the given ranges of both texts, as long as can be, and once in each text: what recurs is a
     * refrain or a formula.
     *
     * <p>Cost is linear in the words of the ranges and, where any is shared, of the texts.
     *
     * @param baseRanges ranges of tokens of the base, none overlapping another
     * @param otherRanges ranges of tokens of the other, none overlapping another
     * @param fewestWords shorter passages are not looked for
     * @return nothing for texts of more than 16 million words; else in the order of the base, none overlapping another on either side
     */
    public static List<SharedPassage> of(
            Tokens base, List<Span> baseRanges, Tokens other, List<Span> otherRanges, int fewestWords) {
        PassageSearch search = new PassageSearch(base, other, fewestWords);
        List<SharedPassage> longestFirst = new ArrayList<>(search.passages(baseRanges, otherRanges));
        longestFirst.sort(Comparator.<SharedPassage>comparingInt(passage -> -passage.base.length())
                .thenComparingInt(passage -> passage.base.start() + passage.other.start())
                .thenComparing(SharedPassage::base));
        boolean[] baseTaken = new boolean[base.size()];
        boolean[] otherTaken = new boolean[other.size()];
        List<SharedPassage> chosen = new ArrayList<>();
        for (SharedPassage passage : longestFirst) {
            if (isFree(baseTaken, passage.base) && isFree(otherTaken, passage.other)) {
                Arrays.fill(baseTaken, passage.base.start(), passage.base.end(), true);
                Arrays.fill(otherTaken, passage.other.start(), passage.other.end(), true);
                chosen.add(passage);
            }
        }
        chosen.sort(Comparator.comparing(SharedPassage::base));
        return chosen;
    }

    /** Whether nothing of the range is taken; a longer passage took its ends if any. */
    private static boolean isFree(boolean[] taken, Span range) {
        return !taken[range.start()] && !taken[range.end() - 1];
    }
}
