package org.lectern.collate;

import java.util.Objects;
import org.lectern.compare.Reading;

/**
 * What one witness has at a place of variation, as it writes it.
 *
 * @param siglum the witness
 * @param reading its words and their place in it
 */
public record Attestation(String siglum, Reading reading) {

    /** Checks that both are there. */
    public Attestation {
        Objects.requireNonNull(siglum, "siglum");
        Objects.requireNonNull(reading, "reading");
    }
}
