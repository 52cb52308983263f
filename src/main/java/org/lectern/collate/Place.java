package org.lectern.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.text.Span;

/**
 * A range of base tokens that some witnesses change, with their changes in it.
 *
 * @param range the tokens; empty for a place between two tokens
 * @param changes in no order
 */
record Place(Span range, List<WitnessChange> changes) {

    /** The places of all changes, rising; changes that overlap share one. */
    static List<Place> of(List<WitnessChange> changes) {
        List<WitnessChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(WitnessChange::range).thenComparing(WitnessChange::witness));
        List<Place> places = new ArrayList<>();
        for (WitnessChange change : sorted) {
            int last = places.size() - 1;
            if (last >= 0 && overlap(places.get(last).range, change.range())) {
                places.set(last, places.get(last).with(change));
            } else {
                places.add(new Place(change.range(), List.of(change)));
            }
        }
        return places;
    }

    private static boolean overlap(Span place, Span next) {
        return place.equals(next) || next.start() < place.end() && (!next.isEmpty() || next.start() > place.start());
    }

    private Place with(WitnessChange change) {
        List<WitnessChange> all = new ArrayList<>(changes);
        all.add(change);
        return new Place(
                new Span(range.start(), Math.max(range.end(), change.range().end())), all);
    }

    /** The changes of one witness, rising. */
    List<WitnessChange> of(int witness) {
        return changes.stream().filter(change -> change.witness() == witness).toList();
    }
}
