package org.lectern.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.text.ComparisonKey;
import org.lectern.text.Span;

/**
 * Joins edits that a small equal stretch divides, where an editor would see one change: words that changed places, a small
 * word in the midst of a rewritten phrase, an abbreviation in brackets behind what it stands for.
 */
final class Islands {

    /** Words that changed places stand no farther apart. */
    private static final int WIDEST = 3;

    /** A small word has no more letters. */
    private static final int SMALL_WORD = 3;

    /** So many words must have changed on either side of a small word that is taken in. */
    private static final int PHRASE = 2;

    private final TokenChain base;
    private final TokenChain other;

    Islands(TokenChain base, TokenChain other) {
        this.base = base;
        this.other = other;
    }

    /** The edits, rising on both sides, with those joined that are one. */
    List<TokenEdit> join(List<TokenEdit> edits) {
        List<TokenEdit> joined = new ArrayList<>();
        for (TokenEdit edit : edits) {
            int last = joined.size() - 1;
            if (last >= 0 && areOne(joined.get(last), edit)) {
                joined.set(last, joined.get(last).through(edit));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private boolean areOne(TokenEdit first, TokenEdit second) {
        int from = first.baseEnd();
        int to = second.baseStart();
        if (to - from == 1 && signChangedPlaces(first, second)) {
            return true;
        }
        if (from == to || to - from > WIDEST || !wordsOfOneSentence(from, to)) {
            return false;
        }
        return changedPlaces(first, second)
                || to - from == 1 && (smallInPhrase(first, second) || inBrackets(first, second));
    }

    /** Whether a sign goes on one side of a quotation mark and comes on the other: {@code ,\u201D} and {@code \u201D,}. */
    private boolean signChangedPlaces(TokenEdit first, TokenEdit second) {
        if (!ComparisonKey.ofSign(base.text(first.baseEnd()), false).equals(ComparisonKey.QUOTE)) {
            return false;
        }
        boolean ahead = isSign(base, first.base())
                && first.other().isEmpty()
                && second.base().isEmpty()
                && isSign(other, second.other());
        boolean behind = isSign(other, first.other())
                && first.base().isEmpty()
                && second.other().isEmpty()
                && isSign(base, second.base());
        return ahead && base.key(first.baseStart()) == other.key(second.otherStart())
                || behind && other.key(first.otherStart()) == base.key(second.baseStart());
    }

    private static boolean isSign(TokenChain tokens, Span range) {
        return range.length() == 1 && !tokens.isWord(range.start());
    }

    private boolean wordsOfOneSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!base.isWord(i) || i > from && base.beginsBlock(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words that go on one side of the island come on the other side of it. */
    private boolean changedPlaces(TokenEdit first, TokenEdit second) {
        if (first.otherStart() == first.otherEnd() && second.baseStart() == second.baseEnd()) {
            return sameWords(first.baseStart(), first.baseEnd(), second.otherStart(), second.otherEnd());
        }
        if (first.baseStart() == first.baseEnd() && second.otherStart() == second.otherEnd()) {
            return sameWords(second.baseStart(), second.baseEnd(), first.otherStart(), first.otherEnd());
        }
        return false;
    }

    private boolean sameWords(int baseFrom, int baseTo, int otherFrom, int otherTo) {
        int words = baseTo - baseFrom;
        if (words == 0 || words != otherTo - otherFrom || words > WIDEST) {
            return false;
        }
        int[] one = new int[words];
        int[] two = new int[words];
        for (int k = 0; k < words; k++) {
            if (!base.isWord(baseFrom + k) || !other.isWord(otherFrom + k)) {
                return false;
            }
            one[k] = base.key(baseFrom + k);
            two[k] = other.key(otherFrom + k);
        }
        Arrays.sort(one);
        Arrays.sort(two);
        return Arrays.equals(one, two);
    }

    private boolean smallInPhrase(TokenEdit first, TokenEdit second) {
        String word = base.text(first.baseEnd());
        boolean small = word.length() <= SMALL_WORD && word.chars().allMatch(Character::isLowerCase);
        boolean additions = first.baseStart() == first.baseEnd() && second.baseStart() == second.baseEnd();
        boolean omissions = first.otherStart() == first.otherEnd() && second.otherStart() == second.otherEnd();
        return small && !additions && !omissions && phrase(first) && phrase(second);
    }

    private boolean phrase(TokenEdit edit) {
        boolean words = onlyWords(base, edit.baseStart(), edit.baseEnd())
                && onlyWords(other, edit.otherStart(), edit.otherEnd());
        boolean shortened = Abbreviations.eitherWay(base.written(edit.base()), other.written(edit.other()));
        boolean dividedAlone =
                Division.first(base, edit.baseStart(), edit.baseEnd(), other, edit.otherStart(), edit.otherEnd())
                        != null;
        int length = Math.max(edit.baseEnd() - edit.baseStart(), edit.otherEnd() - edit.otherStart());
        return words && !shortened && !dividedAlone && length >= PHRASE;
    }

    private static boolean onlyWords(TokenChain tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what comes or goes is a phrase and the brackets around its abbreviation, which stays. */
    private boolean inBrackets(TokenEdit first, TokenEdit second) {
        boolean omissions = first.otherStart() == first.otherEnd() && second.otherStart() == second.otherEnd();
        boolean additions = first.baseStart() == first.baseEnd() && second.baseStart() == second.baseEnd();
        return omissions
                        && opens(base, first.baseStart(), first.baseEnd())
                        && closes(base, second.baseStart(), second.baseEnd())
                || additions
                        && opens(other, first.otherStart(), first.otherEnd())
                        && closes(other, second.otherStart(), second.otherEnd());
    }

    private static boolean opens(TokenChain tokens, int from, int to) {
        return to - from > 1 && tokens.text(to - 1).equals("(");
    }

    private static boolean closes(TokenChain tokens, int from, int to) {
        return to - from == 1 && tokens.text(from).equals(")");
    }
}
