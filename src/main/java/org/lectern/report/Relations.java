package org.lectern.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Works;

/** Finds what was said of two documents, whichever of them is named first. */
final class Relations {

    private final Map<Names, Pair> pairs = new HashMap<>();

    Relations(Works works) {
        works.pairs().forEach(pair -> pairs.put(new Names(pair.a(), pair.b()), pair));
    }

    private record Names(String a, String b) {}

    /** The pair of two documents; empty if they were not compared. */
    Optional<Pair> of(String one, String other) {
        Pair there = pairs.get(new Names(one, other));
        return Optional.ofNullable(there == null ? pairs.get(new Names(other, one)) : there);
    }
}
