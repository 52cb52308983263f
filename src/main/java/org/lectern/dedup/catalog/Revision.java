package org.lectern.dedup.catalog;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.lectern.dedup.Sketch;

/** What a commit says of itself: by which version it was written, and a name of its own for what it holds. */
final class Revision {

    /** The version of the fields and of the file of works. */
    private static final int FORMAT = 1;

    private static final String FORMAT_KEY = "lectern.format";
    private static final String SKETCH_KEY = "lectern.sketch";
    private static final String REVISION_KEY = "lectern.revision";

    private Revision() {}

    /** The data of a commit that holds something new. */
    static Map<String, String> next() {
        return Map.of(
                FORMAT_KEY,
                Integer.toString(FORMAT),
                SKETCH_KEY,
                Integer.toString(Sketch.VERSION),
                REVISION_KEY,
                UUID.randomUUID().toString());
    }

    /**
     * The name of what a commit holds.
     *
     * @throws CatalogException if it was written by another version
     */
    static String of(Map<String, String> commit, Path folder) throws CatalogException {
        require(commit, FORMAT_KEY, FORMAT, "format", folder);
        require(commit, SKETCH_KEY, Sketch.VERSION, "version of sketches", folder);
        return commit.getOrDefault(REVISION_KEY, "");
    }

    private static void require(Map<String, String> commit, String key, int own, String what, Path folder)
            throws CatalogException {
        String found = commit.get(key);
        if (found == null) {
            throw new CatalogException(folder, "holds an index that is no catalogue of Lectern", null);
        }
        if (!found.equals(Integer.toString(own))) {
            throw CatalogException.otherVersion(folder, "has " + what + " " + found + ", not " + own, null);
        }
    }
}
