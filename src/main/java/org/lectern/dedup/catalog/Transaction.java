package org.lectern.dedup.catalog;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Gist;
import org.lectern.dedup.Sketcher;

/**
 * Changes an index. What was committed stays, whatever happens; what was not is as if it had never been.
 *
 * <p>Holds the index's lock from beginning to end. Files may be put by many threads at once, everything else by one.
 */
final class Transaction implements Closeable {

    private static final double BUFFER_IN_MEGABYTES = 64;

    private final IndexWriter writer;
    private DirectoryReader reader;
    private Snapshot before;
    /** The texts that were put since the last commit. */
    private final Set<Fingerprint> texts = ConcurrentHashMap.newKeySet();
    /** The texts of files that were replaced or removed since then: some may belong to no file any more. */
    private final Set<Fingerprint> loosened = ConcurrentHashMap.newKeySet();

    private boolean changed;

    /** @throws org.apache.lucene.store.LockObtainFailedException if another process, or another part of this one, is writing */
    Transaction(Directory directory) throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_IN_MEGABYTES));
        reader = DirectoryReader.open(writer);
        before = new Snapshot(reader);
    }

    /** What the index held at the last commit. */
    Snapshot before() {
        return before;
    }

    /** Puts a file that was read, and its text unless that is there. */
    void put(StoredFile file, Gist gist, Sketcher sketcher) throws IOException {
        Fingerprint key = gist.wording().key();
        if (before.only(Fields.key(key)) < 0 && !texts.contains(key)) {
            Document entry =
                    Fields.entry(gist.wording(), sketcher.sketch(gist.wording().letters()));
            if (texts.add(key)) {
                writer.addDocument(entry);
            }
        }
        put(file);
    }

    /** Puts a file whose text is there, or that has none, in place of what was known of it. */
    void put(StoredFile file) throws IOException {
        StoredFile known = before.file(file.path());
        if (known != null && known.text() != null) {
            loosened.add(known.text());
        }
        writer.updateDocument(Fields.path(file.path()), Fields.entry(file));
        markChanged();
    }

    /** Removes a file. */
    void remove(StoredFile file) throws IOException {
        writer.deleteDocuments(Fields.path(file.path()));
        if (file.text() != null) {
            loosened.add(file.text());
        }
        markChanged();
    }

    private synchronized void markChanged() {
        changed = true;
    }

    /** Makes everything lasting that was put or removed: when this returns, it is on the disk. */
    synchronized void commit() throws IOException {
        if (!changed) {
            return;
        }
        refresh();
        for (Fingerprint text : loosened) {
            if (before.only(Fields.text(text)) < 0) {
                writer.deleteDocuments(Fields.key(text));
            }
        }
        writer.setLiveCommitData(Revision.next().entrySet());
        writer.commit();
        refresh();
        texts.clear();
        loosened.clear();
        changed = false;
    }

    private void refresh() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.close();
            reader = newer;
            before = new Snapshot(newer);
        }
    }

    /** Gives up what was not committed, and the lock. */
    @Override
    public synchronized void close() throws IOException {
        reader.close();
        if (changed) {
            writer.rollback();
        } else {
            writer.close();
        }
    }
}
