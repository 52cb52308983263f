package org.lectern.dedup;

import java.util.List;
import java.util.Objects;

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
}
