package org.lectern.text;

/**
 * A rectangle on a page, in points of 1/72 inch from the upper left corner of the page.
 *
 * @param page the page, counted from 1
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge, not before {@code left}
 * @param bottom its lower edge, not above {@code top}
 */
public record Box(int page, double left, double top, double right, double bottom) {

    /** @throws IllegalArgumentException if the page is less than 1 or the edges are not in order */
    public Box {
        if (page < 1) {
            throw new IllegalArgumentException("page " + page + " is less than 1");
        }
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException(
                    "box [" + left + ", " + top + ", " + right + ", " + bottom + "] is turned inside out");
        }
    }

    /** From the left edge to the right. */
    public double width() {
        return right - left;
    }

    /** From the upper edge to the lower. */
    public double height() {
        return bottom - top;
    }

    /** The smallest box that holds both. */
    public Box union(Box that) {
        return new Box(
                page,
                Math.min(left, that.left),
                Math.min(top, that.top),
                Math.max(right, that.right),
                Math.max(bottom, that.bottom));
    }

    /** Whether both stand at the same height of the same page, by at least half of the lower one. */
    public boolean sharesLineWith(Box that) {
        double shared = Math.min(bottom, that.bottom) - Math.max(top, that.top);
        return page == that.page && shared >= Math.min(height(), that.height()) / 2;
    }
}
