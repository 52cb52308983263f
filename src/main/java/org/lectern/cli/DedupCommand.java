package org.lectern.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Works;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sorts files into works and editions. */
@Command(
        name = "dedup",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        sortOptions = false,
        description = {
            "Sorts files into works: which are copies, editions and excerpts of which.",
            "",
            "Every file of the folders is read, in any format; what cannot be read is listed with the reason. Layout, signs"
                    + " and capitals play no part, and neither do formulae that many works share.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done, even if some files could not be read; 2 bad usage, a path that does not exist, or a"
                    + " result that cannot be written.",
            "",
            "Examples:",
            "  lectern dedup archive/",
            "  lectern dedup archive/ -o works.json",
            "  lectern dedup archive/ -o works.html --compare comparisons/",
            "  lectern dedup --format csv archive/ more/speech.pdf > works.csv",
            "  lectern dedup --format json archive/ | jq '.works[] | select(.excerpts != [])'"
        })
final class DedupCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders with all that is below them.")
    List<String> paths = List.of();

    @Option(names = "--related", description = "Also list documents of different works that share passages.")
    boolean related;

    @Option(
            names = "--compare",
            paramLabel = "DIR",
            description = "Also write to DIR how each edition differs from the first of its work, and each excerpt from"
                    + " its source, a web page each, to which an HTML report leads.")
    @Nullable
    String compare;

    @Mixin
    ReadingOptions reading;

    @Mixin
    OutputOptions options;

    DedupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reading = new ReadingOptions();
        this.options = new OutputOptions();
    }

    @Override
    public Integer call() throws CommandException {
        Format format = options.format(Format.TEXT, Format.JSON, Format.CSV, Format.HTML);
        ReportOptions reportOptions = options.reportOptions(surroundings);
        Destination destination = Destination.of(options.output, paths, surroundings);
        String summary;
        try (ProgressLine line = new ProgressLine(surroundings, options.quiet)) {
            Works works = works(line);
            destination.write(renderer(format, reportOptions, works, line), works);
            summary = works.documents() + " documents, " + works.works().size() + " works, "
                    + works.rejected().size() + " rejected";
        }
        destination.announce(summary, options.quiet);
        return ExitCode.DONE;
    }

    private Renderer<Works> renderer(Format format, ReportOptions reportOptions, Works works, ProgressLine line)
            throws CommandException {
        if (compare == null) {
            return Renderer.ofWorks(format, reportOptions);
        }
        PairComparisons comparisons =
                new PairComparisons(Inputs.path(compare), reading.lectern(), reportOptions, surroundings);
        comparisons.write(works, line);
        Path report = Inputs.path(options.output == null ? "-" : options.output).toAbsolutePath();
        return Renderer.ofWorks(
                format, reportOptions, (base, other) -> comparisons.address(base, other, report.resolveSibling("")));
    }

    private Works works(ProgressLine line) throws CommandException {
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            files.add(Inputs.path(path));
        }
        try {
            Corpus corpus = reading.lectern().corpus(files);
            return Deduplicator.standard()
                    .withThreads(options.threads)
                    .withRelated(related)
                    .withProgress(line)
                    .sort(corpus);
        } catch (NoSuchFileException e) {
            throw new CommandException(e.getFile() + ": no such file or folder", e);
        } catch (IOException e) {
            throw new CommandException("cannot be read: " + e.getMessage(), e);
        }
    }
}
