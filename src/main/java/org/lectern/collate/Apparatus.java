package org.lectern.collate;

import java.util.List;
import org.lectern.text.Transcript;

/**
 * The differences between the witnesses of a work, place by place.
 *
 * @param base the siglum of the base text
 * @param witnesses all of them, the base first
 * @param entries in the order of the base text
 */
public record Apparatus(String base, List<Witness> witnesses, List<Entry> entries) {

    /** @throws IllegalArgumentException if the base is not the first of the witnesses */
    public Apparatus {
        witnesses = List.copyOf(witnesses);
        entries = List.copyOf(entries);
        if (witnesses.isEmpty() || !witnesses.get(0).siglum().equals(base)) {
            throw new IllegalArgumentException("base " + base + " is not the first witness");
        }
    }

    /**
     * A text of the work.
     *
     * @param siglum its short name
     * @param transcript the text
     */
    public record Witness(String siglum, Transcript transcript) {}
}
