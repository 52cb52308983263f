package org.lectern.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.catalog.Added;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds files. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        sortOptions = false,
        description = {
            "Adds files, and makes the catalogue if there is none.",
            "",
            "A file that was added before is read again only if it was changed. One that could not be read is listed"
                    + " with the reason, and tried again the next time.",
            ""
        },
        footer = {"", "Example:", "  lectern catalog add archive/ --catalog speeches.catalog"})
final class CatalogAddCommand extends CatalogSubcommand {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders with all that is below them.")
    List<String> paths = List.of();

    @Option(names = "--no-sort", description = "Leave the sorting into works to the next command that needs it.")
    boolean later;

    @Mixin
    ReadingOptions reading;

    CatalogAddCommand(Surroundings surroundings) {
        super(surroundings);
        this.reading = new ReadingOptions();
    }

    @Override
    public Integer call() throws CommandException {
        Format format = options.format(Format.TEXT, Format.JSON);
        Destination destination = destination(paths);
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            files.add(Inputs.path(path));
        }
        Corpus corpus;
        try {
            corpus = reading.lectern().corpus(files);
        } catch (NoSuchFileException e) {
            throw new CommandException(e.getFile() + ": no such file or folder", e);
        } catch (IOException e) {
            throw new CommandException("cannot be read: " + e.getMessage(), e);
        }
        Added added = with(true, open -> {
            Added result = open.add(corpus);
            if (!later) {
                open.list();
            }
            return result;
        });
        destination.write(Renderer.ofAdded(format, reportOptions()), added);
        return ExitCode.DONE;
    }
}
