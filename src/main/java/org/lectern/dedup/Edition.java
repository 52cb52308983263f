package org.lectern.dedup;

import java.util.List;
import java.util.Objects;

/**
 * One wording of a work, and the documents that have it.
 *
 * @param representative the name of the document that stands for the others
 * @param copies the names of the other documents with the same letters and digits, in the order of strings
 */
public record Edition(String representative, List<String> copies) {

    /** Checks that all is there. */
    public Edition {
        Objects.requireNonNull(representative, "representative");
        copies = List.copyOf(copies);
    }

    /** The number of documents. */
    public int size() {
        return 1 + copies.size();
    }
}
