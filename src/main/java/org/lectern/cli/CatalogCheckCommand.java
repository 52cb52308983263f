package org.lectern.cli;

import java.util.List;
import org.lectern.dedup.catalog.Catalog;
import org.lectern.dedup.catalog.Health;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the catalogue and its files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        sortOptions = false,
        description = {
            "Checks that the catalogue is sound, and lists files that were changed or are no longer there.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done; 1 with --exit-code if files were changed or are gone; 2 bad usage, or a catalogue"
                    + " that is damaged.",
            "",
            "Example:",
            "  lectern catalog check --catalog speeches.catalog"
        })
final class CatalogCheckCommand extends CatalogSubcommand {

    @Option(names = "--exit-code", description = "Exit with 1 if files were changed or are no longer there.")
    boolean exitCode;

    CatalogCheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws CommandException {
        Format format = options.format(Format.TEXT, Format.JSON);
        Destination destination = destination(List.of());
        Health health = with(false, Catalog::check);
        destination.write(Renderer.ofHealth(format, reportOptions()), health);
        if (!health.damages().isEmpty()) {
            throw new CommandException(catalog + ": is damaged: make a new catalogue by adding the files again");
        }
        return exitCode && !health.isSound() ? ExitCode.CHANGED : ExitCode.DONE;
    }
}
