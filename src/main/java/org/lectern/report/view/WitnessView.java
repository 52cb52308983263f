package org.lectern.report.view;

import java.util.List;

/**
 * One transcript, as the head of a page shows it.
 *
 * @param siglum its short name
 * @param title what it is called
 * @param name the name of its file
 * @param facts its size, type and the like, in plain words
 * @param language for the {@code lang} attribute; empty where it is unknown
 * @param direction for the {@code dir} attribute
 * @param warnings for the reader
 */
public record WitnessView(
        String siglum,
        String title,
        String name,
        List<String> facts,
        String language,
        String direction,
        List<String> warnings) {

    /** Copies the lists. */
    public WitnessView {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }
}
