package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A project that depends on the library, built by Maven from the jar that is about to be released. */
@DisabledOnOs(OS.WINDOWS)
class ConsumerIT {

    private static final int MINUTES = 5;
    private static final int MOST_MEGABYTES = 80;

    private final Path folder = Path.of("target/consumer").toAbsolutePath();

    @Test
    void oneDependencyIsEnoughForTheThreeStories() throws Exception {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder);
        }
        Path project = folder.resolve("project");
        Files.createDirectories(folder);
        copy(Path.of("src/consumer"), project);
        Path log = folder.resolve("log");

        Process maven = new ProcessBuilder(command(repository()))
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(maven.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(log).content().contains("Tests run: 4, Failures: 0, Errors: 0, Skipped: 0", "BUILD SUCCESS");
        assertThat(Long.parseLong(Files.readString(project.resolve("target/bytes.txt"))))
                .isBetween(1L << 20, (long) MOST_MEGABYTES << 20);
    }

    private static List<String> command(Path repository) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + repository,
                "-Dlectern.testdata=" + Path.of("testdata").toAbsolutePath()));
        for (String name : List.of(
                "lectern.version",
                "junit.version",
                "maven-resources-plugin.version",
                "maven-compiler-plugin.version",
                "maven-surefire-plugin.version")) {
            command.add("-D" + name + "=" + System.getProperty(name));
        }
        if (Boolean.getBoolean("lectern.offline")) {
            command.add("-o");
        }
        command.add("test");
        return command;
    }

    /** The local repository as it is, but with the library of this build, which must not get into the real one. */
    private Path repository() throws IOException {
        Path real = Path.of(System.getProperty("lectern.repository"));
        Path repository = folder.resolve("repository");
        link(real, repository, "org");
        link(real.resolve("org"), repository.resolve("org"), "lectern");
        String version = System.getProperty("lectern.version");
        Path library = Files.createDirectories(
                repository.resolve("org/lectern/lectern").resolve(version));
        String name = "lectern-" + version;
        Files.copy(Path.of("pom.xml"), library.resolve(name + ".pom"));
        Files.copy(Path.of("target", name + ".jar"), library.resolve(name + ".jar"));
        return repository;
    }

    private static void link(Path from, Path to, String without) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : (Iterable<Path>) children::iterator) {
                if (!child.endsWith(without)) {
                    Files.createSymbolicLink(to.resolve(child.getFileName()), child.toAbsolutePath());
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
