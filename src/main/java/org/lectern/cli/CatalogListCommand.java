package org.lectern.cli;

import java.util.List;
import org.lectern.dedup.Works;
import org.lectern.dedup.catalog.Catalog;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import picocli.CommandLine.Command;

/** Lists the works. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        sortOptions = false,
        description = {"Lists all works, as 'lectern dedup' does of the same files.", ""},
        footer = {"", "Example:", "  lectern catalog list --catalog speeches.catalog -o works.csv"})
final class CatalogListCommand extends CatalogSubcommand {

    CatalogListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws CommandException {
        Format format = options.format(Format.TEXT, Format.JSON, Format.CSV, Format.HTML);
        Destination destination = destination(List.of());
        Works works = with(false, Catalog::list);
        destination.write(Renderer.ofWorks(format, reportOptions()), works);
        return ExitCode.DONE;
    }
}
