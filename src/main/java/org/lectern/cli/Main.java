package org.lectern.cli;

import java.util.Arrays;
import java.util.OptionalInt;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        OptionalInt status = TunedJava.isLong(args) ? TunedJava.ofProcess().run(args) : OptionalInt.empty();
        System.exit(status.isPresent() ? status.getAsInt() : execute(args, Surroundings.ofProcess()));
    }

    /** Runs a command and returns its exit status. */
    static int execute(String[] args, Surroundings surroundings) {
        boolean debug = Arrays.asList(args).contains("--debug");
        setUpLogging(debug);
        Complaints complaints = new Complaints(surroundings.err(), debug);
        try {
            CommandLine commandLine = LecternCommand.commandLine(surroundings);
            commandLine.setParameterExceptionHandler((e, rest) -> complaints.usage(e));
            commandLine.setExecutionExceptionHandler((e, command, parsed) -> complaints.failure(e));
            return commandLine.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return complaints.exhausted(e);
        }
    }

    /** Before anything logs: what the parsers of documents have to say is of use to those only who look for a fault. */
    private static void setUpLogging(boolean debug) {
        String level = "org.slf4j.simpleLogger.defaultLogLevel";
        if (System.getProperty(level) == null) {
            System.setProperty(level, debug ? "warn" : "off");
        }
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }
}
