package org.lectern.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.text.ComparisonKey;

/**
 * Finds quotations that are set in double marks on one side and in single ones on the other, which is a matter of house
 * style.
 *
 * <p>Only pairs count: the marks changed where a quotation opens and where it closes, and on the side of the double marks,
 * which cannot be apostrophes, no other one stands in between.
 */
final class QuotationMarks {

    private final TokenChain base;
    private final TokenChain other;

    private QuotationMarks(TokenChain base, TokenChain other) {
        this.base = base;
        this.other = other;
    }

    /** Those of the edits, which rise on both sides, that change nothing but the marks of one quotation. */
    static Set<TokenEdit> paired(List<TokenEdit> edits, TokenChain base, TokenChain other) {
        QuotationMarks marks = new QuotationMarks(base, other);
        Set<TokenEdit> paired = new HashSet<>();
        for (int k = 0; k < edits.size(); k++) {
            TokenEdit opening = edits.get(k);
            if (marks.isMark(opening) && opens(base, opening.baseStart()) && opens(other, opening.otherStart())) {
                marks.closing(opening, edits, k + 1, paired);
            }
        }
        return paired;
    }

    /** Adds the opening mark and the one that closes its quotation, if that changed too. */
    private void closing(TokenEdit opening, List<TokenEdit> edits, int from, Set<TokenEdit> paired) {
        boolean baseDouble = isDouble(base, opening.baseStart());
        int end = baseDouble ? nextDouble(base, opening.baseEnd()) : nextDouble(other, opening.otherEnd());
        for (int k = from; k < edits.size(); k++) {
            TokenEdit edit = edits.get(k);
            int at = baseDouble ? edit.baseStart() : edit.otherStart();
            if (at >= end) {
                boolean closes = at == end
                        && isMark(edit)
                        && isDouble(base, edit.baseStart()) == baseDouble
                        && !isLetter(base, opening.baseEnd(), edit.baseStart())
                        && closes(base, edit.baseStart())
                        && closes(other, edit.otherStart());
                if (closes) {
                    paired.add(opening);
                    paired.add(edit);
                }
                return;
            }
        }
    }

    /** Whether one mark takes the place of another, single for double or double for single. */
    private boolean isMark(TokenEdit edit) {
        return edit.base().length() == 1
                && edit.other().length() == 1
                && (isDouble(base, edit.baseStart()) && isSingle(other, edit.otherStart())
                        || isSingle(base, edit.baseStart()) && isDouble(other, edit.otherStart()));
    }

    private static boolean isDouble(TokenChain tokens, int at) {
        return has(tokens, at, ComparisonKey.QUOTE);
    }

    private static boolean isSingle(TokenChain tokens, int at) {
        return has(tokens, at, ComparisonKey.APOSTROPHE);
    }

    private static boolean has(TokenChain tokens, int at, String key) {
        return !tokens.isWord(at)
                && ComparisonKey.ofSign(tokens.text(at), false).equals(key);
    }

    /** The place of the next double mark of the block, or the end of that. */
    private static int nextDouble(TokenChain tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.beginsBlock(at) && !isDouble(tokens, at)) {
            at++;
        }
        return at;
    }

    /** Whether a single letter stands there, as in {@code rock 'n' roll}, whose signs are apostrophes. */
    private static boolean isLetter(TokenChain tokens, int from, int to) {
        return to - from == 1 && tokens.text(from).length() == 1;
    }

    private static boolean opens(TokenChain tokens, int at) {
        boolean free = tokens.beginsBlock(at) || tokens.spaceBefore(at) || !tokens.isWord(at - 1);
        return free && !tokens.beginsBlock(at + 1) && !tokens.spaceBefore(at + 1);
    }

    private static boolean closes(TokenChain tokens, int at) {
        boolean free = tokens.beginsBlock(at + 1) || tokens.spaceBefore(at + 1) || !tokens.isWord(at + 1);
        return free && !tokens.beginsBlock(at) && !tokens.spaceBefore(at);
    }
}
