package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that reads files can read them in another process. */
class IsolateOptionTest {

    private static final String SPEECH =
            "The Council has met today to speak of the harbour, the bridge and the school.\n\nIt has agreed on all points.\n";

    @TempDir
    private Path folder;

    private String base;
    private String other;
    private Path archive;

    /** What a command says and how it ends. */
    private record Outcome(int status, String out, String err) {}

    @BeforeEach
    void writeTexts() throws IOException {
        archive = Files.createDirectory(folder.resolve("archive"));
        base = Files.writeString(archive.resolve("base.txt"), SPEECH).toString();
        other = Files.writeString(archive.resolve("other.html"), "<p>" + SPEECH.replace("has met", "had met"))
                .toString();
    }

    @Test
    void theResultsAreTheSame() {
        assertSame("compare", "--format", "json", base, other);
        assertSame("inspect", "--format", "json", other);
        assertSame("collate", "--format", "tei", base, other);
        assertSame("dedup", "--format", "json", archive.toString());
    }

    private static void assertSame(String... args) {
        Outcome here = run(args);

        assertThat(here.status).isZero();
        assertThat(run(isolated(args))).isEqualTo(here);
    }

    @Test
    void theCatalogueReadsSoToo() {
        String catalog = folder.resolve("catalog").toString();

        assertThat(run(isolated("catalog", "add", archive.toString(), "--catalog", catalog)).status)
                .isZero();
        assertThat(run(isolated("catalog", "find", other, "--catalog", catalog)).out)
                .contains("base.txt");
    }

    @Test
    void aFileThatNeedsTooMuchIsOneRejection() throws IOException {
        Path big = Files.writeString(archive.resolve("big.txt"), SPEECH.repeat(400_000));

        Outcome alone = run(isolated("inspect", big.toString()));
        Outcome among = run(isolated("dedup", "--format", "csv", archive.toString()));

        assertThat(alone)
                .isEqualTo(new Outcome(
                        ExitCode.REFUSED, "", "lectern: " + big + ": needs more memory to be read than 64 MiB\n"));
        assertThat(among.status).isZero();
        assertThat(among.out)
                .contains("needs more memory to be read than 64 MiB")
                .contains("base.txt", "other.html");
    }

    @Test
    void limitsHaveToMakeSense() {
        assertThat(run("inspect", "--isolate", "--isolate-seconds", "0", base))
                .satisfies(outcome -> assertThat(outcome.status).isEqualTo(ExitCode.REFUSED))
                .satisfies(outcome -> assertThat(outcome.err).contains("'0' is not a whole number from 1 on"));
        assertThat(run("inspect", "--isolate", "--isolate-memory", "63", base).err)
                .contains("'63' is not a whole number from 64 on");
    }

    private static String[] isolated(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--isolate", "--isolate-memory", "64"));
        return all.toArray(String[]::new);
    }

    private static Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.execute(
                args,
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        Map.of()));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
