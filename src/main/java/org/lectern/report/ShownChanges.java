package org.lectern.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Significance;

/**
 * The changes of a comparison, divided into those that a report shows and the others.
 *
 * @param all those shown, in reading order
 * @param hidden the others, in reading order
 */
record ShownChanges(List<Change> all, List<Change> hidden) {

    static ShownChanges of(Comparison comparison, ReportOptions options) {
        Map<Boolean, List<Change>> parts = comparison.changes().stream()
                .collect(Collectors.partitioningBy(change -> options.shown().contains(change.category())));
        return new ShownChanges(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many are shown of a significance. */
    int count(Significance significance) {
        return (int) all.stream()
                .filter(change -> change.significance() == significance)
                .count();
    }

    /** How many there are of each category that occurs, in the order of the categories. */
    static Map<Category, Integer> categories(List<Change> changes) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        changes.forEach(change -> counts.merge(change.category(), 1, Integer::sum));
        return counts;
    }
}
