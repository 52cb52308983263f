package org.lectern.dedup.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.dedup.Relation;

/**
 * Where a document belongs.
 *
 * @param source its name
 * @param matches what it belongs together with, or shares passages with, nearest first
 */
public record Finding(String source, List<Match> matches) {

    /** Makes the list unmodifiable. */
    public Finding {
        Objects.requireNonNull(source, "source");
        matches = List.copyOf(matches);
    }

    /** The document it is nearest to, with the work of that; none if it is of no work that the catalogue holds. */
    public Optional<Match> nearest() {
        return matches.stream()
                .filter(match -> match.relation() != Relation.RELATED)
                .findFirst();
    }

    /**
     * A document of the catalogue. The figures are those of {@link org.lectern.dedup.Pair}.
     *
     * @param document its name
     * @param work the id of its work
     * @param title of its work
     * @param relation how the source belongs together with it
     * @param resemblance the share that both have of what either has
     * @param sourceInDocument the share of the source that the document has
     * @param documentInSource the share of the document that the source has
     */
    public record Match(
            String document,
            String work,
            String title,
            Relation relation,
            double resemblance,
            double sourceInDocument,
            double documentInSource) {

        /** Checks that all is there. */
        public Match {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(work, "work");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(relation, "relation");
        }
    }
}
