package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TunedJavaTest {

    @TempDir
    Path folder;

    @Test
    void comparisonsOfLongFilesAreLong() throws IOException {
        String half = file("half.txt", TunedJava.LONG / 2);
        String less = file("less.txt", TunedJava.LONG / 2 - 1);

        assertThat(TunedJava.isLong("compare", half, half)).isTrue();
        assertThat(TunedJava.isLong("compare", "--format", "json", half, half)).isTrue();
        assertThat(TunedJava.isLong("compare", half, less)).isFalse();
        assertThat(TunedJava.isLong("compare", half, folder.toString())).isFalse();
    }

    @Test
    void nothingElseIs() throws IOException {
        String all = file("all.txt", TunedJava.LONG);

        assertThat(TunedJava.isLong("compare", all, "not there.txt")).isTrue();
        assertThat(TunedJava.isLong("compare", "no\0path", "-")).isFalse();
        assertThat(TunedJava.isLong("inspect", all)).isFalse();
        assertThat(TunedJava.isLong("--help")).isFalse();
        assertThat(TunedJava.isLong()).isFalse();
    }

    @Test
    void optionsOfTheUserStay() {
        assertThat(new TunedJava(List.of("-Xmx1g")).run("--version")).isEmpty();
    }

    private String file(String name, long bytes) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(bytes);
            }
        }
        return file.toString();
    }
}
