package org.lectern.collate;

import java.util.List;
import org.lectern.compare.Category;
import org.lectern.compare.Operation;

/**
 * What some witnesses have in place of the lemma.
 *
 * @param text their words; empty where they have nothing, and for a transposition the words that stand elsewhere
 * @param operation how it arises from the lemma
 * @param category what kind of difference it is; of several, the first that touches the words
 * @param sigla the witnesses that have it
 */
public record VariantReading(String text, Operation operation, Category category, List<String> sigla) {

    /** @throws IllegalArgumentException if no witness has it */
    public VariantReading {
        sigla = List.copyOf(sigla);
        if (sigla.isEmpty()) {
            throw new IllegalArgumentException("reading without a witness: " + text);
        }
    }
}
