package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.catalog.Catalog;
import org.lectern.dedup.catalog.CatalogException;
import org.lectern.report.ReportOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands on a catalogue have in common. */
abstract class CatalogSubcommand implements Callable<Integer> {

    final Surroundings surroundings;

    @Option(names = "--catalog", required = true, paramLabel = "DIR", description = "The folder of the catalogue.")
    String catalog = "";

    @Mixin
    OutputOptions options;

    CatalogSubcommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new OutputOptions();
    }

    /** What a command does with the open catalogue. */
    @FunctionalInterface
    interface Use<T> {
        T of(Catalog catalog) throws IOException, CommandException;
    }

    /** Opens the catalogue as long as it is used; makes one if {@code create}. */
    final <T> T with(boolean create, Use<T> use) throws CommandException {
        Path folder = Inputs.path(catalog);
        try (ProgressLine line = new ProgressLine(surroundings, options.quiet)) {
            Deduplicator deduplicator =
                    Deduplicator.standard().withThreads(options.threads).withProgress(line);
            try (Catalog open =
                    create ? Catalog.openOrCreate(folder, deduplicator) : Catalog.open(folder, deduplicator)) {
                return use.of(open);
            }
        } catch (CatalogException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandException(catalog + ": cannot be used: " + e, e);
        }
    }

    /** Where the result goes; what is read must not be overwritten. */
    final Destination destination(List<String> inputs) throws CommandException {
        return Destination.of(options.output, inputs, surroundings);
    }

    final ReportOptions reportOptions() {
        return options.reportOptions(surroundings);
    }
}
