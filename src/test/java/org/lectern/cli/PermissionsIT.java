package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and folders that may not be read or written to, and a user whom the system keeps from it: the superuser, who may do all,
 * starts the command as nobody.
 */
@EnabledOnOs(OS.LINUX)
class PermissionsIT {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups");

    @TempDir
    Path folder;

    private Path jar;
    private List<String> user;

    @BeforeEach
    void someOfItIsLocked() throws Exception {
        user = "root".equals(System.getProperty("user.name")) ? AS_NOBODY : List.of();
        jar = Files.copy(Path.of("target/lectern-cli.jar"), folder.resolve("lectern.jar"));
        Files.createDirectories(folder.resolve("archive/locked"));
        Files.copy(Path.of("testdata/nakamitsu/delivered.txt"), folder.resolve("archive/delivered.txt"));
        Files.copy(Path.of("testdata/nakamitsu/published.md"), folder.resolve("archive/secret.md"));
        Files.copy(Path.of("testdata/nakamitsu/published.md"), folder.resolve("archive/locked/published.md"));
        Files.writeString(folder.resolve("report.txt"), "the old one");
        for (String open : List.of("", "archive", "lectern.jar", "archive/delivered.txt", "report.txt")) {
            permit(open, "r-xr-xr-x");
        }
        assumeTrue(canStart(), "nobody cannot start Java here");
        permit("archive/secret.md", "---------");
        permit("archive/locked", "---------");
    }

    @Test
    void aCollectionIsSortedWithoutThem() throws Exception {
        Run run = run("dedup", "archive", "--format", "csv");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("archive/delivered.txt");
        Run report = run("dedup", "archive");
        assertThat(report.out())
                .contains("archive/locked: permission denied", "archive/secret.md: permission denied")
                .contains("2 files could not be read");
    }

    @Test
    void whatIsNamedIsRefusedInOneLine() throws Exception {
        assertThat(run("compare", "archive/delivered.txt", "archive/secret.md"))
                .isEqualTo(new Run(2, "", "lectern: archive/secret.md: permission denied\n"));
        assertThat(run("inspect", "archive/locked/published.md"))
                .isEqualTo(new Run(2, "", "lectern: archive/locked/published.md: permission denied\n"));
    }

    @Test
    void aReportThatMayNotBeWrittenLeavesTheOldOne() throws Exception {
        Run run = run("inspect", "archive/delivered.txt", "-o", "report.txt");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("lectern: ").contains("report.txt").hasLineCount(1);
        assertThat(folder.resolve("report.txt")).hasContent("the old one");
    }

    private void permit(String name, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString(permissions));
    }

    private boolean canStart() throws InterruptedException {
        try {
            return run("--version").status() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(user);
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return Run.of(new ProcessBuilder(command).directory(folder.toFile()));
    }
}
