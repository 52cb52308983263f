package org.lectern.dedup;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the wording of a file; called by many threads at once. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read; the message becomes the reason of its rejection
     */
    Document read(Path file) throws IOException;
}
