package org.lectern.report.view;

import java.util.List;

/**
 * An entry of an apparatus.
 *
 * @param id of the entry
 * @param kind its category in words
 * @param place siglum, paragraph and page
 * @param significance the label
 * @param category the label
 * @param before the words ahead of it, with the blank that divides them
 * @param lemma what the lemma has; empty for nothing
 * @param after the words behind it, with the blank that divides them
 * @param readings the lemma's first
 * @param lacking the witnesses that are not there, in words; else empty
 * @param language of the lemma, for the {@code lang} attribute; empty where it is unknown
 * @param direction for the {@code dir} attribute
 */
public record EntryView(
        String id,
        String kind,
        String place,
        String significance,
        String category,
        String before,
        String lemma,
        String after,
        List<ReadingView> readings,
        String lacking,
        String language,
        String direction) {

    /** Copies the list. */
    public EntryView {
        readings = List.copyOf(readings);
    }

    /**
     * A reading.
     *
     * @param text its words; empty for nothing
     * @param sigla the witnesses that have it
     * @param note what it is against the lemma
     */
    public record ReadingView(String text, String sigla, String note) {}
}
