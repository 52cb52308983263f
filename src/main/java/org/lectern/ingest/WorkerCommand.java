package org.lectern.ingest;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a process that reads files is started: by the same Java and class path, with a heap of its own, a folder of its own for
 * temporary files, no names of hosts and little of this process's environment.
 *
 * @param main the class that it runs
 * @param memory bytes of heap
 */
record WorkerCommand(String main, long memory) {

    /** The file in the folder that keeps what the process said before it could speak. */
    static final String ERRORS = "stderr";

    /** What programs need to be found, to know the language and to find the data of OCR; secrets stand in others. */
    private static final Set<String> ENVIRONMENT = Set.of(
            "PATH",
            "LANG",
            "LANGUAGE",
            "TZ",
            "LD_LIBRARY_PATH",
            "TESSDATA_PREFIX",
            "OMP_THREAD_LIMIT",
            "OMP_NUM_THREADS",
            "SYSTEMROOT",
            "WINDIR");

    /** What Java ends with under {@code ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    /**
     * Starts it.
     *
     * @param folder for its temporary files
     */
    Process start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:MaxDirectMemorySize=" + memory / 4,
                "-XX:+ExitOnOutOfMemoryError",
                // Standard output is for answers.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash"),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Djdk.net.hosts.file=" + folder.resolve("hosts"),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                main,
                folder.toString());
        builder.environment().keySet().removeIf(name -> !isPassedOn(name.toUpperCase(Locale.ROOT)));
        builder.directory(folder.toFile());
        builder.redirectError(folder.resolve(ERRORS).toFile());
        return builder.start();
    }

    private static boolean isPassedOn(String variable) {
        return ENVIRONMENT.contains(variable) || variable.startsWith("LC_");
    }

    /** Entries of a class path may be told from the folder that this process started in. */
    private static String absolute(String classPath) {
        String separator = System.getProperty("path.separator");
        return Splitter.on(separator)
                .splitToStream(classPath)
                .map(entry -> entry.endsWith("*")
                        ? entry
                        : Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(separator));
    }
}
