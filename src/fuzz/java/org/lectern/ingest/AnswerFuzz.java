package org.lectern.ingest;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.DateTimeException;

/** Any bytes as the answer of a process that a hostile file has taken over: nothing comes of it but what is expected. */
public final class AnswerFuzz {

    private AnswerFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            new ExtractReader(new DataInputStream(new ByteArrayInputStream(data))).extract();
        } catch (IOException
                | IllegalArgumentException
                | ArithmeticException
                | IndexOutOfBoundsException
                | DateTimeException e) {
            // What the caller is prepared for.
        }
    }
}
