package org.lectern.fuzz;

import java.io.IOException;

/** Where Jazzer begins; the system property {@code lectern.fuzz} names the target. */
public final class Fuzzing {

    private static final FuzzTarget TARGET = FuzzTarget.named(System.getProperty("lectern.fuzz", "txt"));

    private Fuzzing() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        TARGET.check(data);
    }
}
