package org.lectern.dedup.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Formulae;
import org.lectern.dedup.Sketch;
import org.lectern.dedup.Wording;
import org.lectern.dedup.WordingIndex;

/** The texts of a snapshot, by the numbers of their entries. */
final class StoredWordings implements WordingIndex {

    private final Snapshot snapshot;
    private final int[] works;
    private final Snapshot.TermLookup shingles;
    private final Snapshot.TermLookup bands;

    /**
     * The texts for one thread.
     *
     * @param works the number of each text's work, as {@link #works} gives them
     */
    StoredWordings(Snapshot snapshot, int[] works) throws IOException {
        this.snapshot = snapshot;
        this.works = works;
        this.shingles = snapshot.lookup(Fields.SHINGLE);
        this.bands = snapshot.lookup(Fields.BAND);
    }

    /** The number of the work of each text. */
    static int[] works(Snapshot snapshot, SortedWorks sorted) throws IOException {
        int[] works = new int[snapshot.size()];
        for (int text : snapshot.having(Fields.COARSE)) {
            Fingerprint key = snapshot.key(text);
            SortedWorks.Place place = sorted.place(key);
            if (place == null) {
                throw new IllegalStateException("text " + key + " stands in no work");
            }
            works[text] = place.work();
        }
        return works;
    }

    @Override
    public int size() {
        return works.length;
    }

    @Override
    public int work(int text) {
        return works[text];
    }

    @Override
    public Sketch.Size sketchSize(int text) {
        try {
            return snapshot.sketchSize(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Wording wording(int text) {
        try {
            return snapshot.wording(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Formulae formulae(int text) {
        try {
            return snapshot.formulaeOf(snapshot.key(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int[] holders(int hash, int most) {
        try {
            return shingles.holders(Fields.shingle(hash), most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int[] inBand(int band, int hash, int most) {
        try {
            return bands.holders(Fields.band(band, hash), most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
