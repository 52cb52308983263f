package org.lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.report.Renderer;

class DestinationTest {

    private static final Renderer<String> WHOLE = (text, out) -> out.write(text.getBytes(UTF_8));

    private static final Renderer<String> BREAKS_OFF = (text, out) -> {
        out.write(text.getBytes(UTF_8));
        throw new IOException("disk is full");
    };

    @TempDir
    private Path folder;

    @Test
    void keepsTheOldFileWhereTheNewOneCannotBeFinished() throws Exception {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");

        assertThatThrownBy(() -> destination(file).write(BREAKS_OFF, "new"))
                .isInstanceOf(CommandException.class)
                .hasMessage(file + ": cannot be written: disk is full");

        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void leavesNothingOfAFileThatCannotBeFinished() throws Exception {
        Path file = folder.resolve("report.txt");

        assertThatThrownBy(() -> destination(file).write(BREAKS_OFF, "new")).isInstanceOf(CommandException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void writesThroughALink() throws Exception {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        destination(link).write(WHOLE, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void takesAHyphenForStandardOutput() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Destination.of("-", List.of(), surroundings(out)).write(WHOLE, "new");

        assertThat(out.toString(UTF_8)).isEqualTo("new");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> destination(folder)).hasMessage(folder + ": is a folder, not a file");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Destination destination(Path file) throws CommandException {
        return Destination.of(file.toString(), List.of("base.txt", "-"), surroundings(new ByteArrayOutputStream()));
    }

    private static Surroundings surroundings(ByteArrayOutputStream out) {
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        return new Surroundings(new ByteArrayInputStream(new byte[0]), out, err, false, Map.of());
    }
}
