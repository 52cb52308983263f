package org.lectern.cli;

import java.time.Duration;
import org.lectern.Lectern;
import org.lectern.ingest.Isolation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options that say how files are read. */
final class ReadingOptions {

    private static final int LEAST_MEBIBYTES = 64;
    private static final int MEBIBYTE_BITS = 20;

    @Option(
            names = "--isolate",
            description =
                    "Read files in a process of its own, for files that are not trusted: one that hangs, needs too"
                            + " much memory or breaks its parser is refused, and nothing else comes to harm.")
    boolean isolate;

    @Option(
            names = "--isolate-seconds",
            paramLabel = "N",
            converter = SecondsConverter.class,
            description = "With --isolate: how long a file may take, and each page that OCR reads. Not given: 120.")
    int seconds = (int) Isolation.standard().time().toSeconds();

    @Option(
            names = "--isolate-memory",
            paramLabel = "MIB",
            converter = MebibytesConverter.class,
            description = "With --isolate: the memory of the process, in MiB. Not given: 1024.")
    int mebibytes = (int) (Isolation.standard().memory() >> MEBIBYTE_BITS);

    /** Reads files as it was asked for. */
    Lectern lectern() {
        Lectern.Builder builder = Lectern.builder();
        if (isolate) {
            builder.isolation(new Isolation(Duration.ofSeconds(seconds), (long) mebibytes << MEBIBYTE_BITS));
        }
        return builder.build();
    }

    /** Reads a number of seconds. */
    static final class SecondsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return OutputOptions.number(value, 1);
        }
    }

    /** Reads a number of MiB. */
    static final class MebibytesConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return OutputOptions.number(value, LEAST_MEBIBYTES);
        }
    }
}
