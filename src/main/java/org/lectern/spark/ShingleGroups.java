package org.lectern.spark;

import java.util.HashMap;
import java.util.Map;
import org.lectern.dedup.BoilerplateWeights;
import org.lectern.dedup.SketchIndex;

/** How many groups hold the shingles of a text, as far as that takes weight from them. */
final class ShingleGroups {

    private ShingleGroups() {}

    /** Writes down those of a sketch. */
    static byte[] write(int[] hashes, SketchIndex index) {
        ByteSink sink = new ByteSink();
        for (int hash : hashes) {
            int groups = index.groups(hash);
            if (groups > BoilerplateWeights.FAMILY) {
                sink.add(hash);
                sink.add(groups);
            }
        }
        return sink.drain();
    }

    /** The number of groups by shingle. */
    static Map<Integer, Integer> read(byte[] bytes) {
        Map<Integer, Integer> groups = new HashMap<>();
        ByteSource source = new ByteSource(bytes);
        while (source.hasMore()) {
            groups.put(source.next(), source.next());
        }
        return groups;
    }
}
