package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lectern.text.Span;

/**
 * Joins the edits of one amount, and lets a changed sign take in the number that it makes another: a currency, per cent, a
 * minus.
 *
 * <p>The sign of an amount of money stands ahead of the number, and its name behind it.
 */
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
        TokenEdit last = new TokenEdit(0, 0, 0, 0);
        int from = 0;
        while (from < edits.size()) {
            int to = end(edits, from);
            TokenEdit next = to < edits.size()
                    ? edits.get(to)
                    : new TokenEdit(base.size(), base.size(), other.size(), other.size());
            last = withNumber(edits.get(from).through(edits.get(to - 1)), last, next);
            joined.add(last);
            from = to;
        }
        return joined;
    }

    /** The edit of a sign with the numbers that it stands at, as far as the edits before and behind it leave them. */
    private TokenEdit withNumber(TokenEdit edit, TokenEdit last, TokenEdit next) {
        boolean before = edit.baseStart() > last.baseEnd() && edit.otherStart() > last.otherEnd();
        boolean behind = edit.baseEnd() < next.baseStart() && edit.otherEnd() < next.otherStart();
        if (before && base.isCurrencySign(edit.baseStart() - 1)) {
            TokenEdit money =
                    new TokenEdit(edit.baseStart() - 1, edit.baseEnd(), edit.otherStart() - 1, edit.otherEnd());
            if (sameAmount(money)) {
                return money;
            }
        }
        if (behind && isMinus(base, edit.base()) && isMinus(other, edit.other())) {
            TokenEdit negative =
                    new TokenEdit(edit.baseStart(), edit.baseEnd() + 1, edit.otherStart(), edit.otherEnd() + 1);
            if (sameAmount(negative)) {
                return negative;
            }
        }
        boolean signs = edit.base().length() <= 1
                && edit.other().length() <= 1
                && !base.hasWord(edit.baseStart(), edit.baseEnd())
                && !other.hasWord(edit.otherStart(), edit.otherEnd());
        if (!signs) {
            return edit;
        }
        int ahead = before && (belongsBehind(base, edit.base()) || belongsBehind(other, edit.other())) ? 1 : 0;
        int after = behind && (belongsAhead(base, edit.base()) || belongsAhead(other, edit.other())) ? 1 : 0;
        return new TokenEdit(
                edit.baseStart() - ahead, edit.baseEnd() + after, edit.otherStart() - ahead, edit.otherEnd() + after);
    }

    /** Whether a number stands ahead of the sign, which belongs to it. */
    private static boolean belongsBehind(TokenChain tokens, Span sign) {
        int at = sign.start();
        return !sign.isEmpty()
                && isNumberAhead(tokens, at)
                && (Figures.isUnit(tokens.text(at)) && !isPrefix(tokens, at) || isBetween(tokens, at));
    }

    /** Whether a number stands behind the sign, which belongs to it. */
    private static boolean belongsAhead(TokenChain tokens, Span sign) {
        int at = sign.start();
        if (sign.isEmpty() || !isNumberBehind(tokens, at)) {
            return false;
        }
        boolean closed = !tokens.spaceBefore(at + 1);
        boolean opens = tokens.beginsBlock(at) || tokens.spaceBefore(at) || !tokens.isWord(at - 1);
        return isBetween(tokens, at)
                || Figures.standsAhead(tokens.text(at))
                        && (Figures.isHyphen(tokens.text(at)) ? closed && opens : !belongsBehind(tokens, sign));
    }

    /** Whether a currency is written together with the number behind it. */
    private static boolean isPrefix(TokenChain tokens, int at) {
        return Figures.standsAhead(tokens.text(at)) && isNumberBehind(tokens, at) && !tokens.spaceBefore(at + 1);
    }

    private static boolean isBetween(TokenChain tokens, int at) {
        return Figures.standsBetween(tokens.text(at))
                && isNumberAhead(tokens, at)
                && isNumberBehind(tokens, at)
                && !tokens.spaceBefore(at)
                && !tokens.spaceBefore(at + 1);
    }

    private static boolean isNumberAhead(TokenChain tokens, int at) {
        return !tokens.beginsBlock(at) && isNumber(tokens, at - 1);
    }

    private static boolean isNumberBehind(TokenChain tokens, int at) {
        return !tokens.beginsBlock(at + 1) && isNumber(tokens, at + 1);
    }

    private static boolean isNumber(TokenChain tokens, int at) {
        return tokens.isWord(at) && tokens.hasDigit(at);
    }

    /** The position behind the edits that are one with the edit at {@code from}. */
    private int end(List<TokenEdit> edits, int from) {
        for (int to = widest(edits, from); to > from + 1; to--) {
            if (sameAmount(edits.get(from).through(edits.get(to - 1)))) {
                return to;
            }
        }
        boolean numberAndUnit = from + 1 < edits.size()
                && edits.get(from).touches(edits.get(from + 1))
                && areNumberAndUnit(edits.get(from), edits.get(from + 1));
        return numberAndUnit ? from + 2 : from + 1;
    }

    /**
     * The position behind the most edits from {@code from} on that can be one amount; {@code from} itself where there are none.
     *
     * <p>What has no figure has none in any part of it, so that most edits are looked at once.
     */
    private int widest(List<TokenEdit> edits, int from) {
        int to = Math.min(edits.size(), from + MOST_EDITS);
        while (to > from && isTooLong(edits.get(from).through(edits.get(to - 1)))) {
            to--;
        }
        return to > from + 1 && hasFigure(edits.get(from).through(edits.get(to - 1))) ? to : from;
    }

    private static boolean isTooLong(TokenEdit edit) {
        return Math.max(edit.base().length(), edit.other().length()) > LONGEST;
    }

    private boolean areNumberAndUnit(TokenEdit first, TokenEdit second) {
        boolean numberAhead = endsWithNumber(base, first.base()) || endsWithNumber(other, first.other());
        boolean numberBehind = beginsWithNumber(base, second.base()) || beginsWithNumber(other, second.other());
        return isUnit(first) && numberBehind || numberAhead && isUnit(second);
    }

    private static boolean beginsWithNumber(TokenChain tokens, Span range) {
        return !range.isEmpty() && isNumber(tokens, range.start());
    }

    private static boolean endsWithNumber(TokenChain tokens, Span range) {
        return !range.isEmpty() && isNumber(tokens, range.end() - 1);
    }

    /** Whether signs alone change, and one says what the number counts. */
    private boolean isUnit(TokenEdit edit) {
        return !base.hasWord(edit.baseStart(), edit.baseEnd())
                && !other.hasWord(edit.otherStart(), edit.otherEnd())
                && (isUnit(base, edit.base()) || isUnit(other, edit.other()));
    }

    private boolean sameAmount(TokenEdit edit) {
        return !isTooLong(edit)
                && hasFigure(edit)
                && wordOf.apply(base.written(edit.base())).sameNumber(wordOf.apply(other.written(edit.other())));
    }

    private boolean hasFigure(TokenEdit edit) {
        return hasFigure(base, edit.base()) || hasFigure(other, edit.other());
    }

    private static boolean hasFigure(TokenChain tokens, Span range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (isNumber(tokens, i) || tokens.isCurrencySign(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMinus(TokenChain tokens, Span range) {
        return range.length() == 1 && Numbers.isMinus(tokens.text(range.start()));
    }

    private static boolean isUnit(TokenChain tokens, Span range) {
        return range.length() == 1 && Figures.isUnit(tokens.text(range.start()));
    }
}
