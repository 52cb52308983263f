package org.lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Teaches a shell to complete what is typed. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        description = {"Prints a script that makes bash and zsh complete commands, options and their values.", ""},
        footer = {"", "Example, for ~/.bashrc or ~/.zshrc:", "  source <(lectern completion)"})
final class CompletionCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String script = AutoComplete.bash("lectern", spec.root().commandLine());
        surroundings.out().write(script.getBytes(StandardCharsets.UTF_8));
        surroundings.out().flush();
        return ExitCode.DONE;
    }
}
