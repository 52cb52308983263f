package org.lectern.compare;

/**
 * Sets insertions and deletions that could stand at several places where they read best: where a block, a sentence or a
 * phrase begins.
 */
final class Sliding {

    private final TokenChain base;
    private final TokenChain other;

    Sliding(TokenChain base, TokenChain other) {
        this.base = base;
        this.other = other;
    }

    /** Slides an insertion or deletion to the best of the places where it says the same. */
    TokenEdit slide(TokenEdit edit, int baseFloor, int otherFloor, int baseCeiling, int otherCeiling) {
        if (edit.baseStart() == edit.baseEnd()) {
            int steps = bestSlide(
                    other,
                    edit.otherStart(),
                    edit.otherEnd(),
                    base,
                    edit.baseStart(),
                    otherFloor,
                    otherCeiling,
                    baseFloor,
                    baseCeiling);
            return shifted(edit, steps);
        }
        if (edit.otherStart() == edit.otherEnd()) {
            int steps = bestSlide(
                    base,
                    edit.baseStart(),
                    edit.baseEnd(),
                    other,
                    edit.otherStart(),
                    baseFloor,
                    baseCeiling,
                    otherFloor,
                    otherCeiling);
            return shifted(edit, steps);
        }
        return edit;
    }

    private static TokenEdit shifted(TokenEdit edit, int steps) {
        return new TokenEdit(
                edit.baseStart() + steps, edit.baseEnd() + steps, edit.otherStart() + steps, edit.otherEnd() + steps);
    }

    /** How far to slide: negative to the front, positive to the back. */
    private static int bestSlide(
            TokenChain full,
            int start,
            int end,
            TokenChain empty,
            int at,
            int floor,
            int ceiling,
            int emptyFloor,
            int emptyCeiling) {
        int best = 0;
        int bestScore = edge(full, start, end);
        int most = end - start;
        for (int step = 1; step <= most; step++) {
            boolean room = start - step >= floor && at - step >= emptyFloor;
            if (!room
                    || !full.sameText(start - step, full, end - step)
                    || !full.sameText(end - step, empty, at - step)) {
                break;
            }
            int score = edge(full, start - step, end - step);
            if (score > bestScore) {
                best = -step;
                bestScore = score;
            }
        }
        for (int step = 1; step <= most; step++) {
            boolean room = end + step <= ceiling && at + step <= emptyCeiling;
            if (!room
                    || !full.sameText(start + step - 1, full, end + step - 1)
                    || !full.sameText(start + step - 1, empty, at + step - 1)) {
                break;
            }
            int score = edge(full, start + step, end + step);
            if (score > bestScore) {
                best = step;
                bestScore = score;
            }
        }
        return best;
    }

    /** How well the range {@code [start, end)} reads as a unit: block, sentence, clause, word. */
    private static int edge(TokenChain tokens, int start, int end) {
        int score = 0;
        if (tokens.beginsBlock(start)) {
            score += 8;
        } else if (tokens.endsSentence(start - 1)) {
            score += 6;
        } else if (!tokens.isWord(start - 1)) {
            score += 2;
        }
        if (tokens.beginsBlock(end)) {
            score += 4;
        } else if (tokens.endsSentence(end - 1)) {
            score += 5;
        } else if (!tokens.isWord(end - 1)) {
            score += 2;
        }
        return score + (tokens.isWord(start) ? 1 : opensClause(tokens, start) ? 2 : 0);
    }

    /** Whether a comma or the like stands there behind a word, as ahead of one more entry of an enumeration. */
    private static boolean opensClause(TokenChain tokens, int at) {
        return at > 0 && tokens.isWord(at - 1) && !tokens.endsSentence(at);
    }
}
