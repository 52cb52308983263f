package org.lectern.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One wording: what all documents with the same letters and digits share, and these documents. */
final class Text implements PairVerifier.Side {

    /** By length, longest first, and then by hash: content alone. */
    static final Comparator<Text> ORDER = Comparator.comparingInt((Text text) -> -text.length)
            .thenComparingLong(text -> text.key.high())
            .thenComparingLong(text -> text.key.low());

    private final Fingerprint key;
    private final int length;
    private final LetterStore.Kept letters;
    private final Sketch sketch;
    private final List<Copies.Copy> copies = new ArrayList<>(1);
    private Formulae formulae;

    Text(Fingerprint key, int length, LetterStore.Kept letters, Sketch sketch, Formulae formulae) {
        this.key = key;
        this.length = length;
        this.letters = letters;
        this.sketch = sketch;
        this.formulae = formulae;
    }

    /** Adds a document, and what it takes for formulae. */
    synchronized void add(Copies.Copy copy, Formulae ofCopy) {
        copies.add(copy);
        formulae = formulae.or(ofCopy);
    }

    /** How much is not the speech itself, once all documents were added. */
    @Override
    public synchronized Formulae formulae() {
        return formulae;
    }

    Fingerprint key() {
        return key;
    }

    /** The number of letters. */
    int length() {
        return length;
    }

    @Override
    public String letters() {
        return letters.letters();
    }

    Sketch sketch() {
        return sketch;
    }

    /** The documents that have it. */
    synchronized Copies copies() {
        return new Copies(key, copies);
    }
}
