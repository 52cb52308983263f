package org.lectern.collate;

import java.util.List;

/**
 * The reading that the others are set against: that of the base text, or of most witnesses where the base text is not
 * there.
 *
 * @param text its words; empty if nothing
 * @param attestations the witnesses that have it, in the order of the apparatus; they may differ in typography
 */
public record Lemma(String text, List<Attestation> attestations) {

    /** @throws IllegalArgumentException if no witness has it */
    public Lemma {
        attestations = List.copyOf(attestations);
        if (attestations.isEmpty()) {
            throw new IllegalArgumentException("lemma without a witness: " + text);
        }
    }

    /** The sigla of the witnesses that have it. */
    public List<String> sigla() {
        return attestations.stream().map(Attestation::siglum).toList();
    }
}
