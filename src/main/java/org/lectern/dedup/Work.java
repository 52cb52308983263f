package org.lectern.dedup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All documents of one work.
 *
 * @param id 16 hexadecimal digits, computed from the work's wording: the least hash of its editions
 * @param title what the first edition's representative calls itself, or its beginning; empty where it has none
 * @param editions at least one; that which stands for the work first, then by the number of documents, largest first
 * @param excerpts passages of its editions
 */
public record Work(String id, String title, List<Edition> editions, List<Excerpt> excerpts) {

    /** @throws IllegalArgumentException if there is no edition */
    public Work {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        editions = List.copyOf(editions);
        excerpts = List.copyOf(excerpts);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("work " + id + " has no edition");
        }
    }

    /** The number of documents: editions, their copies and excerpts. */
    public int size() {
        return editions.stream().mapToInt(Edition::size).sum() + excerpts.size();
    }

    /** Its documents, each once: the editions, each with its copies, then the excerpts. */
    public Stream<Placement> placements() {
        Stream<Placement> inEditions = editions.stream().flatMap(this::placements);
        return Stream.concat(
                inEditions,
                excerpts.stream()
                        .map(excerpt -> new Placement(
                                excerpt.source(),
                                Placement.Role.EXCERPT,
                                Optional.of(excerpt.of()),
                                excerpt.containment(),
                                this)));
    }

    private Stream<Placement> placements(Edition edition) {
        String first = edition.representative();
        return Stream.concat(
                Stream.of(new Placement(first, Placement.Role.EDITION, Optional.empty(), 1, this)),
                edition.copies().stream()
                        .map(copy -> new Placement(copy, Placement.Role.COPY, Optional.of(first), 1, this)));
    }
}
