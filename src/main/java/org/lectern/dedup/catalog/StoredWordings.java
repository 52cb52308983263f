package org.lectern.dedup.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.lectern.dedup.Formulae;
import org.lectern.dedup.Sketch;
import org.lectern.dedup.Wording;
import org.lectern.dedup.WordingIndex;

/** The texts of a snapshot, by the numbers of their entries. */
final class StoredWordings implements WordingIndex {

    private final Snapshot snapshot;
    private final TextPlaces places;
    private final Snapshot.TermLookup shingles;
    private final Snapshot.TermLookup bands;

    /**
     * The texts for one thread.
     *
     * @param places where each of them stands
     */
    StoredWordings(Snapshot snapshot, TextPlaces places) throws IOException {
        this.snapshot = snapshot;
        this.places = places;
        this.shingles = snapshot.lookup(Fields.SHINGLE);
        this.bands = snapshot.lookup(Fields.BAND);
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public int work(int text) {
        return places.work(text);
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
