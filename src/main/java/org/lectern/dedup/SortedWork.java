package org.lectern.dedup;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A work as it comes out of sorting.
 *
 * @param work the work
 * @param medoid the number of the text that stands for it
 * @param pairs the pairs of its documents, in the order of {@link Works#pairs}
 */
public record SortedWork(Work work, int medoid, List<Pair> pairs) {

    /** The order of {@link Works#works}. */
    static final Comparator<SortedWork> ORDER = Comparator.comparingInt((SortedWork sorted) -> -sorted.work.size())
            .thenComparing(sorted -> sorted.work.id())
            .thenComparingInt(SortedWork::medoid);

    /** Checks that all is there. */
    public SortedWork {
        Objects.requireNonNull(work, "work");
        pairs = List.copyOf(pairs);
    }
}
