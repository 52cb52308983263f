package org.lectern.cli;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.dedup.catalog.Removal;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes files. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        sortOptions = false,
        description = {
            "Removes files from the catalogue, or all that are below a folder.",
            "",
            "The files themselves are left alone, and need not be there any more.",
            ""
        },
        footer = {"", "Example:", "  lectern catalog remove archive/drafts --catalog speeches.catalog"})
final class CatalogRemoveCommand extends CatalogSubcommand {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders that were added.")
    List<String> paths = List.of();

    CatalogRemoveCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws CommandException {
        Format format = options.format(Format.TEXT, Format.JSON);
        Destination destination = destination(List.of());
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            files.add(Inputs.path(path));
        }
        Removal removed = with(false, open -> {
            try {
                return open.remove(files);
            } catch (NoSuchFileException e) {
                throw new CommandException(e.getFile() + ": is not in the catalogue", e);
            }
        });
        destination.write(Renderer.ofRemoved(format, reportOptions()), removed);
        return ExitCode.DONE;
    }
}
