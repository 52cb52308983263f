package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lectern.text.Span;

/** Joins the edits of an amount of money, whose sign stands ahead of the number and whose name behind it. */
final class Amounts {

    /** Nothing with more tokens is an amount. */
    private static final int LONGEST = 12;

    /** An amount is changed at no more places: the sign, the number, the name. */
    private static final int MOST_EDITS = 3;

    private final TokenChain base;
    private final TokenChain other;
    private final Function<String, WrittenWord> wordOf;

    Amounts(TokenChain base, TokenChain other, Function<String, WrittenWord> wordOf) {
        this.base = base;
        this.other = other;
        this.wordOf = wordOf;
    }

    /** The edits, rising on both sides, with those joined that change one amount. */
    List<TokenEdit> join(List<TokenEdit> edits) {
        List<TokenEdit> joined = new ArrayList<>();
        int from = 0;
        while (from < edits.size()) {
            int to = end(edits, from);
            joined.add(edits.get(from).through(edits.get(to - 1)));
            from = to;
        }
        return joined;
    }

    /** The position behind the edits that are one with the edit at {@code from}. */
    private int end(List<TokenEdit> edits, int from) {
        for (int to = Math.min(edits.size(), from + MOST_EDITS); to > from + 1; to--) {
            if (sameAmount(edits.get(from).through(edits.get(to - 1)))) {
                return to;
            }
        }
        boolean signAlone = from + 1 < edits.size()
                && edits.get(from).touches(edits.get(from + 1))
                && (isCurrency(base, edits.get(from).base())
                        || isCurrency(other, edits.get(from).other()));
        return signAlone ? from + 2 : from + 1;
    }

    private boolean sameAmount(TokenEdit edit) {
        boolean shortEnough = Math.max(edit.base().length(), edit.other().length()) <= LONGEST;
        return shortEnough
                && (hasCurrency(base, edit.base()) || hasCurrency(other, edit.other()))
                && wordOf.apply(base.written(edit.base())).sameNumber(wordOf.apply(other.written(edit.other())));
    }

    private static boolean hasCurrency(TokenChain tokens, Span range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (!tokens.isWord(i) && Money.isCurrencySign(tokens.text(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCurrency(TokenChain tokens, Span range) {
        return range.length() == 1 && Money.isCurrencySign(tokens.text(range.start()));
    }
}
