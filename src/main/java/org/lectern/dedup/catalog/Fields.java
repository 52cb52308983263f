package org.lectern.dedup.catalog;

import java.nio.ByteBuffer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Sketch;
import org.lectern.dedup.Wording;

/**
 * The fields of the index. It holds two kinds of entries: one for each file, which names its text by the key, and one for
 * each text, however many files have it.
 */
final class Fields {

    // Of a file.
    static final String PATH = "path";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String REASON = "reason";
    static final String READABLE = "readable";
    static final String SIZE = "size";
    static final String MODIFIED = "modified";
    static final String BYTES_HIGH = "bytes-high";
    static final String BYTES_LOW = "bytes-low";
    static final String TEXT = "text";
    static final String OPENING = "opening";
    static final String CLOSING = "closing";

    // Of a text.
    static final String KEY = "key";
    static final String LETTERS = "letters";
    static final String SHINGLE = "shingle";
    static final String BAND = "band";
    static final String SHINGLES = "shingles";
    static final String COARSE = "coarse";

    // Of both: the key of the text.
    static final String KEY_HIGH = "key-high";
    static final String KEY_LOW = "key-low";

    /** Texts with more sampled shingles than this are found by them, and need no bands. */
    private static final int SHORT = 256;

    private Fields() {}

    static Document entry(StoredFile file) {
        Document entry = new Document();
        entry.add(new StringField(PATH, file.path(), Field.Store.YES));
        entry.add(new StoredField(NAME, file.name()));
        entry.add(new StoredField(TITLE, file.title()));
        entry.add(new NumericDocValuesField(SIZE, file.state().size()));
        entry.add(new NumericDocValuesField(MODIFIED, file.state().modified()));
        entry.add(new StringField(READABLE, Boolean.toString(file.reason() == null), Field.Store.NO));
        if (file.reason() != null) {
            entry.add(new StoredField(REASON, file.reason()));
        }
        entry.add(new NumericDocValuesField(OPENING, file.formulae().opening()));
        entry.add(new NumericDocValuesField(CLOSING, file.formulae().closing()));
        addHash(entry, BYTES_HIGH, BYTES_LOW, file.bytes());
        addHash(entry, KEY_HIGH, KEY_LOW, file.text());
        if (file.text() != null) {
            entry.add(new StringField(TEXT, bytes(file.text()), Field.Store.NO));
        }
        return entry;
    }

    static Document entry(Wording wording, Sketch sketch) {
        Document entry = new Document();
        entry.add(new StringField(KEY, bytes(wording.key()), Field.Store.NO));
        addHash(entry, KEY_HIGH, KEY_LOW, wording.key());
        entry.add(new BinaryDocValuesField(LETTERS, LetterCodec.encode(wording.letters())));
        entry.add(new NumericDocValuesField(SHINGLES, sketch.size().hashes()));
        entry.add(new NumericDocValuesField(COARSE, sketch.size().coarse()));
        for (int hash : sketch.hashes()) {
            entry.add(new StringField(SHINGLE, shingle(hash), Field.Store.NO));
        }
        if (sketch.hashes().length <= SHORT) {
            for (int band = 0; band < sketch.bands().length; band++) {
                entry.add(new StringField(BAND, band(band, sketch.bands()[band]), Field.Store.NO));
            }
        }
        return entry;
    }

    private static void addHash(Document entry, String high, String low, @Nullable Fingerprint hash) {
        if (hash != null) {
            entry.add(new NumericDocValuesField(high, hash.high()));
            entry.add(new NumericDocValuesField(low, hash.low()));
        }
    }

    static Term path(String path) {
        return new Term(PATH, path);
    }

    static Term text(Fingerprint key) {
        return new Term(TEXT, bytes(key));
    }

    static Term key(Fingerprint key) {
        return new Term(KEY, bytes(key));
    }

    static BytesRef shingle(int hash) {
        return new BytesRef(ByteBuffer.allocate(Integer.BYTES).putInt(hash).array());
    }

    static BytesRef band(int band, int hash) {
        return new BytesRef(ByteBuffer.allocate(1 + Integer.BYTES)
                .put((byte) band)
                .putInt(hash)
                .array());
    }

    private static BytesRef bytes(Fingerprint hash) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(hash.high())
                .putLong(hash.low())
                .array());
    }
}
