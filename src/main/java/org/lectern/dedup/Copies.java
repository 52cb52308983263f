package org.lectern.dedup;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The documents that have one text.
 *
 * @param key of the text
 * @param documents at least one, in their order; the first stands for the others
 */
public record Copies(Fingerprint key, List<Copy> documents) {

    /** Sorts the documents. */
    public Copies {
        Objects.requireNonNull(key, "key");
        documents = documents.stream().sorted(Copy.ORDER).toList();
    }

    /**
     * A document.
     *
     * @param name its name
     * @param bytes the hash of the file
     * @param title what it calls itself, or its beginning; may be empty
     */
    public record Copy(String name, Fingerprint bytes, String title) {

        /** By bytes: names play a part only among files that cannot be told apart. */
        static final Comparator<Copy> ORDER = Comparator.comparingLong((Copy copy) -> copy.bytes.high())
                .thenComparingLong(copy -> copy.bytes.low())
                .thenComparing(Copy::name);

        /** Checks that all is there. */
        public Copy {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(bytes, "bytes");
            Objects.requireNonNull(title, "title");
        }
    }

    /** The document that stands for the others. */
    Copy first() {
        return documents.get(0);
    }
}
