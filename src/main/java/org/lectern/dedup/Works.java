package org.lectern.dedup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A collection of documents, sorted into works.
 *
 * @param documents how many documents were read; each stands in exactly one work, once
 * @param works the largest first, then by their ids
 * @param pairs the documents that were found to belong together, in the order of the works; copies are paired with their
 *     edition's representative alone
 * @param rejected what could not be read, by name
 */
public record Works(int documents, List<Work> works, List<Pair> pairs, List<Rejection> rejected) {

    /** Makes the lists unmodifiable. */
    public Works {
        works = List.copyOf(works);
        pairs = List.copyOf(pairs);
        rejected = List.copyOf(rejected);
    }

    /**
     * Puts works in their order.
     *
     * @param sorted all works of a collection, in any order
     * @param rejected what could not be read, in any order
     */
    public static Works of(List<SortedWork> sorted, List<Rejection> rejected) {
        List<SortedWork> ordered = sorted.stream().sorted(SortedWork.ORDER).toList();
        List<Work> works = ordered.stream().map(SortedWork::work).toList();
        return new Works(
                works.stream().mapToInt(Work::size).sum(),
                works,
                ordered.stream().flatMap(one -> one.pairs().stream()).toList(),
                rejected.stream()
                        .sorted(Comparator.comparing(Rejection::source))
                        .toList());
    }

    /** Every document that was read, once, in the order of the works: its work's editions, each with its copies, then excerpts. */
    public Stream<Placement> placements() {
        return works.stream().flatMap(Work::placements);
    }
}
