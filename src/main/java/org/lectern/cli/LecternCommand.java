package org.lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as a whole: it does nothing but hold the commands. */
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Compares transcripts of the same speech: which files are editions of one work, and exactly which words differ,"
                        + " whatever the layout.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  lectern compare delivered.pdf published.md",
            "  lectern compare delivered.pdf published.md -o differences.html",
            "  lectern inspect delivered.pdf",
            "  lectern dedup archive/",
            "  lectern collate draft.docx delivered.pdf published.html -o apparatus.html",
            "  lectern catalog add archive/ --catalog speeches.catalog",
            "",
            "'lectern COMMAND --help' tells more of a command."
        })
final class LecternCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** The command line with all of its commands. */
    static CommandLine commandLine(Surroundings surroundings) {
        CommandLine commandLine = new CommandLine(new LecternCommand());
        commandLine.addSubcommand(new CompareCommand(surroundings));
        commandLine.addSubcommand(new InspectCommand(surroundings));
        commandLine.addSubcommand(new DedupCommand(surroundings));
        commandLine.addSubcommand(new CollateCommand(surroundings));
        commandLine.addSubcommand(CatalogCommand.commandLine(surroundings));
        commandLine.addSubcommand(new CompletionCommand(surroundings));
        commandLine.setOut(writer(surroundings.out()));
        commandLine.setErr(writer(surroundings.err()));
        boolean colour = surroundings.terminal() && !surroundings.has("NO_COLOR");
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
        // A transcript may be called @speech.txt.
        commandLine.setExpandAtFiles(false);
        return commandLine;
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "no command given: compare, inspect, dedup, collate or catalog");
    }

    /** Reads what the build wrote into the manifest and beside this class, and names what it runs on. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            String version = Main.class.getPackage().getImplementationVersion();
            String build = build();
            return new String[] {
                "lectern " + (version == null ? "(unpackaged)" : version)
                        + (build.isEmpty() ? "" : " (build " + build + ")"),
                "Java ${java.version} (${java.vendor}), ${os.name} ${os.arch}"
            };
        }

        /** The commit and its date; empty where the sources were built outside of their repository. */
        private static String build() throws IOException {
            try (InputStream in = Version.class.getResourceAsStream("build.txt")) {
                return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
        }
    }
}
