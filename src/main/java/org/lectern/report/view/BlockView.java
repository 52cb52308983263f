package org.lectern.report.view;

import java.util.List;

/**
 * A block, its text in pieces.
 *
 * @param anchor the name of its place on the page
 * @param number counted from 1
 * @param kind the label
 * @param page such as "page 2", where a page begins with it or the block before stands on another; else empty
 * @param pieces in order, together the whole text
 */
public record BlockView(String anchor, int number, String kind, String page, List<Piece> pieces) {

    /** Copies the list. */
    public BlockView {
        pieces = List.copyOf(pieces);
    }
}
