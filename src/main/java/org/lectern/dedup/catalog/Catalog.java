package org.lectern.dedup.catalog;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Document;
import org.lectern.dedup.Gist;
import org.lectern.dedup.Works;

/**
 * A sorted collection of files that is kept in a folder, and grows.
 *
 * <pre>{@code
 * try (Catalog catalog = Catalog.openOrCreate(folder)) {
 *     catalog.add(lectern.corpus(List.of(archive)));
 *     Works works = catalog.list();
 * }
 * }</pre>
 *
 * <p>When {@link #add} or {@link #remove} has returned, what it did is on the disk. A process that is killed before leaves
 * what was there; with a long {@code add}, a part of what came, too. One process may write at a time while any number read;
 * a catalogue that is open shows what was there when it was opened or {@linkplain #refresh refreshed}, and what it added
 * and removed itself.
 *
 * <p>The works follow from the files alone: they equal those of one {@link Deduplicator#sort} over the same files, in
 * whatever order these came and whatever was removed in between. They are computed when they are first asked for after a
 * change, which takes as long as {@code sort} does behind the reading of files, and are kept in the folder.
 *
 * <p>Safe for use by many threads.
 */
public final class Catalog implements Closeable {

    private final Path folder;
    private final Deduplicator deduplicator;
    private final Index index;
    /** Those who look hold the one, who puts another view in place the other. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private View view;

    private Catalog(Path folder, Deduplicator deduplicator) throws IOException {
        this.folder = StoredFile.normal(folder);
        this.deduplicator = Objects.requireNonNull(deduplicator, "deduplicator");
        this.index = Index.open(folder);
        this.view = newView();
    }

    /**
     * Opens a catalogue.
     *
     * @throws CatalogException if the folder is no catalogue, is damaged, or was written by another version
     * @throws IOException if it cannot be read
     * @throws IllegalStateException if Lucene is not on the class path
     */
    public static Catalog open(Path folder) throws IOException {
        return open(folder, Deduplicator.standard());
    }

    /** The same; threads and progress of adding and sorting are those of the deduplicator. Related pairs are not kept. */
    public static Catalog open(Path folder, Deduplicator deduplicator) throws IOException {
        requireLucene();
        return new Catalog(folder, deduplicator);
    }

    /**
     * Opens a catalogue, or makes an empty one in a folder that is empty or not there.
     *
     * @throws CatalogException as {@link #open(Path)}, and if the folder has other things in it
     * @throws IOException if it cannot be read or written
     * @throws IllegalStateException if Lucene is not on the class path
     */
    public static Catalog openOrCreate(Path folder) throws IOException {
        return openOrCreate(folder, Deduplicator.standard());
    }

    /** The same; threads and progress of adding and sorting are those of the deduplicator. Related pairs are not kept. */
    public static Catalog openOrCreate(Path folder, Deduplicator deduplicator) throws IOException {
        requireLucene();
        Index.create(folder);
        return new Catalog(folder, deduplicator);
    }

    private static void requireLucene() {
        try {
            Class.forName("org.apache.lucene.index.IndexWriter", false, Catalog.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "a catalogue needs Lucene: add org.apache.lucene:lucene-core 9.12 to the class path", e);
        }
    }

    /**
     * Adds files.
     *
     * <p>A file that the catalogue has is read again only if its size or its time is another, and its bytes are. What it
     * had before is replaced then. What could not be read is kept as a rejection and tried again each time. Files in the
     * folder of the catalogue are passed over. Files that are not in the corpus stay as they are.
     *
     * @param corpus files; see {@link Corpus#ofFiles}
     * @throws CatalogException if somebody else is writing
     * @throws IOException if the catalogue cannot be written
     * @throws IllegalArgumentException if a document of the corpus is no file
     */
    public Added add(Corpus corpus) throws IOException {
        Added added;
        try (Transaction transaction = index.begin()) {
            added = new Addition(transaction, folder, deduplicator).run(corpus);
        } catch (UncheckedIOException e) {
            throw CatalogException.of(folder, e);
        }
        refresh();
        return added;
    }

    /**
     * Removes files, which need not be there any more, or all files below a folder.
     *
     * @throws NoSuchFileException if the catalogue has no file at or below one of the paths; nothing is removed then
     * @throws CatalogException if somebody else is writing
     * @throws IOException if the catalogue cannot be written
     */
    public Removal remove(List<Path> paths) throws IOException {
        Removal removed;
        try (Transaction transaction = index.begin()) {
            Set<StoredFile> files = new LinkedHashSet<>();
            for (Path path : paths) {
                List<StoredFile> below = transaction.before().filesBelow(StoredFile.path(path));
                if (below.isEmpty()) {
                    throw new NoSuchFileException(path.toString());
                }
                files.addAll(below);
            }
            for (StoredFile file : files) {
                transaction.remove(file);
            }
            transaction.commit();
            removed = new Removal(files.size(), transaction.before().readable());
        }
        refresh();
        return removed;
    }

    /**
     * Says where a document belongs; it need not be in the catalogue, and is not added.
     *
     * <p>Milliseconds, once the works are there; the first call loads them.
     *
     * @param name by which the document is reported
     * @throws CatalogException if it is damaged
     * @throws IOException if the catalogue cannot be read
     */
    public Finding find(String name, Document document) throws IOException {
        Gist gist = Gist.of(document);
        return look(at -> at.find(name, gist));
    }

    /**
     * All works.
     *
     * @throws IOException if the catalogue cannot be read
     */
    public Works list() throws IOException {
        return look(at -> at.sorted().works());
    }

    /**
     * Looks whether the catalogue is sound and its files are as they were. Reads all that is stored, and those files whose
     * size or time is another.
     *
     * @throws IOException if the catalogue or a file cannot be read
     */
    public Health check() throws IOException {
        return look(at -> new Inspection(at.snapshot()).run());
    }

    /** A question to a view. */
    @FunctionalInterface
    private interface Look<T> {
        T at(View view) throws IOException;
    }

    /** Asks the view, which stays as long as anybody looks at it. */
    private <T> T look(Look<T> look) throws IOException {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return look.at(view);
        } catch (UncheckedIOException e) {
            throw CatalogException.of(folder, e);
        } catch (IOException e) {
            throw CatalogException.of(folder, e);
        } finally {
            reading.unlock();
        }
    }

    /**
     * Goes on to what other processes have committed by now.
     *
     * @return whether there was anything new
     * @throws IOException if the catalogue cannot be read
     */
    public boolean refresh() throws IOException {
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            boolean changed = index.refresh();
            if (changed) {
                view = newView();
            }
            return changed;
        } finally {
            writing.unlock();
        }
    }

    private View newView() {
        return new View(index.snapshot(), index.revision(), new WorksFile(folder), deduplicator);
    }

    /** Ends all that is being read from it. */
    @Override
    public void close() throws IOException {
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            index.close();
        } finally {
            writing.unlock();
        }
    }
}
