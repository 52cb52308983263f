package org.lectern.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;

/** Where changes are to be found in the two sources: "A page 2, line 14; B line 230". */
final class SourcePlaces {

    private final Comparison comparison;
    private final Map<Side, SourceLines> lines = new EnumMap<>(Side.class);

    SourcePlaces(Comparison comparison) {
        this.comparison = comparison;
        for (Side side : Side.values()) {
            lines.put(side, new SourceLines(comparison.witness(side).transcript()));
        }
    }

    /** The places on those sides that have one; empty where the formats have neither pages nor lines. */
    String of(Change change) {
        List<String> places = new ArrayList<>();
        lines.forEach((side, of) -> {
            String place = of.of(change.reading(side).span().start());
            if (!place.isEmpty() && change.reading(side).block().isPresent()) {
                places.add(comparison.witness(side).siglum() + " " + place);
            }
        });
        return String.join("; ", places);
    }
}
