package org.lectern.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        OptionalInt status = TunedJava.isLong(args) ? TunedJava.ofProcess().run(args) : OptionalInt.empty();
        if (status.isPresent()) {
            System.exit(status.getAsInt());
        }
        // What libraries say and how they sort it: Lectern speaks English.
        Locale.setDefault(Locale.ROOT);
        Surroundings surroundings = Surroundings.ofProcess();
        if (!isDebug(args)) {
            silenceParsers();
        }
        System.exit(execute(args, surroundings));
    }

    /** Runs a command and returns its exit status. */
    static int execute(String[] args, Surroundings surroundings) {
        boolean debug = isDebug(args);
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

    private static boolean isDebug(String[] args) {
        return Arrays.asList(args).contains("--debug");
    }

    /** Some print what they stumble over, even with a stack trace. What Lectern says goes another way. */
    private static void silenceParsers() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
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
