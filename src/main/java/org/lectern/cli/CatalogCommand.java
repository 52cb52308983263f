package org.lectern.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps a sorted collection on disk: it holds the commands that do so. */
@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Keeps a collection that is sorted into works in a folder, where it grows.",
            "",
            "Only new and changed files are read. The works are those that 'lectern dedup' finds in the same files.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  lectern catalog add archive/ --catalog speeches.catalog",
            "  lectern catalog find new.pdf --catalog speeches.catalog",
            "  lectern catalog list --catalog speeches.catalog -o works.json"
        })
final class CatalogCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** The command with those that belong to it. */
    static CommandLine commandLine(Surroundings surroundings) {
        CommandLine commandLine = new CommandLine(new CatalogCommand());
        commandLine.addSubcommand(new CatalogAddCommand(surroundings));
        commandLine.addSubcommand(new CatalogFindCommand(surroundings));
        commandLine.addSubcommand(new CatalogListCommand(surroundings));
        commandLine.addSubcommand(new CatalogRemoveCommand(surroundings));
        commandLine.addSubcommand(new CatalogCheckCommand(surroundings));
        return commandLine;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given: add, find, list, remove or check");
    }
}
