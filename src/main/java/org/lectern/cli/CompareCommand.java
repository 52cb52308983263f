package org.lectern.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.compare.Significance;
import org.lectern.ingest.TranscriptException;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two transcripts. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        sortOptions = false,
        description = {
            "Compares two transcripts of the same speech.",
            "",
            "Reports which words differ (substantive changes) and which are only written otherwise (accidentals)."
                    + " Layout is never a difference.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done; 1 with --exit-code, when a substantive change was found; 2 bad usage, or a file that"
                    + " cannot be read or written.",
            "",
            "Examples:",
            "  lectern compare delivered.pdf published.md",
            "  lectern compare delivered.pdf published.md -o differences.html",
            "  lectern compare delivered.pdf published.md --format markdown | mail -s differences editor@example.org",
            "  lectern compare delivered.docx published.html -o tracked.docx",
            "  lectern compare delivered.pdf published.md -o marked.pdf",
            "  lectern compare --format json a.txt b.txt | jq .summary",
            "  lectern compare --show typography --color always a.txt b.txt | less -R",
            "  curl -s https://example.org/speech.html | lectern compare speech.pdf -",
            "  lectern compare --exit-code --quiet old.txt new.txt > /dev/null || echo changed"
        })
final class CompareCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "The transcript to compare against; - is standard input.")
    String base = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The transcript to compare with it.")
    String other = "";

    @Mixin
    ReadingOptions reading;

    @Mixin
    OutputOptions options;

    @Mixin
    DifferenceOptions differences;

    @Option(
            names = "--annotate",
            paramLabel = "SIDE",
            converter = Sides.class,
            completionCandidates = Sides.class,
            description =
                    "With --format pdf: the side whose PDF is copied and marked, base or other. Not given: the base,"
                            + " if it is a PDF.")
    @Nullable
    Side annotate;

    @Option(names = "--exit-code", description = "Exit with 1 when a substantive change was found.")
    boolean exitCode;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reading = new ReadingOptions();
        this.options = new OutputOptions();
        this.differences = new DifferenceOptions();
    }

    @Override
    public Integer call() throws TranscriptException, CommandException {
        List<String> names = List.of(base, other);
        Inputs.requireReadable(names);
        Format format = options.format(
                Format.TEXT,
                Format.JSON,
                Format.HTML,
                Format.MARKDOWN,
                Format.CSV,
                Format.TEI,
                Format.DOCX,
                Format.PDF);
        ReportOptions reportOptions = differences.reportOptions(options, surroundings);
        Destination destination = Destination.of(options.output, names, surroundings);
        Pair pair = new Pair(surroundings, reading.lectern(), options.threads);
        Comparison comparison = pair.compare(base, other);
        destination.write(renderer(format, reportOptions, pair, comparison), comparison);
        int substantive = comparison.count(Significance.SUBSTANTIVE);
        destination.announce(
                substantive + " substantive, " + comparison.count(Significance.ACCIDENTAL) + " accidental",
                options.quiet);
        return exitCode && substantive > 0 ? ExitCode.CHANGED : ExitCode.DONE;
    }

    private Renderer<Comparison> renderer(Format format, ReportOptions reportOptions, Pair pair, Comparison comparison)
            throws CommandException {
        if (format != Format.PDF) {
            return Renderer.ofComparison(format, reportOptions);
        }
        Side side = annotated(comparison);
        return Renderer.annotating(side, pair.bytes(side), reportOptions);
    }

    /** The side whose PDF is to be marked: the one that is asked for, else the base, or the other if only that is one. */
    private Side annotated(Comparison comparison) throws CommandException {
        List<Side> pdfs = Stream.of(Side.values())
                .filter(side -> comparison
                        .witness(side)
                        .transcript()
                        .source()
                        .mediaType()
                        .equals("application/pdf"))
                .toList();
        if (pdfs.isEmpty()) {
            throw new CommandException("neither text is a PDF, and the format pdf is a marked copy of one; docx, html,"
                    + " markdown, csv, tei, json and text are written of any two texts");
        }
        Side side = annotate == null ? pdfs.get(0) : annotate;
        if (!pdfs.contains(side)) {
            throw new CommandException((side == Side.BASE ? base : other) + ": is no PDF to be marked; leave out"
                    + " --annotate to mark the other one");
        }
        return side;
    }

    /** Knows the two sides by their labels. */
    static final class Sides extends LabelledValues<Side> {
        Sides() {
            super(Side.values());
        }
    }
}
