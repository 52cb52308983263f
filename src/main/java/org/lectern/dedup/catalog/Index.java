package org.lectern.dedup.catalog;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The Lucene index in the folder of a catalogue. */
final class Index implements Closeable {

    private static final String NAME = "index";

    private final Path folder;
    private final Directory directory;
    private DirectoryReader reader;
    private String revision;

    private Index(Path folder, Directory directory, DirectoryReader reader) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.reader = reader;
        this.revision = revisionOf(reader);
    }

    static Index open(Path folder) throws IOException {
        if (!Files.isDirectory(folder.resolve(NAME))) {
            throw new CatalogException(folder, "is no catalogue", null);
        }
        Directory directory = FSDirectory.open(folder.resolve(NAME));
        DirectoryReader reader = null;
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw new CatalogException(folder, "is no catalogue", null);
            }
            reader = DirectoryReader.open(directory);
            return new Index(folder, directory, reader);
        } catch (IOException e) {
            close(reader, directory);
            throw CatalogException.of(folder, e);
        }
    }

    private static void close(@Nullable DirectoryReader reader, Directory directory) throws IOException {
        try (directory) {
            if (reader != null) {
                reader.close();
            }
        }
    }

    /** Makes an empty index, unless there is one. */
    static void create(Path folder) throws IOException {
        Path place = folder.resolve(NAME);
        if (!Files.isDirectory(place) && holdsOtherThings(folder)) {
            throw new CatalogException(folder, "is a folder with other things in it, and no catalogue", null);
        }
        Files.createDirectories(place);
        try (Directory directory = FSDirectory.open(place)) {
            if (!DirectoryReader.indexExists(directory)) {
                try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                    writer.setLiveCommitData(Revision.next().entrySet());
                    writer.commit();
                }
            }
        } catch (IOException e) {
            throw CatalogException.of(folder, e);
        }
    }

    private static boolean holdsOtherThings(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return entries.iterator().hasNext();
        }
    }

    /** Begins to write; a second writer is refused. */
    Transaction begin() throws IOException {
        try {
            return new Transaction(directory);
        } catch (IOException e) {
            throw CatalogException.of(folder, e);
        }
    }

    /** What the index holds, by a name that every change changes. */
    String revision() {
        return revision;
    }

    Snapshot snapshot() {
        return new Snapshot(reader);
    }

    /** Goes on to what was committed last, and says whether that is something else. Older snapshots end. */
    boolean refresh() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader);
        if (newer == null) {
            return false;
        }
        reader.close();
        reader = newer;
        revision = revisionOf(newer);
        return true;
    }

    private String revisionOf(DirectoryReader of) throws IOException {
        return Revision.of(of.getIndexCommit().getUserData(), folder);
    }

    @Override
    public void close() throws IOException {
        close(reader, directory);
    }
}
