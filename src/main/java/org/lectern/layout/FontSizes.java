package org.lectern.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.ingest.Line;

/** The sizes in which a text is set. */
final class FontSizes {

    private FontSizes() {}

    /** The size in which most characters are set, in points; 0 where the format has none. */
    static double ofText(List<Line> lines) {
        Map<Long, Integer> characters = new HashMap<>();
        for (Line line : lines) {
            line.placement()
                    .ifPresent(p -> characters.merge(
                            Math.round(2 * p.fontSize()), line.text().length(), Integer::sum));
        }
        return characters.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2.)
                .orElse(0.);
    }
}
