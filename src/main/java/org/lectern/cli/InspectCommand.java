package org.lectern.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.ingest.TranscriptException;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;
import org.lectern.text.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what was understood of one file. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        sortOptions = false,
        description = {
            "Shows what was understood of one file.",
            "",
            "Its paragraphs, headings and front matter, what was taken out (page numbers, running headers) and what was"
                    + " mended (hyphens at line ends).",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done; 2 bad usage, or a file that cannot be read or written.",
            "",
            "Examples:",
            "  lectern inspect delivered.pdf",
            "  lectern inspect delivered.pdf -o delivered.html",
            "  lectern inspect --format json delivered.pdf | jq '.blocks[].text'",
            "  lectern inspect - < speech.txt"
        })
final class InspectCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file; - is standard input.")
    String file = "";

    @Mixin
    ReadingOptions reading;

    @Mixin
    OutputOptions options;

    InspectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reading = new ReadingOptions();
        this.options = new OutputOptions();
    }

    @Override
    public Integer call() throws TranscriptException, CommandException {
        Format format = options.format(Format.TEXT, Format.JSON, Format.HTML);
        ReportOptions reportOptions = options.reportOptions(surroundings);
        Destination destination = Destination.of(options.output, List.of(file), surroundings);
        Transcript transcript = reading.lectern().transcript(Inputs.read(file, surroundings));
        destination.write(Renderer.ofTranscript(format, reportOptions), transcript);
        destination.announce(transcript.blocks().size() + " paragraphs", options.quiet);
        return ExitCode.DONE;
    }
}
