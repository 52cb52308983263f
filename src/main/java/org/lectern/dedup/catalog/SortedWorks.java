package org.lectern.dedup.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

/** The works of a catalogue at one revision, and where each text stands in them. */
final class SortedWorks {

    private final Works works;
    private final List<Fingerprint> texts;
    private final Map<Fingerprint, Place> places;

    /**
     * Works and the texts in them.
     *
     * @param texts the texts of all editions and excerpts, in the order of the works
     */
    SortedWorks(Works works, List<Fingerprint> texts) {
        this.works = works;
        this.texts = texts;
        this.places = new HashMap<>(2 * texts.size());
        int next = 0;
        for (int number = 0; number < works.works().size(); number++) {
            Work work = works.works().get(number);
            for (Edition edition : work.editions()) {
                places.put(texts.get(next++), new Place(number, edition.representative()));
            }
            for (Excerpt excerpt : work.excerpts()) {
                places.putIfAbsent(texts.get(next++), new Place(number, excerpt.source()));
            }
        }
    }

    /**
     * Where a text stands.
     *
     * @param work the number of its work
     * @param representative the first document that has it
     */
    record Place(int work, String representative) {}

    Works works() {
        return works;
    }

    List<Fingerprint> texts() {
        return texts;
    }

    @Nullable
    Place place(Fingerprint text) {
        return places.get(text);
    }
}
