package org.lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.TranscriptException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line on standard error what went wrong, and gives the exit status for it. */
final class Complaints {

    private final PrintStream err;
    private final boolean debug;

    Complaints(PrintStream err, boolean debug) {
        this.err = err;
        this.debug = debug;
    }

    /** The arguments make no sense. */
    int usage(ParameterException e) {
        String help = "; see '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'";
        say(e instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched, help) : e.getMessage() + help, e);
        return ExitCode.REFUSED;
    }

    private static String unmatched(UnmatchedArgumentException e, String help) {
        String argument = e.getUnmatched().get(0);
        boolean option = argument.startsWith("-");
        boolean command = !option && !e.getCommandLine().getSubcommands().isEmpty();
        String what = option ? "unknown option" : command ? "unknown command" : "one argument too many:";
        var names = option
                ? e.getCommandLine().getCommandSpec().optionsMap().keySet()
                : e.getCommandLine().getSubcommands().keySet();
        return what + " '" + argument + "'"
                + Suggestion.of(argument, names)
                        .map(name -> "; did you mean '" + name + "'?")
                        .orElse(help);
    }

    /** The file that may have been meant by one that is not there. */
    private static String neighbour(String file) {
        Path path = Path.of(file);
        if (file.equals(Inputs.STANDARD_INPUT) || Files.exists(path)) {
            return "";
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path.resolveSibling(""))) {
            files.forEach(each -> names.add(each.getFileName().toString()));
        } catch (IOException | DirectoryIteratorException e) {
            return "";
        }
        return Suggestion.of(path.getFileName().toString(), names)
                .map(name -> "; did you mean '" + path.resolveSibling(name) + "'?")
                .orElse("");
    }

    /** The command could not do its work. */
    int failure(Exception e) {
        if (e instanceof TranscriptException transcript) {
            String name = transcript.source().equals(Inputs.STANDARD_INPUT) ? "standard input" : transcript.source();
            say(name + ": " + transcript.reason() + neighbour(transcript.source()), e);
            return ExitCode.REFUSED;
        }
        if (e instanceof CommandException) {
            say(String.valueOf(e.getMessage()), e);
            return ExitCode.REFUSED;
        }
        String hint = debug ? "" : "; --debug shows more";
        say("a fault of Lectern, please report it: " + e + hint, e);
        return ExitCode.FAULT;
    }

    /** Memory or stack are used up. */
    int exhausted(VirtualMachineError e) {
        String need = e instanceof OutOfMemoryError ? "-Xmx4g" : "-Xss64m";
        say("out of memory; give Java more, with LECTERN_OPTS=" + need + " or java " + need, e);
        return ExitCode.FAULT;
    }

    private void say(String message, Throwable thrown) {
        err.println("lectern: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
        if (debug) {
            thrown.printStackTrace(err);
        }
        err.flush();
    }
}
