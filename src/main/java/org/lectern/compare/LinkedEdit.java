package org.lectern.compare;

import org.lectern.align.Link;

/**
 * An edit between the blocks of a link, or a part of one that a moved passage fills.
 *
 * @param edit in the numbering of the witnesses; one of its sides is empty where a passage moved
 * @param link the link of its blocks
 * @param quotationMarks whether it exchanges a mark of a quotation, double for single or single for double
 * @param passage the number of the moved passage, the same at both places; -1 for what did not move
 */
record LinkedEdit(TokenEdit edit, Link link, boolean quotationMarks, int passage) {

    /** What did not move. */
    static LinkedEdit inPlace(TokenEdit edit, Link link, boolean quotationMarks) {
        return new LinkedEdit(edit, link, quotationMarks, -1);
    }

    /** One side of a passage that moved; a negative number is none. */
    static LinkedEdit ofPassage(TokenEdit edit, Link link, int passage) {
        return new LinkedEdit(edit, link, false, passage);
    }

    boolean moved() {
        return passage >= 0;
    }
}
