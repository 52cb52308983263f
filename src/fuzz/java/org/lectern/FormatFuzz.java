package org.lectern;

import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;

/**
 * Any bytes as a file of one format, whose ending the system property {@code lectern.ending} names: they are read, with every
 * character accounted for, or refused by name and reason.
 */
public final class FormatFuzz {

    private static final String NAME = "fuzzed." + System.getProperty("lectern.ending", "txt");
    private static final Lectern LECTERN = Lectern.builder().build();

    private FormatFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            LECTERN.transcript(Input.of(NAME, data));
        } catch (TranscriptException e) {
            if (!e.getMessage().startsWith(NAME + ": ") || e.getMessage().contains("\n")) {
                throw new AssertionError("no clear error", e);
            }
        }
    }
}
