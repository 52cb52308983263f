package org.lectern.dedup.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as the kept works of a catalogue: they are none, or cannot be read, and the works are found anew. */
public final class WorksFileFuzz {

    private static final Path FOLDER = folder();

    private WorksFileFuzz() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("works");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Files.write(FOLDER.resolve("works"), data);
        new WorksFile(FOLDER).read("r");
    }
}
