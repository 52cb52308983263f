package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page says what the help of the commands says. The system property {@code golden.write} writes it anew. */
class ManualTest {

    private static final Path MANUAL = Path.of("src/main/dist/man/lectern.1");
    private static final List<Variable> ENVIRONMENT = List.of(
            new Variable("JAVA_HOME", "The folder of the Java that the launcher uses."),
            new Variable("LECTERN_OPTS", "Options for Java, such as -Xmx4g."),
            new Variable("NO_COLOR", "If set to anything, no colours are used unless --color always asks for them."),
            new Variable("COLUMNS", "The width of the terminal."));

    /** A variable of the environment, and what it is for. */
    private record Variable(String name, String text) {}

    private final StringBuilder page = new StringBuilder();

    @Test
    void theManualPageSaysWhatTheHelpSays() throws IOException {
        CommandLine root = LecternCommand.commandLine(Surroundings.ofProcess());
        write(root);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(MANUAL, page);
        }
        assertThat(MANUAL).content().isEqualTo(page.toString());
    }

    private void write(CommandLine root) {
        line(".TH LECTERN 1 \"\" \"Lectern\" \"User Commands\"");
        line(".SH NAME");
        line("lectern \\- compares transcripts of the same speech");
        line(".SH SYNOPSIS");
        line("\\fBlectern\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIFILE\\fR...]");
        line(".SH DESCRIPTION");
        paragraphs(root.getCommandSpec().usageMessage().description());
        line(".SH COMMANDS");
        root.getSubcommands().values().forEach(this::command);
        line(".SH ENVIRONMENT");
        for (Variable variable : ENVIRONMENT) {
            item("\\fB" + variable.name + "\\fR", variable.text);
        }
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        if (!spec.subcommands().isEmpty()) {
            paragraphs(spec.usageMessage().description());
            spec.subcommands().values().forEach(this::command);
            return;
        }
        String parameters = spec.positionalParameters().stream()
                .map(parameter -> " \\fI" + escaped(parameter.paramLabel()) + "\\fR"
                        + (parameter.arity().max() > 1 ? "..." : ""))
                .collect(Collectors.joining());
        line(".SS " + escaped(spec.qualifiedName()) + parameters);
        paragraphs(spec.usageMessage().description());
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            item("\\fI" + escaped(parameter.paramLabel()) + "\\fR", text(parameter.description()));
        }
        for (OptionSpec option : spec.options()) {
            String names = String.join(", ", option.names());
            String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
            item("\\fB" + escaped(names) + "\\fR" + value, text(option.description()));
        }
        footer(spec.usageMessage().footer());
    }

    private void footer(String... lines) {
        for (String text : lines) {
            if (text.startsWith("  ")) {
                line(".RS 2");
                line(".nf");
                line(escaped(text.strip()));
                line(".fi");
                line(".RE");
            } else {
                paragraphs(text);
            }
        }
    }

    private void paragraphs(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                line(".PP");
                line(escaped(text));
            }
        }
    }

    private void item(String name, String text) {
        line(".TP");
        line(name);
        line(escaped(text));
    }

    private static String text(String... description) {
        return Ansi.OFF.string(String.join(" ", description));
    }

    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
        return safe.startsWith(".") ? "\\&" + safe : safe;
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
