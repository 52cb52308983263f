package org.lectern.dedup.catalog;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Formulae;
import org.lectern.dedup.Sketch;
import org.lectern.dedup.Wording;

/** What the index holds at one moment. Entries are numbered; safe for use by many threads. */
final class Snapshot {

    private final DirectoryReader reader;

    Snapshot(DirectoryReader reader) {
        this.reader = reader;
    }

    /** More than the highest number of an entry. */
    int size() {
        return reader.maxDoc();
    }

    /** The entries that have a term, at most so many of them. */
    int[] holders(String field, BytesRef term, int most) throws IOException {
        return new TermLookup(field).holders(term, most);
    }

    /** Looks up many terms of a field, which is quicker than one after another. */
    TermLookup lookup(String field) throws IOException {
        return new TermLookup(field);
    }

    /** Looks up terms of one field. Keeps its place in each segment: for one thread. */
    final class TermLookup {
        private final List<LeafReaderContext> leaves = new ArrayList<>();
        private final List<TermsEnum> terms = new ArrayList<>();
        private @Nullable PostingsEnum postings;

        private TermLookup(String field) throws IOException {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms ofLeaf = leaf.reader().terms(field);
                if (ofLeaf != null) {
                    leaves.add(leaf);
                    terms.add(ofLeaf.iterator());
                }
            }
        }

        /** The entries that have a term, at most so many of them. */
        int[] holders(BytesRef term, int most) throws IOException {
            int[] found = new int[Math.min(most, 16)];
            int size = 0;
            for (int k = 0; k < leaves.size() && size < most; k++) {
                if (!terms.get(k).seekExact(term)) {
                    continue;
                }
                LeafReaderContext leaf = leaves.get(k);
                Bits live = leaf.reader().getLiveDocs();
                postings = terms.get(k).postings(postings, PostingsEnum.NONE);
                while (size < most && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (live == null || live.get(postings.docID())) {
                        if (size == found.length) {
                            found = Arrays.copyOf(found, Math.min(most, 4 * size));
                        }
                        found[size++] = leaf.docBase + postings.docID();
                    }
                }
            }
            return Arrays.copyOf(found, size);
        }
    }

    /** The number of the only entry with a term, or -1. */
    int only(Term term) throws IOException {
        int[] found = holders(term.field(), term.bytes(), 1);
        return found.length == 0 ? -1 : found[0];
    }

    /** The numbers of all entries that have a field with numbers, rising. */
    int[] having(String field) throws IOException {
        int[] found = new int[reader.numDocs()];
        int size = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = leaf.reader().getNumericDocValues(field);
            Bits live = leaf.reader().getLiveDocs();
            while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(values.docID())) {
                    found[size++] = leaf.docBase + values.docID();
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** All files. */
    List<StoredFile> files() throws IOException {
        List<StoredFile> files = new ArrayList<>();
        StoredFields stored = reader.storedFields();
        for (int entry : having(Fields.SIZE)) {
            files.add(file(entry, stored));
        }
        return files;
    }

    /** The file with the path, or null. */
    @Nullable
    StoredFile file(String path) throws IOException {
        int entry = only(Fields.path(path));
        return entry < 0 ? null : file(entry, reader.storedFields());
    }

    /** The files with a text. */
    List<StoredFile> filesOf(Fingerprint text) throws IOException {
        return files(Fields.text(text));
    }

    /** How many files could be read. */
    int readable() throws IOException {
        return holders(Fields.READABLE, new BytesRef(Boolean.toString(true)), Integer.MAX_VALUE).length;
    }

    /** The file with the path, or the files below it. */
    List<StoredFile> filesBelow(String path) throws IOException {
        String below = path.endsWith(File.separator) ? path : path + File.separator;
        List<StoredFile> files = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms paths = leaf.reader().terms(Fields.PATH);
            if (paths == null) {
                continue;
            }
            TermsEnum terms = paths.iterator();
            boolean more = terms.seekCeil(new BytesRef(path)) != TermsEnum.SeekStatus.END;
            while (more && terms.term().utf8ToString().startsWith(path)) {
                String found = terms.term().utf8ToString();
                StoredFile file = found.equals(path) || found.startsWith(below) ? file(found) : null;
                if (file != null) {
                    files.add(file);
                }
                more = terms.next() != null;
            }
        }
        return files;
    }

    /** The files and folders that could not be read. */
    List<StoredFile> unreadable() throws IOException {
        return files(new Term(Fields.READABLE, Boolean.toString(false)));
    }

    private List<StoredFile> files(Term term) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        StoredFields stored = reader.storedFields();
        for (int entry : holders(term.field(), term.bytes(), Integer.MAX_VALUE)) {
            files.add(file(entry, stored));
        }
        return files;
    }

    private StoredFile file(int entry, StoredFields stored) throws IOException {
        Document fields = stored.document(entry);
        boolean readable = fields.get(Fields.REASON) == null;
        return new StoredFile(
                fields.get(Fields.PATH),
                fields.get(Fields.NAME),
                new StoredFile.State(number(entry, Fields.SIZE), number(entry, Fields.MODIFIED)),
                readable ? hash(entry, Fields.BYTES_HIGH, Fields.BYTES_LOW) : null,
                fields.get(Fields.TITLE),
                readable ? key(entry) : null,
                formulae(entry),
                fields.get(Fields.REASON));
    }

    private Formulae formulae(int entry) throws IOException {
        return new Formulae((int) number(entry, Fields.OPENING), (int) number(entry, Fields.CLOSING));
    }

    /** What the files with a text take for formulae. */
    Formulae formulaeOf(Fingerprint text) throws IOException {
        Term term = Fields.text(text);
        Formulae formulae = Formulae.NONE;
        for (int entry : holders(term.field(), term.bytes(), Integer.MAX_VALUE)) {
            formulae = formulae.or(formulae(entry));
        }
        return formulae;
    }

    Fingerprint key(int entry) throws IOException {
        return hash(entry, Fields.KEY_HIGH, Fields.KEY_LOW);
    }

    private Fingerprint hash(int entry, String high, String low) throws IOException {
        return new Fingerprint(number(entry, high), number(entry, low));
    }

    Sketch.Size sketchSize(int text) throws IOException {
        return new Sketch.Size((int) number(text, Fields.SHINGLES), (int) number(text, Fields.COARSE));
    }

    /** The text with the key. */
    Wording wording(Fingerprint key) throws IOException {
        int text = only(Fields.key(key));
        if (text < 0) {
            throw new CorruptIndexException("text " + key + " is missing", Fields.KEY);
        }
        return wording(text);
    }

    Wording wording(int text) throws IOException {
        LeafReaderContext leaf = leaf(text);
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.LETTERS);
        if (values == null || !values.advanceExact(text - leaf.docBase)) {
            throw new CorruptIndexException("entry " + text + " has no letters", Fields.LETTERS);
        }
        try {
            return new Wording(key(text), LetterCodec.decode(values.binaryValue()));
        } catch (DataFormatException e) {
            throw new CorruptIndexException("letters of entry " + text + " cannot be read", Fields.LETTERS, e);
        }
    }

    private long number(int entry, String field) throws IOException {
        LeafReaderContext leaf = leaf(entry);
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        if (values == null || !values.advanceExact(entry - leaf.docBase)) {
            throw new CorruptIndexException("entry " + entry + " lacks " + field, field);
        }
        return values.longValue();
    }

    private LeafReaderContext leaf(int entry) {
        return reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
    }

    /** Compares every file of the index with its checksum. */
    void verifyChecksums() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            segment.checkIntegrity();
        }
    }
}
