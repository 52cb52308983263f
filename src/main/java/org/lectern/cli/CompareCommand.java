package org.lectern.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lectern.compare.Category;
import org.lectern.compare.Comparison;
import org.lectern.compare.Significance;
import org.lectern.ingest.TranscriptException;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
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
    OutputOptions options;

    @Option(
            names = "--show",
            paramLabel = "CATEGORY",
            split = ",",
            converter = CategoryConverter.class,
            description = "Also show changes of a category that is hidden otherwise: typography (the shape of quotation"
                    + " marks, dashes and letters).")
    Set<Category> show = EnumSet.noneOf(Category.class);

    @Option(names = "--exit-code", description = "Exit with 1 when a substantive change was found.")
    boolean exitCode;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new OutputOptions();
    }

    @Override
    public Integer call() throws TranscriptException, CommandException {
        if (base.equals(Inputs.STANDARD_INPUT) && other.equals(Inputs.STANDARD_INPUT)) {
            throw new CommandException("standard input: can be read only once");
        }
        Format format = options.format(Format.TEXT, Format.JSON, Format.HTML, Format.MARKDOWN, Format.CSV);
        ReportOptions reportOptions = options.reportOptions(surroundings);
        EnumSet<Category> shown = EnumSet.copyOf(reportOptions.shown());
        shown.addAll(show);
        Destination destination = Destination.of(options.output, List.of(base, other), surroundings);
        Comparison comparison = new Pair(surroundings, options.threads).compare(base, other);
        destination.write(Renderer.ofComparison(format, reportOptions.withShown(shown)), comparison);
        int substantive = comparison.count(Significance.SUBSTANTIVE);
        destination.announce(
                substantive + " substantive, " + comparison.count(Significance.ACCIDENTAL) + " accidental",
                options.quiet);
        return exitCode && substantive > 0 ? ExitCode.CHANGED : ExitCode.DONE;
    }

    /** Knows categories by their labels. */
    static final class CategoryConverter implements ITypeConverter<Category> {
        @Override
        public Category convert(String value) {
            return OutputOptions.labelled(Category.values(), value);
        }
    }
}
