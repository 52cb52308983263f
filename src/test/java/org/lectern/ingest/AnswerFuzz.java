package org.lectern.ingest;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import org.lectern.layout.Layout;

/** Any bytes as the answer of a process that a hostile file has taken over: it is refused, or as good as any extract. */
public final class AnswerFuzz {

    private AnswerFuzz() {}

    /** Reads it, and lays out what was read. */
    public static void check(byte[] data) {
        Extract extract;
        try {
            extract = new ExtractReader(new DataInputStream(new ByteArrayInputStream(data))).extract();
        } catch (IOException
                | IllegalArgumentException
                | ArithmeticException
                | IndexOutOfBoundsException
                | DateTimeException e) {
            // What the caller is prepared for.
            return;
        }
        Layout.standard().read(extract);
    }
}
