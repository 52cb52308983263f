package org.lectern.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Runs a comparison of long texts in a Java with the settings that {@code bin/lectern} gives it: collected by one thread, and
 * compiled once. Java cannot change these while it runs, and with those that it takes by itself a comparison of a
 * million words costs twice to three times the work, most of it spent on compiling code that is done before it pays.
 *
 * <p>Whoever starts Java with options of his own has chosen, and gets no other.
 */
final class TunedJava {

    /** The settings, which {@code bin/lectern} has as well. */
    private static final List<String> SETTINGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:Tier3BackEdgeThreshold=8000",
            "-XX:MetaspaceSize=96m",
            "-XX:-UsePerfData");

    /** Where Linux says whether memory may be had in large pages; other systems have no such file, and no such option. */
    private static final Path LARGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    /** From so many bytes on, a second start of Java costs less than it saves. */
    static final long LONG = 1_500_000;

    private final List<String> options;

    TunedJava(List<String> options) {
        this.options = options;
    }

    /** For this process. */
    static TunedJava ofProcess() {
        return new TunedJava(ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    /** Whether the arguments ask for the comparison of long texts; costs a look at each file that they name. */
    static boolean isLong(String... args) {
        if (args.length == 0 || !args[0].equals("compare")) {
            return false;
        }
        long bytes = 0;
        for (String arg : args) {
            bytes += size(arg);
        }
        return bytes >= LONG;
    }

    private static long size(String arg) {
        try {
            Path file = Path.of(arg);
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }

    /** Runs the command line and gives its exit status; none where Java cannot be started or has options already. */
    OptionalInt run(String... args) {
        if (!options.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            Process process =
                    new ProcessBuilder(command(List.of(args))).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return OptionalInt.of(process.onExit().join().exitValue());
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private static List<String> command(List<String> args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SETTINGS);
        if (hasLargePages()) {
            command.add("-XX:+UseTransparentHugePages");
        }
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(args);
        return command;
    }

    private static boolean hasLargePages() {
        try {
            return Files.isReadable(LARGE_PAGES)
                    && !Files.readString(LARGE_PAGES).contains("[never]");
        } catch (IOException e) {
            return false;
        }
    }
}
