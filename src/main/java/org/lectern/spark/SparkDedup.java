package org.lectern.spark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job for {@code spark-submit}: sorts a collection into works and writes them to a folder. */
@Command(
        name = "org.lectern.spark.SparkDedup",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Sorts files, or texts in Parquet or JSON lines, into works: which are copies, editions and excerpts of which.",
            "",
            "Writes works, editions, excerpts, pairs and rejected to DIR, as Parquet and as JSON lines.",
            ""
        })
public final class SparkDedup {

    /** What the paths hold. */
    enum InputFormat {
        FILES,
        PARQUET,
        JSONL
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders, at any address that Spark can read from.")
    List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Where the works are written to; what the job wrote there before is replaced.")
    String output = "";

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = {
                "files (default): every file is a document, in any format;",
                "parquet, jsonl: every row, or every line with a JSON object, is one, with id and text."
            })
    InputFormat inputFormat = InputFormat.FILES;

    @Option(
            names = "--stages",
            paramLabel = "DIR",
            description = "Where the steps of the job are written to; a folder beside the output if not given.")
    @Nullable
    String stages;

    @Option(names = "--resume", description = "Go on where a job stopped that had the same paths and stages.")
    boolean resume;

    SparkDedup() {}

    /**
     * Runs the job in the session of {@code spark-submit}.
     *
     * @throws IllegalArgumentException if the arguments are not understood
     * @throws IOException if a path does not exist or cannot be looked at
     */
    public static void main(String[] arguments) throws IOException {
        Optional<SparkDedup> job = parsed(arguments);
        if (job.isPresent()) {
            try (SparkSession session =
                    SparkSession.builder().appName("lectern dedup").getOrCreate()) {
                job.get().run(session);
            }
        }
    }

    /** The job, unless only help was asked for. */
    static Optional<SparkDedup> parsed(String... arguments) {
        SparkDedup job = new SparkDedup();
        CommandLine command = new CommandLine(job).setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true);
        try {
            CommandLine.ParseResult result = command.parseArgs(arguments);
            return CommandLine.executeHelpRequest(result) == null ? Optional.of(job) : Optional.empty();
        } catch (CommandLine.ParameterException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Runs the job. */
    void run(SparkSession session) throws IOException {
        String folder = stages == null ? output + ".stages" : stages;
        SparkDeduplicator deduplicator = SparkDeduplicator.of(session, folder).withResume(resume);
        SparkWorks works = switch (inputFormat) {
            case FILES -> deduplicator.sortFiles(paths);
            case JSONL -> deduplicator.sortJsonLines(paths);
            case PARQUET -> deduplicator.sortParquet(paths);
        };
        works.write(output);
    }
}
