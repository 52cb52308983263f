package org.lectern.fuzz;

import org.lectern.Lectern;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;

/**
 * Any bytes as a file: they are read, with every character accounted for, as the constructor of a transcript sees to, or
 * refused by name and reason in one line.
 */
final class ReadingFuzz {

    private static final Lectern LECTERN = Lectern.builder().build();

    private ReadingFuzz() {}

    static void check(String name, byte[] data) {
        try {
            LECTERN.transcript(Input.of(name, data));
        } catch (TranscriptException e) {
            checkRefusal(name, e);
        }
    }

    static void checkDocument(String name, byte[] data) {
        try {
            LECTERN.document(Input.of(name, data));
        } catch (TranscriptException e) {
            checkRefusal(name, e);
        }
    }

    private static void checkRefusal(String name, TranscriptException e) {
        if (!e.getMessage().startsWith(name + ": ") || e.getMessage().contains("\n")) {
            throw new AssertionError("no clear error", e);
        }
    }
}
