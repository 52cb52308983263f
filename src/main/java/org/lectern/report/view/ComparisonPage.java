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
 * @param unchanged how many words are the same
 * @param substantive how many changes of the words
 * @param accidental how many changes of writing
 * @param filters the categories that occur
 * @param changes in reading order
 * @param rows both texts, side by side
 * @param notes on paragraphing and on doubts that were settled
 */
public record ComparisonPage(
        Frame frame,
        WitnessView base,
        WitnessView other,
        String likeness,
        String verdict,
        String unchanged,
        String substantive,
        String accidental,
        List<Filter> filters,
        List<ChangeView> changes,
        List<Row> rows,
        List<String> notes) {

    /** A page with more changes begins with the list of them folded. */
    private static final int LONG_LIST = 60;

    /** Copies the lists. */
    public ComparisonPage {
        filters = List.copyOf(filters);
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** Whether the list of changes is short enough to stand open. */
    public boolean listIsOpen() {
        return changes.size() <= LONG_LIST;
    }
}
