package org.lectern.report.view;

import java.util.List;

/**
 * An apparatus as a page.
 *
 * @param frame what is around it
 * @param base the siglum of the base text
 * @param witnesses all of them
 * @param verdict the sum of it all
 * @param totals how many entries there are
 * @param filters the categories that occur
 * @param entries in the order of the text
 * @param distances one row for each witness, in percent, the witnesses in the same order; empty where it is the same
 * @param agreements which witnesses stand together
 * @param lacunae what witnesses lack, in words
 */
public record ApparatusPage(
        Frame frame,
        String base,
        List<WitnessView> witnesses,
        String verdict,
        List<Total> totals,
        List<Filter> filters,
        List<EntryView> entries,
        List<List<String>> distances,
        List<AgreementView> agreements,
        List<String> lacunae) {

    /** Copies the lists. */
    public ApparatusPage {
        witnesses = List.copyOf(witnesses);
        totals = List.copyOf(totals);
        filters = List.copyOf(filters);
        entries = List.copyOf(entries);
        distances = List.copyOf(distances);
        agreements = List.copyOf(agreements);
        lacunae = List.copyOf(lacunae);
    }

    /**
     * Witnesses that stand together.
     *
     * @param sigla those with the reading
     * @param against those with the lemma
     * @param entries how often
     * @param substantive how often in the words
     */
    public record AgreementView(String sigla, String against, String entries, String substantive) {}
}
