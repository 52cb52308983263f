package org.lectern.dedup;

import java.util.Objects;
import java.util.Optional;
import org.lectern.text.Labelled;

/**
 * Where one document stands.
 *
 * @param document its name
 * @param role what it is to its work
 * @param of the document that it is a copy or an excerpt of; none for an edition
 * @param containment the share of it that this document has, between 0 and 1; 1 for editions and copies
 * @param work its work
 */
public record Placement(String document, Role role, Optional<String> of, double containment, Work work) {

    /** Checks that all is there. */
    public Placement {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(work, "work");
    }

    /** What a document is to its work. */
    public enum Role implements Labelled {
        /** It stands for an edition. */
        EDITION,
        /** It has the same letters and digits as another document. */
        COPY,
        /** It is a passage of another document. */
        EXCERPT
    }
}
