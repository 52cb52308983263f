package org.lectern.cli;

/** What the process tells the shell. */
final class ExitCode {

    static final int DONE = 0;
    /** Only if asked for: a substantive change was found. */
    static final int CHANGED = 1;
    /** Bad usage, a file that cannot be read, or a result that cannot be written. */
    static final int REFUSED = 2;
    /** A fault of Lectern itself; {@code EX_SOFTWARE} of sysexits.h. */
    static final int FAULT = 70;

    private ExitCode() {}
}
