package org.lectern.collate;

import java.util.List;

/**
 * Witnesses that stand together against the lemma.
 *
 * @param sigla those that share a reading
 * @param against those that have the lemma
 * @param entries at how many places
 * @param substantive at how many of these the words differ
 */
public record Agreement(List<String> sigla, List<String> against, int entries, int substantive) {

    /** Copies the lists. */
    public Agreement {
        sigla = List.copyOf(sigla);
        against = List.copyOf(against);
    }
}
