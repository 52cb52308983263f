package org.lectern.collate;

import java.util.List;
import java.util.OptionalInt;
import org.lectern.compare.Category;
import org.lectern.compare.Operation;

/**
 * What some witnesses have in place of the lemma.
 *
 * @param text their words; empty where they have nothing, and for a transposition the words that stand elsewhere
 * @param operation how it arises from the lemma
 * @param category what kind of difference it is
 * @param attestations the witnesses that have it, in the order of the apparatus; they may differ in typography
 * @param movedTo for a transposition the segment ahead of which these witnesses have the passage; else empty
 */
public record VariantReading(
        String text, Operation operation, Category category, List<Attestation> attestations, OptionalInt movedTo) {

    /** @throws IllegalArgumentException if no witness has it, or a transposition leads nowhere */
    public VariantReading {
        attestations = List.copyOf(attestations);
        if (attestations.isEmpty()) {
            throw new IllegalArgumentException("reading without a witness: " + text);
        }
        if (movedTo.isPresent() != (operation == Operation.TRANSPOSITION)) {
            throw new IllegalArgumentException(operation + " with the place " + movedTo);
        }
    }

    /** The sigla of the witnesses that have it. */
    public List<String> sigla() {
        return attestations.stream().map(Attestation::siglum).toList();
    }
}
