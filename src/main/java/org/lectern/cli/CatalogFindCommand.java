package org.lectern.cli;

import java.util.List;
import org.lectern.dedup.Document;
import org.lectern.dedup.catalog.Finding;
import org.lectern.ingest.TranscriptException;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says where a file belongs. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        sortOptions = false,
        description = {
            "Says which work a file is of, and which editions it is nearest to.",
            "",
            "The file need not be in the catalogue, and is not added.",
            ""
        },
        footer = {"", "Example:", "  lectern catalog find new.pdf --catalog speeches.catalog"})
final class CatalogFindCommand extends CatalogSubcommand {

    @Parameters(paramLabel = "FILE", description = "A file, or - for standard input.")
    String file = "";

    @Mixin
    ReadingOptions reading;

    CatalogFindCommand(Surroundings surroundings) {
        super(surroundings);
        this.reading = new ReadingOptions();
    }

    @Override
    public Integer call() throws CommandException, TranscriptException {
        Format format = options.format(Format.TEXT, Format.JSON);
        Destination destination = destination(List.of(file));
        Document document = reading.lectern().document(Inputs.read(file, surroundings));
        Finding finding = with(false, open -> open.find(file, document));
        destination.write(Renderer.ofFinding(format, reportOptions()), finding);
        return ExitCode.DONE;
    }
}
