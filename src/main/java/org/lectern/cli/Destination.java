package org.lectern.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.report.Renderer;

/**
 * Where a result goes: to standard output, or to a file, which is there whole or not at all.
 *
 * <p>A file is written under another name beside its place and then moved there. What is not a plain file, such as
 * {@code /dev/null} or a named pipe, is written to as it is.
 */
final class Destination {

    private final Surroundings surroundings;
    private final @Nullable Path file;

    private Destination(Surroundings surroundings, @Nullable Path file) {
        this.surroundings = surroundings;
        this.file = file;
    }

    /**
     * The destination that is named on the command line.
     *
     * @param output the name of a file; null or {@code -} for standard output
     * @param inputs what is read, and must not be overwritten
     */
    static Destination of(@Nullable String output, List<String> inputs, Surroundings surroundings)
            throws CommandException {
        if (output == null || output.equals(Inputs.STANDARD_INPUT)) {
            return new Destination(surroundings, null);
        }
        Path file = Inputs.path(output);
        if (Files.isDirectory(file)) {
            throw new CommandException(output + ": is a folder, not a file");
        }
        for (String input : inputs) {
            if (!input.equals(Inputs.STANDARD_INPUT) && isSame(file, Inputs.path(input))) {
                throw new CommandException(output + ": would be overwritten, but is to be read");
            }
        }
        return new Destination(surroundings, file);
    }

    private static boolean isSame(Path one, Path two) {
        try {
            return Files.isSameFile(one, two);
        } catch (IOException e) {
            // One of them is not there.
            return false;
        }
    }

    /** Writes the result. A reader of standard output who has seen enough is no error. */
    <T> void write(Renderer<T> renderer, T result) throws CommandException {
        if (file == null) {
            writeToStandardOutput(renderer, result);
            return;
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    renderer.render(result, out);
                }
            } else {
                // A link stays a link.
                writeWhole(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), renderer, result);
            }
        } catch (IOException e) {
            throw new CommandException(file + ": cannot be written: " + reason(e), e);
        }
    }

    private <T> void writeToStandardOutput(Renderer<T> renderer, T result) throws CommandException {
        try {
            renderer.render(result, surroundings.out());
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw new CommandException("standard output: cannot be written: " + reason(e), e);
            }
        }
    }

    private static <T> void writeWhole(Path target, Renderer<T> renderer, T result) throws IOException {
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        unfinished.toFile().deleteOnExit();
        try {
            try (OutputStream out = Files.newOutputStream(
                    unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                renderer.render(result, out);
            }
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such folder";
        }
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    /** Tells a person at a terminal that a file was written. */
    void announce(String summary, boolean quiet) {
        if (file != null && surroundings.terminal() && !quiet) {
            surroundings.err().println(file + ": " + summary);
        }
    }
}
