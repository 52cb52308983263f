package org.lectern.dedup;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The documents of a collection: their names at hand, their texts read one by one when they are asked for.
 *
 * <p>Immutable. Files may change between the walk and the reading; what is gone by then is rejected as unreadable.
 */
public final class Corpus {

    private final List<Source> sources;
    private final List<Rejection> unreadable;

    private Corpus(List<Source> sources, List<Rejection> unreadable) {
        this.sources = List.copyOf(sources);
        this.unreadable = List.copyOf(unreadable);
    }

    /**
     * Files, and all files in folders and the folders below them.
     *
     * <p>A folder's entries come in the order of their names. Hidden files and folders, whose names begin with a dot, are
     * passed over unless they are named themselves. Links are followed; a folder that was seen, by whatever name, is not
     * walked again. A folder that cannot be listed becomes a rejection.
     *
     * @param paths files and folders; a document's name is its path, beginning as given here
     * @param reader reads the files
     * @throws java.nio.file.NoSuchFileException if one of the paths does not exist
     * @throws IOException if one of the paths cannot be looked at
     */
    public static Corpus ofFiles(List<Path> paths, DocumentReader reader) throws IOException {
        FileWalk walk = new FileWalk();
        for (Path path : paths) {
            walk.add(path);
        }
        List<Source> sources = new ArrayList<>(walk.files().size());
        for (Path file : walk.files()) {
            sources.add(new Source(file.toString(), () -> reader.read(file)));
        }
        return new Corpus(sources, walk.unreadable());
    }

    /**
     * Texts by their names.
     *
     * @param texts iterated once
     */
    public static Corpus ofTexts(Map<String, String> texts) {
        List<Source> sources = new ArrayList<>(texts.size());
        texts.forEach((name, text) -> {
            sources.add(new Source(name, () -> new Document(sha256(text), Titles.beginningOf(text), text)));
        });
        return new Corpus(sources, List.of());
    }

    private static String sha256(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** The number of documents. */
    public int size() {
        return sources.size();
    }

    List<Source> sources() {
        return sources;
    }

    List<Rejection> unreadable() {
        return unreadable;
    }

    /** A document that is yet to be read. */
    record Source(String name, Opening opening) {}

    /** Reads one document. */
    @FunctionalInterface
    interface Opening {
        /** Reads it. */
        Document read() throws IOException;
    }
}
