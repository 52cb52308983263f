package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.collate.Apparatus;
import org.lectern.compare.Significance;
import org.lectern.ingest.TranscriptException;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;
import org.lectern.text.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one apparatus of several witnesses. */
@Command(
        name = "collate",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        sortOptions = false,
        description = {
            "Makes one apparatus of any number of witnesses of the same speech.",
            "",
            "Each entry has the lemma, the other readings and the witnesses that have each; passages that stand elsewhere,"
                    + " are omitted or are lacking in an excerpt are told as such. The order of the files does not matter:"
                    + " it names the witnesses A, B, C, and the base text gives the lemma.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done; 2 bad usage, or a file that cannot be read or written.",
            "",
            "Examples:",
            "  lectern collate draft.docx delivered.pdf published.html",
            "  lectern collate --base published.html draft.docx delivered.pdf published.html -o apparatus.html",
            "  lectern collate --format tei draft.docx delivered.pdf published.html > edition.xml",
            "  lectern collate --tei double-end-point --show typography *.txt -o apparatus.xml",
            "  lectern collate --format json *.txt | jq '.entries[] | select(.category == \"wording\")'"
        })
final class CollateCommand implements Callable<Integer> {

    private static final int FEWEST = 2;

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The witnesses; - is standard input.")
    List<String> files = List.of();

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "The base text, one of the witnesses. Not given: the one that is most like all the others.")
    @Nullable
    String base;

    @Mixin
    ReadingOptions reading;

    @Mixin
    OutputOptions options;

    @Mixin
    DifferenceOptions differences;

    CollateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reading = new ReadingOptions();
        this.options = new OutputOptions();
        this.differences = new DifferenceOptions();
    }

    @Override
    public Integer call() throws TranscriptException, CommandException {
        Format format = options.format(Format.TEXT, Format.TEI, Format.JSON, Format.HTML, Format.CSV);
        ReportOptions reportOptions = differences.reportOptions(options, surroundings);
        List<String> names = names();
        if (names.size() < FEWEST) {
            throw new CommandException("a collation needs two files or more");
        }
        Inputs.requireReadable(names);
        Destination destination = Destination.of(options.output, names, surroundings);
        Lectern lectern = reading.lectern();
        List<Transcript> transcripts = new ArrayList<>();
        for (String name : names) {
            transcripts.add(lectern.transcript(Inputs.read(name, surroundings)));
        }
        Apparatus apparatus =
                base == null ? lectern.apparatusOf(transcripts) : lectern.apparatus(transcripts, names.indexOf(base));
        destination.write(Renderer.ofApparatus(format, reportOptions), apparatus);
        destination.announce(
                apparatus.entries().size() + " entries, " + apparatus.count(Significance.SUBSTANTIVE)
                        + " of them substantive",
                options.quiet);
        return ExitCode.DONE;
    }

    /** The files, with the base text ahead of them if it is none of them. */
    private List<String> names() {
        List<String> names = new ArrayList<>(files);
        if (base != null && !names.contains(base)) {
            names.add(0, base);
        }
        return names;
    }
}
