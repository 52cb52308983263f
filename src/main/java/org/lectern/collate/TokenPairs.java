package org.lectern.collate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.align.Link;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.compare.Significance;
import org.lectern.diff.EditScript;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/**
 * Which token of one witness stands for which of another, after their comparison: those that are the same, also where
 * they moved, and single words that are only written otherwise.
 */
final class TokenPairs {

    private static final int UNCHANGED = -1;

    private final Tokens base;
    private final Tokens other;
    /** The change that touches each token, by its number. */
    private final int[] baseChange;

    private final int[] otherChange;
    private final int[] pairs;

    private TokenPairs(Comparison comparison) {
        this.base = comparison.base().tokens();
        this.other = comparison.other().tokens();
        this.baseChange = changes(comparison, Side.BASE);
        this.otherChange = changes(comparison, Side.OTHER);
        this.pairs = new int[other.size()];
        Arrays.fill(pairs, -1);
    }

    /** For each token of the other witness that of the base which it stands for, or -1. */
    static int[] of(Comparison comparison) {
        TokenPairs pairs = new TokenPairs(comparison);
        for (Link link : comparison.links()) {
            pairs.pair(
                    kept(pairs.base, link.base(), pairs.baseChange),
                    kept(pairs.other, link.other(), pairs.otherChange));
        }
        pairs.pairMovedPassages(comparison);
        return pairs.pairs;
    }

    /** Pairs the words of passages that moved. */
    private void pairMovedPassages(Comparison comparison) {
        Map<String, Span> places = new HashMap<>();
        for (Change change : comparison.changes()) {
            if (change.movesPassage()) {
                Span range = change.reading(change.base().isEmpty() ? Side.OTHER : Side.BASE)
                        .tokens();
                Span first = places.putIfAbsent(change.move().orElseThrow(), range);
                if (first != null) {
                    Span bases = change.base().isEmpty() ? first : range;
                    Span others = change.base().isEmpty() ? range : first;
                    pair(numbers(bases), numbers(others));
                }
            }
        }
    }

    private static int[] changes(Comparison comparison, Side side) {
        int[] touched = new int[comparison.witness(side).tokens().size()];
        Arrays.fill(touched, UNCHANGED);
        int number = 0;
        for (Change change : comparison.changes()) {
            number++;
            if (!change.movesBlocks()) {
                Span range = change.reading(side).tokens();
                // Words that are merely written otherwise stay paired: their numbers lie below UNCHANGED.
                Arrays.fill(touched, range.start(), range.end(), isOneWord(change) ? UNCHANGED - number : number);
            }
        }
        return touched;
    }

    private static boolean isOneWord(Change change) {
        return change.significance() == Significance.ACCIDENTAL
                && change.base().tokens().length() == 1
                && change.other().tokens().length() == 1;
    }

    /** The tokens of the blocks that have their partner on the other side. */
    private static int[] kept(Tokens tokens, List<Integer> blocks, int[] change) {
        return blocks.stream()
                .flatMapToInt(block -> IntStream.range(tokens.blockStart(block), tokens.blockStart(block + 1)))
                .filter(token -> change[token] <= UNCHANGED)
                .toArray();
    }

    private void pair(int[] bases, int[] others) {
        boolean parallel = bases.length == others.length;
        for (int i = 0; parallel && i < bases.length; i++) {
            parallel = baseChange[bases[i]] == otherChange[others[i]] && same(bases[i], others[i]);
        }
        if (parallel) {
            for (int i = 0; i < bases.length; i++) {
                pairs[others[i]] = bases[i];
            }
            return;
        }
        // A doubt that was settled at its place: the same word, but not the same number of tokens.
        int[] matches =
                EditScript.between(keys(base, bases), keys(other, others)).matches();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0) {
                pairs[others[matches[i]]] = bases[i];
            }
        }
    }

    private boolean same(int baseToken, int otherToken) {
        return baseChange[baseToken] < UNCHANGED || base.key(baseToken) == other.key(otherToken);
    }

    private static int[] numbers(Span range) {
        return IntStream.range(range.start(), range.end()).toArray();
    }

    private static int[] keys(Tokens tokens, int[] numbers) {
        return Arrays.stream(numbers).map(tokens::key).toArray();
    }
}
