package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandTest {

    private static final String SPEECH =
            "The ministers met in the old harbour town and agreed on three things. Ships shall"
                    + " carry pilots, pilots shall carry lamps, and the lamps shall be lit before the evening bell.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String archive;
    private String catalog;

    @BeforeEach
    void writeArchive() throws IOException {
        Path files = Files.createDirectories(folder.resolve("archive"));
        Files.writeString(files.resolve("a.txt"), SPEECH);
        Files.writeString(files.resolve("b.txt"), SPEECH.replace("three", "four"));
        Files.writeString(files.resolve("c.txt"), "Wholly different things were said on that other occasion.");
        Files.write(files.resolve("empty.txt"), new byte[0]);
        archive = files.toString();
        catalog = folder.resolve("catalog").toString();
    }

    @Test
    void addsFindsListsChecksAndRemoves() throws IOException {
        assertThat(run("add", archive, "--catalog", catalog)).isZero();
        assertThat(out())
                .startsWith("3 documents read, 0 unchanged, 1 could not be read; the catalogue holds 3")
                .contains("empty.txt: is empty");
        assertThat(run("add", archive, "--catalog", catalog)).isZero();
        assertThat(out()).startsWith("0 documents read, 3 unchanged, 1 could not be read");

        Path asked = Files.writeString(folder.resolve("asked.txt"), SPEECH.replace("three", "five"));
        assertThat(run("find", asked.toString(), "--catalog", catalog)).isZero();
        assertThat(out()).contains("another edition of  ", "a.txt", "b.txt");

        assertThat(run("check", "--catalog", catalog, "--exit-code")).isZero();
        assertThat(out()).isEqualTo("4 files, all as they were\n");
        Files.delete(Path.of(archive, "c.txt"));
        assertThat(run("check", "--catalog", catalog, "--exit-code")).isEqualTo(1);
        assertThat(out()).contains("No longer there\n", "c.txt");

        assertThat(run("remove", Path.of(archive, "c.txt").toString(), "--catalog", catalog))
                .isZero();
        assertThat(out()).isEqualTo("1 file removed; the catalogue holds 2 documents\n");
        assertThat(run("list", "--catalog", catalog)).isZero();
        assertThat(out()).contains("\n2 documents, 1 work,");
        assertThat(err()).isEmpty();
    }

    @Test
    void listsWhatDedupFinds() {
        assertThat(run("add", archive, "--catalog", catalog, "--no-sort")).isZero();
        assertThat(run("list", "--catalog", catalog, "--format", "json")).isZero();
        String list = out();
        out.reset();
        Main.execute(new String[] {"dedup", archive, "--format", "json"}, surroundings());

        assertThat(list).isEqualTo(out());
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        assertThat(run("list", "--catalog", catalog)).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: " + catalog + ": is no catalogue\n");
        assertThat(run("add", archive)).isEqualTo(2);
        assertThat(err())
                .startsWith("lectern: Missing required option: '--catalog=DIR'")
                .endsWith("see 'lectern catalog add --help'\n");
        assertThat(run("add", archive, "--catalog", archive)).isEqualTo(2);
        assertThat(err()).contains("with other things in it");
        assertThat(run("add", catalog, "--catalog", catalog)).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: " + catalog + ": no such file or folder\n");
        run("add", archive, "--catalog", catalog);
        assertThat(run("remove", "nowhere", "--catalog", catalog)).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: nowhere: is not in the catalogue\n");
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("no command given: add, find, list, remove or check");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        String[] all = new String[arguments.length + 1];
        all[0] = "catalog";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.execute(all, surroundings());
    }

    private Surroundings surroundings() {
        return new Surroundings(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("COLUMNS", "100"));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
