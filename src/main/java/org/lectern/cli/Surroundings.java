package org.lectern.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it.
 *
 * @param in standard input
 * @param out standard output; unlike {@link System#out} it says when it cannot be written to
 * @param err standard error
 * @param terminal whether a person is at both ends
 * @param environment the environment variables
 */
record Surroundings(
        InputStream in, OutputStream out, PrintStream err, boolean terminal, Map<String, String> environment) {

    /** Those of this process. What is written is UTF-8, whatever the locale. */
    static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(System.console()),
                System.getenv());
    }

    /** From Java 22 on there may be a console without a terminal; its method that tells is not in Java 17. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Whether a variable is set to something. */
    boolean has(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
