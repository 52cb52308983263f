package org.lectern.hostile;

import java.io.IOException;
import java.util.Objects;
import org.lectern.ingest.Input;

/**
 * A file that was made to do harm, and what has to come of it.
 *
 * @param name of the file; its ending says what it pretends to be
 * @param maker makes it
 * @param outcome what has to come of it
 * @param telling what the text holds, or the reason says
 */
record HostileFile(String name, Maker maker, Outcome outcome, String telling) {

    /** Makes a file when it is needed, for some are large. */
    @FunctionalInterface
    interface Maker {
        Input make() throws IOException;
    }

    /** What comes of a file. */
    enum Outcome {
        /** It is read. */
        READ,
        /** It is refused by name and reason. */
        REFUSED
    }

    HostileFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(telling, "telling");
    }

    @Override
    public String toString() {
        return name;
    }
}
