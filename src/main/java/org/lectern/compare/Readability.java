package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.text.ComparisonKey;

/**
 * Makes the edits of a link read as an editor would write them, without making them claim more.
 *
 * <p>A changed hyphen takes in the words that it divides or joins, changed or not, a changed apostrophe its word, and a stop that
 * changed together with the capital behind it is one change. Insertions and deletions that could stand at several places
 * stand where a sentence or phrase begins.
 */
final class Readability {

    /** Nothing with more tokens is a name in initials, each with its stop. */
    private static final int MOST_INITIALS = 12;

    private final TokenChain base;
    private final TokenChain other;
    private final Amounts amounts;
    private final DateEdits days;
    private final Sliding sliding;

    /**
     * Polishes the edits of two chains.
     *
     * @param wordOf what a reading of either side is in other spellings
     * @param dates the days as the language writes them
     * @param months the names of months among the words of both
     */
    Readability(
            TokenChain base, TokenChain other, Function<String, WrittenWord> wordOf, Dates dates, MonthKeys months) {
        this.base = base;
        this.other = other;
        this.amounts = new Amounts(base, other, wordOf);
        this.days = new DateEdits(base, other, wordOf, dates, months);
        this.sliding = new Sliding(base, other);
    }

    /** The same differences, with readable edges; rising on both sides. */
    List<TokenEdit> polish(List<TokenEdit> raw) {
        List<TokenEdit> edits = new Islands(base, other).join(days.join(amounts.join(fuse(raw))));
        Set<TokenEdit> marks = QuotationMarks.paired(edits, base, other);
        List<TokenEdit> polished = new ArrayList<>();
        TokenEdit lastHyphen = null;
        for (int k = 0; k < edits.size(); k++) {
            TokenEdit edit = edits.get(k);
            TokenEdit last = polished.isEmpty() ? null : polished.get(polished.size() - 1);
            if (marks.contains(edit)) {
                polished.add(edit);
                lastHyphen = null;
                continue;
            }
            int baseFloor = last == null ? 0 : last.baseEnd();
            int otherFloor = last == null ? 0 : last.otherEnd();
            int baseCeiling = k + 1 < edits.size() ? edits.get(k + 1).baseStart() : base.size();
            int otherCeiling = k + 1 < edits.size() ? edits.get(k + 1).otherStart() : other.size();
            edit = sliding.slide(edit, baseFloor, otherFloor, baseCeiling, otherCeiling);
            boolean hyphen = isHyphen(edit);
            boolean compound =
                    hyphen && last != null && last.touches(edit) || lastHyphen != null && lastHyphen.touches(edit);
            lastHyphen = hyphen ? edit : null;
            edit = takeInWords(edit, baseFloor, otherFloor, baseCeiling, otherCeiling);
            if (last != null
                    && last.touches(edit)
                    && !marks.contains(last)
                    && (compound || belongTogether(last, edit))) {
                polished.set(polished.size() - 1, last.through(edit));
            } else {
                polished.add(edit);
            }
        }
        return polished;
    }

    /**
     * Makes one insertion of two that an equal stretch divides, where that stretch may as well be the one ahead of or
     * behind them; deletions alike.
     */
    private List<TokenEdit> fuse(List<TokenEdit> edits) {
        List<TokenEdit> fused = new ArrayList<>();
        for (TokenEdit edit : edits) {
            TokenEdit last = fused.isEmpty() ? null : fused.get(fused.size() - 1);
            TokenEdit one = last == null ? null : fused(last, edit);
            if (one == null) {
                fused.add(edit);
            } else {
                fused.set(fused.size() - 1, one);
            }
        }
        return fused;
    }

    private @Nullable TokenEdit fused(TokenEdit first, TokenEdit second) {
        int island = second.baseStart() - first.baseEnd();
        boolean insertions = first.baseStart() == first.baseEnd() && second.baseStart() == second.baseEnd();
        boolean deletions = first.otherStart() == first.otherEnd() && second.otherStart() == second.otherEnd();
        if (island == 0 || insertions == deletions) {
            return null;
        }
        TokenChain full = insertions ? other : base;
        int firstStart = insertions ? first.otherStart() : first.baseStart();
        int islandStart = insertions ? first.otherEnd() : first.baseEnd();
        int secondEnd = insertions ? second.otherEnd() : second.baseEnd();
        if (islandStart - firstStart >= island && same(full, firstStart, islandStart, island)) {
            return insertions
                    ? new TokenEdit(second.baseStart(), second.baseEnd(), firstStart + island, secondEnd)
                    : new TokenEdit(firstStart + island, secondEnd, second.otherStart(), second.otherEnd());
        }
        if (secondEnd - islandStart >= 2 * island && same(full, secondEnd - island, islandStart, island)) {
            return insertions
                    ? new TokenEdit(first.baseStart(), first.baseEnd(), firstStart, secondEnd - island)
                    : new TokenEdit(firstStart, secondEnd - island, first.otherStart(), first.otherEnd());
        }
        return null;
    }

    private static boolean same(TokenChain chain, int one, int two, int length) {
        for (int k = 0; k < length; k++) {
            if (!chain.sameText(one + k, chain, two + k)) {
                return false;
            }
        }
        return true;
    }

    private boolean belongTogether(TokenEdit first, TokenEdit second) {
        return stopAndCapital(first, second)
                || wordAndApostrophe(second)
                || wordAndItsStop(first, second)
                || !sameButForBlanks(first) && sameButForBlanks(first.through(second))
                || sentenceAndItsStop(first, second);
    }

    /** Initials with their stops, which are one token or several by how they are spaced: {@code R.W.} and {@code R. W.}. */
    private boolean sameButForBlanks(TokenEdit edit) {
        return Math.max(edit.baseEnd() - edit.baseStart(), edit.otherEnd() - edit.otherStart()) <= MOST_INITIALS
                && Normalisations.typography(base.written(edit.base()))
                        .equals(Normalisations.typography(other.written(edit.other())));
    }

    /** A whole sentence that took the place of another, and the stop that changed with it. */
    private boolean sentenceAndItsStop(TokenEdit words, TokenEdit stop) {
        return opensSentence(base, words.baseStart(), words.baseEnd())
                && opensSentence(other, words.otherStart(), words.otherEnd())
                && closesSentence(base, stop.baseStart(), stop.baseEnd())
                && closesSentence(other, stop.otherStart(), stop.otherEnd());
    }

    private static boolean opensSentence(TokenChain tokens, int from, int to) {
        return tokens.hasWord(from, to) && (tokens.beginsBlock(from) || tokens.endsSentence(from - 1));
    }

    private static boolean closesSentence(TokenChain tokens, int from, int to) {
        return to - from == 1 && tokens.endsSentence(from);
    }

    /** An apostrophe behind a word that changed with it: {@code nation's} and {@code nations'}. */
    private boolean wordAndApostrophe(TokenEdit sign) {
        return signsOnly(sign)
                && (joiner(base, sign.baseStart(), sign.baseEnd(), ComparisonKey.APOSTROPHE)
                        || joiner(other, sign.otherStart(), sign.otherEnd(), ComparisonKey.APOSTROPHE));
    }

    /** A word that took the place of a shortened one, whose stop ends no sentence: {@code Mr.} and {@code Madam}. */
    private boolean wordAndItsStop(TokenEdit word, TokenEdit stop) {
        boolean words =
                base.hasWord(word.baseStart(), word.baseEnd()) && other.hasWord(word.otherStart(), word.otherEnd());
        return words
                && (isStop(base, stop.baseStart(), stop.baseEnd()) && stop.otherStart() == stop.otherEnd()
                        || isStop(other, stop.otherStart(), stop.otherEnd()) && stop.baseStart() == stop.baseEnd())
                && goesOn(base, stop.baseEnd())
                && goesOn(other, stop.otherEnd())
                && base.sameText(stop.baseEnd(), other, stop.otherEnd());
    }

    private static boolean isStop(TokenChain tokens, int from, int to) {
        return to - from == 1 && tokens.text(from).equals(".") && !tokens.spaceBefore(from);
    }

    private static boolean goesOn(TokenChain tokens, int at) {
        return at < tokens.size() && !tokens.beginsBlock(at) && tokens.isWord(at);
    }

    /** A changed stop and the capital or small letter that follows from it. */
    private boolean stopAndCapital(TokenEdit stop, TokenEdit word) {
        return signsOnly(stop)
                && word.baseEnd() - word.baseStart() == 1
                && word.otherEnd() - word.otherStart() == 1
                && base.isWord(word.baseStart())
                && base.key(word.baseStart()) == other.key(word.otherStart());
    }

    private boolean signsOnly(TokenEdit edit) {
        return !base.hasWord(edit.baseStart(), edit.baseEnd()) && !other.hasWord(edit.otherStart(), edit.otherEnd());
    }

    private boolean isHyphen(TokenEdit edit) {
        return signsOnly(edit)
                && (joiner(base, edit.baseStart(), edit.baseEnd(), ComparisonKey.HYPHEN)
                        || joiner(other, edit.otherStart(), edit.otherEnd(), ComparisonKey.HYPHEN));
    }

    /** Lets a lone hyphen or apostrophe take in the words that it is written together with. */
    private TokenEdit takeInWords(TokenEdit edit, int baseFloor, int otherFloor, int baseCeiling, int otherCeiling) {
        if (!signsOnly(edit)) {
            return edit;
        }
        boolean roomBefore = edit.baseStart() > baseFloor && edit.otherStart() > otherFloor;
        boolean roomAfter = edit.baseEnd() < baseCeiling && edit.otherEnd() < otherCeiling;
        boolean hyphen = isHyphen(edit);
        boolean apostrophe = joiner(base, edit.baseStart(), edit.baseEnd(), ComparisonKey.APOSTROPHE)
                || joiner(other, edit.otherStart(), edit.otherEnd(), ComparisonKey.APOSTROPHE);
        int before = (hyphen || apostrophe) && roomBefore ? 1 : 0;
        int after = hyphen && roomAfter ? 1 : 0;
        return new TokenEdit(
                edit.baseStart() - before, edit.baseEnd() + after, edit.otherStart() - before, edit.otherEnd() + after);
    }

    /** Whether the range is a single sign of the kind that follows its word without a blank. */
    private static boolean joiner(TokenChain tokens, int from, int to, String key) {
        if (to - from != 1 || tokens.spaceBefore(from)) {
            return false;
        }
        String sign = ComparisonKey.ofSign(tokens.text(from), false);
        boolean joined = to < tokens.size() && !tokens.spaceBefore(to);
        return sign.equals(key) && (joined || key.equals(ComparisonKey.APOSTROPHE));
    }
}
