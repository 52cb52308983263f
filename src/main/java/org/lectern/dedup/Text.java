package org.lectern.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** One wording: what all documents with the same letters and digits share, and these documents. */
final class Text {

    /** By length, longest first, and then by hash: content alone. */
    static final Comparator<Text> ORDER = Comparator.comparingInt((Text text) -> -text.length)
            .thenComparingLong(text -> text.key.high())
            .thenComparingLong(text -> text.key.low());

    private final Fingerprint key;
    private final int length;
    private final LetterStore.Kept letters;
    private final Sketch sketch;
    private final List<Copy> copies = Collections.synchronizedList(new ArrayList<>(1));

    Text(Fingerprint key, int length, LetterStore.Kept letters, Sketch sketch) {
        this.key = key;
        this.length = length;
        this.letters = letters;
        this.sketch = sketch;
    }

    /** A document with these letters. */
    record Copy(String name, Fingerprint bytes, String title) {

        /** By bytes: names play a part only among files that cannot be told apart. */
        static final Comparator<Copy> ORDER = Comparator.comparingLong((Copy copy) -> copy.bytes.high())
                .thenComparingLong(copy -> copy.bytes.low())
                .thenComparing(Copy::name);
    }

    void add(Copy copy) {
        copies.add(copy);
    }

    Fingerprint key() {
        return key;
    }

    /** The number of letters. */
    int length() {
        return length;
    }

    String letters() {
        return letters.letters();
    }

    Sketch sketch() {
        return sketch;
    }

    /** The documents; the first stands for the others. */
    List<Copy> copies() {
        List<Copy> sorted = new ArrayList<>(copies);
        sorted.sort(Copy.ORDER);
        return sorted;
    }
}
