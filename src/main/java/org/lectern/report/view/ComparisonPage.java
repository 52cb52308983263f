package org.lectern.report.view;

import java.util.List;

/**
 * A comparison as a page.
 *
 * @param frame what is around it
 * @param base the left witness
 * @param other the right witness
 * @param likeness how alike they are, in a sentence
 * @param verdict the sum of it all
 * @param totals how many words are the same and how many changes there are
 * @param filters the categories that occur
 * @param changes in reading order
 * @param stretches both texts, side by side
 * @param notes on paragraphing and on doubts that were settled
 * @param layouts what was taken out of each witness and mended in it
 */
public record ComparisonPage(
        Frame frame,
        WitnessView base,
        WitnessView other,
        String likeness,
        String verdict,
        List<Total> totals,
        List<Filter> filters,
        List<ChangeView> changes,
        List<Stretch> stretches,
        List<String> notes,
        List<LayoutView> layouts) {

    /** A page with more changes begins with the list of them folded. */
    private static final int LONG_LIST = 60;

    /** Copies the lists. */
    public ComparisonPage {
        totals = List.copyOf(totals);
        filters = List.copyOf(filters);
        changes = List.copyOf(changes);
        stretches = List.copyOf(stretches);
        notes = List.copyOf(notes);
        layouts = List.copyOf(layouts);
    }

    /** Whether the list of changes is short enough to stand open. */
    public boolean listIsOpen() {
        return changes.size() <= LONG_LIST;
    }

    /**
     * What layout did to one witness.
     *
     * @param siglum of the witness
     * @param traces what was taken out and what was mended
     */
    public record LayoutView(String siglum, List<TraceList> traces) {

        /** Copies the list. */
        public LayoutView {
            traces = List.copyOf(traces);
        }
    }
}
