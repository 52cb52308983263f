package org.lectern.collate;

import java.util.List;
import org.lectern.text.Span;

/**
 * A place at which witnesses differ.
 *
 * @param tokens the place, as a range of tokens of the base text; empty where the base has nothing
 * @param lemma what the base has; empty if nothing
 * @param agreeing the sigla of the witnesses that have the lemma, the base first
 * @param readings the other readings, in the order of the first witness that has each
 */
public record Entry(Span tokens, String lemma, List<String> agreeing, List<VariantReading> readings) {

    /** @throws IllegalArgumentException if there is no reading beside the lemma */
    public Entry {
        agreeing = List.copyOf(agreeing);
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("entry without a variant reading at " + tokens);
        }
    }
}
