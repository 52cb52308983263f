package org.lectern.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.ingest.Placement;
import org.lectern.text.Box;

/**
 * A line near the head or foot of its page.
 *
 * @param line which of the draft it is
 * @param page from 1
 * @param placement where it stands
 * @param head whether at the head, else at the foot
 * @param rank how many lines of its page stand further out
 * @param recognised whether OCR read it
 * @param text its text, with digits in the place of letters that OCR takes for them
 * @param form what it has in common with lines of the same make on other pages
 */
record MarginLine(
        int line, int page, Placement placement, boolean head, int rank, boolean recognised, String text, String form) {

    /** What stands so near the edge of the page is outside any frame of text, as a share of its height. */
    private static final double EDGE = 0.07;

    /** Lines of different pages stand at the same height if they differ by no more points. */
    static final double SAME_HEIGHT = 5;

    /** Scanned pages lie on the glass so much apart, in points. */
    private static final double SAME_HEIGHT_ON_SCANS = 14;

    double height() {
        return placement.box().bottom();
    }

    /** The lines by the height at which they stand, those at the same height together. */
    static List<List<MarginLine>> byHeight(List<MarginLine> lines) {
        List<MarginLine> sorted = lines.stream()
                .sorted(Comparator.comparingDouble(MarginLine::height))
                .toList();
        List<List<MarginLine>> groups = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size()
                    || sorted.get(to).height() - sorted.get(to - 1).height()
                            > sorted.get(to).sameHeight()) {
                groups.add(sorted.subList(from, to));
                from = to;
            }
        }
        return groups;
    }

    /** On how many pages the lines stand. */
    static long pages(List<MarginLine> lines) {
        return lines.stream().mapToInt(MarginLine::page).distinct().count();
    }

    /** By how many points a line at the same height may stand off. */
    double sameHeight() {
        return recognised ? SAME_HEIGHT_ON_SCANS : SAME_HEIGHT;
    }

    /** Whether it stands where the other stands on its own page, and is no wider than that may be. */
    boolean takesThePlaceOf(MarginLine that) {
        Box here = placement.box();
        Box there = that.placement.box();
        double shared = Math.min(here.right(), there.right()) - Math.max(here.left(), there.left());
        return head == that.head
                && page != that.page
                && Math.abs(height() - that.height()) <= SAME_HEIGHT_ON_SCANS
                && shared >= Math.min(here.width(), there.width()) / 2
                && here.width() <= there.width() + 3 * placement.fontSize();
    }

    /** Whether it stands at the edge of the page; the head of the first page has no edge, for the title stands there. */
    boolean isAtEdge() {
        double sheet = placement.sheet().height();
        return head ? page > 1 && height() < EDGE * sheet : placement.box().top() > (1 - EDGE) * sheet;
    }
}
