package org.lectern.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;

/** Finds the texts that are named on the command line. */
final class Inputs {

    /** Stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private Inputs() {}

    /** Reads the bytes of a file or of standard input. */
    static Input read(String name, Surroundings surroundings) throws TranscriptException, CommandException {
        return name.equals(STANDARD_INPUT) ? Input.of(name, surroundings.in()) : Input.of(path(name));
    }

    /** Standard input can be read by one of them only. */
    static void requireReadable(List<String> names) throws CommandException {
        if (names.indexOf(STANDARD_INPUT) != names.lastIndexOf(STANDARD_INPUT)) {
            throw new CommandException("standard input: can be read only once");
        }
    }

    static Path path(String name) throws CommandException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandException(name + ": cannot be named in this locale; set LC_ALL=C.UTF-8", e);
        }
    }
}
