package org.lectern.cli;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.report.Format;
import org.lectern.report.ReportOptions;
import org.lectern.text.Labelled;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has. */
final class OutputOptions {

    /** Lines longer than this are hard to read, however wide the terminal is. */
    private static final int COMFORTABLE = 100;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to FILE: whole, or not at all.")
    @Nullable
    String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "text, json, html, csv, markdown, tei, docx or pdf, as far as the command offers it. Guessed"
                    + " from FILE's ending if not given, else text.")
    @Nullable
    Format format;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = Whens.class,
            completionCandidates = Whens.class,
            description = "auto, always or never. auto: on a terminal, unless NO_COLOR is set.")
    When color = When.AUTO;

    @Option(
            names = "--width",
            paramLabel = "N",
            converter = WidthConverter.class,
            description =
                    "Width of the text in columns. Not given: the terminal's, as far as COLUMNS tells it, up to 100;"
                            + " else 80.")
    @Nullable
    Integer width;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadsConverter.class,
            description = "Use up to N threads. Not given: one for each processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on standard error but what went wrong.")
    boolean quiet;

    @Option(names = "--debug", description = "Show where an error comes from.")
    boolean debug;

    /** When colours are used. */
    enum When implements Labelled {
        AUTO,
        ALWAYS,
        NEVER
    }

    /**
     * The format that is asked for, or that the file's ending stands for.
     *
     * @param offered those that the command writes
     */
    Format format(Format... offered) throws CommandException {
        Format asked = asked(offered);
        if (!Arrays.asList(offered).contains(asked)) {
            throw new CommandException(
                    "the result is not written as " + asked.label() + "; give --format " + labels(offered));
        }
        return asked;
    }

    private Format asked(Format... offered) throws CommandException {
        if (format != null) {
            return format;
        }
        if (output == null || !output.substring(output.lastIndexOf('/') + 1).contains(".")) {
            return Format.TEXT;
        }
        String file = output;
        return Format.ofFileName(file)
                .orElseThrow(() -> new CommandException(
                        file + ": its ending stands for no format; give --format " + labels(offered)));
    }

    /** How the report is to look. */
    ReportOptions reportOptions(Surroundings surroundings) {
        int columns = width == null ? columns(surroundings) : width;
        return ReportOptions.defaults().withWidth(columns).withColour(colour(surroundings));
    }

    /** The width of the terminal, as far as it is known. */
    static int columns(Surroundings surroundings) {
        String columns = surroundings.environment().getOrDefault("COLUMNS", "");
        if (!columns.matches("[0-9]{1,4}")) {
            return ReportOptions.defaults().width();
        }
        return Math.max(ReportOptions.LEAST_WIDTH, Math.min(COMFORTABLE, Integer.parseInt(columns)));
    }

    private boolean colour(Surroundings surroundings) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                output == null
                        && surroundings.terminal()
                        && !surroundings.has("NO_COLOR")
                        && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
        };
    }

    private static String labels(Format... formats) {
        return Arrays.stream(formats).map(Format::label).collect(Collectors.joining(", "));
    }

    /** Knows formats by their labels. */
    static final class Formats extends LabelledValues<Format> {
        Formats() {
            super(Format.values());
        }
    }

    /** Knows the answers to "when" by their labels. */
    static final class Whens extends LabelledValues<When> {
        Whens() {
            super(When.values());
        }
    }

    /** Reads a number of columns. */
    static final class WidthConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return number(value, ReportOptions.LEAST_WIDTH);
        }
    }

    /** Reads a number of threads. */
    static final class ThreadsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return number(value, 1);
        }
    }

    static int number(String value, int least) {
        Integer number = Ints.tryParse(value);
        if (number == null || number < least) {
            throw new TypeConversionException("'" + value + "' is not a whole number from " + least + " on");
        }
        return number;
    }
}
