package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.align.Link;
import org.lectern.diff.Edit;
import org.lectern.diff.EditScript;

/**
 * The changed tokens of one link: signs are brought into the alignment of its words, and words that are aligned but
 * written otherwise are found.
 */
final class TokenDiff {

    /** Regions with more cells than this are one replacement. */
    private static final long MOST_CELLS = 250_000;

    private final TokenChain base;
    private final TokenChain other;
    private final Function<String, WrittenWord> wordOf;
    private final @Nullable WrittenWord[] baseWords;
    private final @Nullable WrittenWord[] otherWords;
    private final List<TokenEdit> edits = new ArrayList<>();

    private TokenDiff(TokenChain base, TokenChain other, Function<String, WrittenWord> wordOf) {
        this.base = base;
        this.other = other;
        this.wordOf = wordOf;
        this.baseWords = new WrittenWord[base.size()];
        this.otherWords = new WrittenWord[other.size()];
    }

    /**
     * The edits of the link's tokens, rising on both sides, in the numbering of the chains.
     *
     * @param wordOf what a word of either side is in other spellings
     */
    static List<TokenEdit> of(Link link, TokenChain base, TokenChain other, Function<String, WrittenWord> wordOf) {
        TokenDiff diff = new TokenDiff(base, other, wordOf);
        diff.run(link.words());
        return diff.edits;
    }

    private void run(EditScript words) {
        int b = 0;
        int o = 0;
        int baseWord = 0;
        int otherWord = 0;
        List<Edit> wordEdits = words.edits();
        for (int k = 0; k <= wordEdits.size(); k++) {
            int nextEdit = k < wordEdits.size() ? wordEdits.get(k).baseStart() : words.baseLength();
            while (baseWord < nextEdit) {
                int baseToken = base.word(baseWord++);
                int otherToken = other.word(otherWord++);
                region(b, baseToken, o, otherToken);
                pair(baseToken, otherToken);
                b = baseToken + 1;
                o = otherToken + 1;
            }
            if (k < wordEdits.size()) {
                baseWord = wordEdits.get(k).baseEnd();
                otherWord = wordEdits.get(k).otherEnd();
            }
        }
        region(b, base.size(), o, other.size());
    }

    /** Two tokens with the same key; written otherwise, they are a change. */
    private void pair(int baseToken, int otherToken) {
        if (!base.sameText(baseToken, other, otherToken)) {
            edits.add(new TokenEdit(baseToken, baseToken + 1, otherToken, otherToken + 1));
        }
    }

    /** What stands between two aligned words. */
    private void region(int baseFrom, int baseTo, int otherFrom, int otherTo) {
        int b0 = baseFrom;
        int o0 = otherFrom;
        int b1 = baseTo;
        int o1 = otherTo;
        while (b0 < b1 && o0 < o1 && base.key(b0) == other.key(o0)) {
            pair(b0++, o0++);
        }
        int suffix = 0;
        while (b0 < b1 - suffix && o0 < o1 - suffix && base.key(b1 - suffix - 1) == other.key(o1 - suffix - 1)) {
            suffix++;
        }
        b1 -= suffix;
        o1 -= suffix;
        boolean oneForOne = b1 - b0 == 1 && o1 - o0 == 1 && base.isWord(b0) == other.isWord(o0);
        if (oneForOne) {
            group(List.of(new Step(b0, b1, o0, o1)));
        } else if (b0 < b1 && o0 < o1 && (long) (b1 - b0) * (o1 - o0) <= MOST_CELLS) {
            align(b0, b1, o0, o1);
        } else if (b0 < b1 || o0 < o1) {
            edits.add(new TokenEdit(b0, b1, o0, o1));
        }
        for (int k = 0; k < suffix; k++) {
            pair(b1 + k, o1 + k);
        }
    }

    /** The cheapest alignment of two short stretches of words and signs (Needleman and Wunsch 1970). */
    private void align(int b0, int b1, int o0, int o1) {
        int n = b1 - b0;
        int m = o1 - o0;
        float[][] cost = new float[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                if (i == n && j == m) {
                    continue;
                }
                float best = Float.MAX_VALUE;
                if (i < n && j < m) {
                    best = cost[i + 1][j + 1] + substitution(b0 + i, o0 + j);
                }
                if (i < n) {
                    best = Math.min(best, cost[i + 1][j] + gap(base, b0 + i));
                }
                if (j < m) {
                    best = Math.min(best, cost[i][j + 1] + gap(other, o0 + j));
                }
                cost[i][j] = best;
            }
        }
        // Of two equally cheap ways, the one taken must not depend on which text is the base.
        boolean deleteFirst = base.text(b0, b1).compareTo(other.text(o0, o1)) <= 0;
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            boolean delete = i < n && cost[i][j] == cost[i + 1][j] + gap(base, b0 + i);
            boolean insert = j < m && cost[i][j] == cost[i][j + 1] + gap(other, o0 + j);
            if (i < n && j < m && cost[i][j] == cost[i + 1][j + 1] + substitution(b0 + i, o0 + j)) {
                steps.add(new Step(b0 + i, b0 + ++i, o0 + j, o0 + ++j));
            } else if (delete && (deleteFirst || !insert)) {
                steps.add(new Step(b0 + i, b0 + ++i, o0 + j, o0 + j));
            } else {
                steps.add(new Step(b0 + i, b0 + i, o0 + j, o0 + ++j));
            }
        }
        group(steps);
    }

    private static float gap(TokenChain tokens, int token) {
        return tokens.isWord(token) ? 1f : .5f;
    }

    private float substitution(int b, int o) {
        if (base.key(b) == other.key(o)) {
            return 0;
        }
        boolean word = base.isWord(b);
        if (word != other.isWord(o)) {
            return 4;
        }
        if (!word) {
            return .75f;
        }
        return sameWord(b, o) ? .25f : 1.5f;
    }

    private record Step(int baseStart, int baseEnd, int otherStart, int otherEnd) {

        boolean substitution() {
            return baseEnd > baseStart && otherEnd > otherStart;
        }
    }

    /**
     * Makes edits of the steps: neighbours go together, but a word that is merely written otherwise, and signs at the
     * edge of a replacement of words, stand alone.
     */
    private void group(List<Step> steps) {
        int from = 0;
        for (int k = 0; k <= steps.size(); k++) {
            boolean border = k == steps.size() || equal(steps.get(k)) || merelyWritten(steps.get(k));
            if (border) {
                addGroup(steps.subList(from, k));
                if (k < steps.size()) {
                    Step step = steps.get(k);
                    if (equal(step)) {
                        pair(step.baseStart, step.otherStart);
                    } else {
                        add(step, step);
                    }
                }
                from = k + 1;
            }
        }
    }

    private boolean equal(Step step) {
        return step.substitution() && base.key(step.baseStart) == other.key(step.otherStart);
    }

    private boolean merelyWritten(Step step) {
        return step.substitution() && base.isWord(step.baseStart) && sameWord(step.baseStart, step.otherStart);
    }

    private boolean sameWord(int b, int o) {
        return written(base, baseWords, b)
                .accident(written(other, otherWords, o))
                .isPresent();
    }

    private WrittenWord written(TokenChain tokens, @Nullable WrittenWord[] known, int token) {
        WrittenWord word = known[token];
        if (word == null) {
            word = wordOf.apply(tokens.text(token));
            known[token] = word;
        }
        return word;
    }

    private void addGroup(List<Step> group) {
        if (group.isEmpty()) {
            return;
        }
        int from = 0;
        int to = group.size();
        Step first = group.get(0);
        Step last = group.get(to - 1);
        boolean wordsOnBoth =
                base.hasWord(first.baseStart, last.baseEnd) && other.hasWord(first.otherStart, last.otherEnd);
        if (wordsOnBoth) {
            while (sign(group.get(from))) {
                add(group.get(from), group.get(from));
                from++;
            }
            while (sign(group.get(to - 1))) {
                to--;
            }
        }
        addDivided(group.get(from), group.get(to - 1));
        for (int k = to; k < group.size(); k++) {
            add(group.get(k), group.get(k));
        }
    }

    /** Adds an edit whose words may be divided otherwise on the other side; each such word stands alone. */
    private void addDivided(Step first, Step last) {
        int b = first.baseStart;
        int o = first.otherStart;
        int baseEnd = last.baseEnd;
        int otherEnd = last.otherEnd;
        while (b < baseEnd && o < otherEnd) {
            TokenEdit word = Division.first(base, b, baseEnd, other, o, otherEnd);
            if (word == null) {
                break;
            }
            edits.add(word);
            b = word.baseEnd();
            o = word.otherEnd();
        }
        if (b < baseEnd || o < otherEnd) {
            edits.add(new TokenEdit(b, baseEnd, o, otherEnd));
        }
    }

    private boolean sign(Step step) {
        return !base.hasWord(step.baseStart, step.baseEnd) && !other.hasWord(step.otherStart, step.otherEnd);
    }

    private void add(Step first, Step last) {
        edits.add(new TokenEdit(first.baseStart, last.baseEnd, first.otherStart, last.otherEnd));
    }
}
