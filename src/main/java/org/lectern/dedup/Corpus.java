package org.lectern.dedup;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a collection: their names at hand, their texts read one by one when they are asked for.
 *
 * <p>Immutable. Files may change between the walk and the reading; what is gone by then is rejected as unreadable.
 */
public final class Corpus {

    /** How many documents a thread takes at a time. */
    private static final int CHUNK = 8;

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
            sources.add(new Source(file.toString(), file, () -> Gist.of(reader.read(file))));
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
            sources.add(new Source(name, null, () -> gist(text)));
        });
        return new Corpus(sources, List.of());
    }

    /**
     * Documents that are read in ways of their own.
     *
     * @param sources with different names
     * @param unreadable what was found to be unreadable before
     */
    public static Corpus ofSources(List<Source> sources, List<Rejection> unreadable) {
        return new Corpus(sources, unreadable);
    }

    private static Gist gist(String text) {
        return Gist.of(new Document(sha256(text), Titles.beginningOf(text), text));
    }

    private static String sha256(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** The number of documents. */
    public int size() {
        return sources.size();
    }

    /** The documents, in their order. */
    public List<Source> sources() {
        return sources;
    }

    /** What was found to be unreadable before any document was read, such as folders that cannot be listed. */
    public List<Rejection> unreadable() {
        return unreadable;
    }

    /**
     * Reads every document once, by several threads.
     *
     * @param threads at least 1
     * @param progress hears of {@link Progress.Stage#READING}
     * @param visitors makes the visitor of one thread
     */
    public void read(int threads, Progress progress, Supplier<? extends Visitor> visitors) {
        AtomicInteger done = new AtomicInteger();
        Parallel.run(sources.size(), CHUNK, threads, () -> {
            Visitor visitor = visitors.get();
            return number -> {
                read(number, visitor);
                progress.advanced(Progress.Stage.READING, done.incrementAndGet(), sources.size());
            };
        });
    }

    private void read(int number, Visitor visitor) {
        read(
                sources.get(number).opening(),
                gist -> visitor.read(number, gist),
                reason -> visitor.rejected(number, reason));
    }

    /** Reads one document, or says why it cannot be read. */
    public static void read(Opening opening, Consumer<Gist> read, Consumer<String> rejected) {
        try {
            Gist gist;
            try {
                gist = opening.read();
            } catch (IOException e) {
                rejected.accept(e.getMessage() == null ? "cannot be read" : e.getMessage());
                return;
            }
            read.accept(gist);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // Of a reader that does not refuse by itself, or of what is done with the text.
            rejected.accept("is too large or too deep for the memory of this process");
        }
    }

    /**
     * A document that is yet to be read.
     *
     * @param name by which it is reported
     * @param file where it lies, if it is a file
     * @param opening reads it
     */
    public record Source(String name, @Nullable Path file, Opening opening) {

        /** Checks that all is there. */
        public Source {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(opening, "opening");
        }
    }

    /** Reads one document. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Reads it.
         *
         * @throws IOException if it cannot be read; the message becomes the reason of its rejection
         */
        Gist read() throws IOException;
    }

    /** Hears of documents as they are read, by their places in {@link #sources}. */
    public interface Visitor {
        /** One was read. */
        void read(int number, Gist gist);

        /** One could not be read. */
        void rejected(int number, String reason);
    }
}
