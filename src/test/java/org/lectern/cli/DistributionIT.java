package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The distribution, unpacked and started as a user starts it. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

    private static final String DELIVERED = "testdata/nakamitsu/delivered.txt";
    private static final String PUBLISHED = "testdata/nakamitsu/published.md";
    private static final int MINUTES = 10;

    // A start may still be at work on its archive in the background.
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path unpacked;

    private static Path home;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() throws Exception {
        Path zip = Path.of(System.getProperty("lectern.distribution"));
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                Path target = unpacked.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (!entry.isDirectory()) {
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                    if ((entry.getUnixMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(target, Set.of(PosixFilePermission.values()));
                    }
                }
            }
        }
        try (Stream<Path> files = Files.list(unpacked)) {
            home = files.findFirst().orElseThrow();
        }
        String java = System.getProperty("java.home");
        start(Map.of("JAVA_HOME", java), "--version");
        awaitArchive(java);
    }

    @Test
    void aCommandGivesItsResultAndItsExitStatus() throws Exception {
        assertThat(start(Map.of(), "compare", DELIVERED, PUBLISHED)).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("The two are nearly the same");
            assertThat(run.err()).isEmpty();
        });
        assertThat(start(Map.of(), "compare", "--exit-code", DELIVERED, PUBLISHED)
                        .status())
                .isEqualTo(1);
        assertThat(start(Map.of(), "compare", DELIVERED, "not there.txt")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("lectern: not there.txt: no such file\n");
        });
    }

    @Test
    void theHelpIsTheSameInEveryLanguage() throws Exception {
        Run turkish = start(Map.of("LECTERN_OPTS", "-Duser.language=tr -Duser.country=TR"), "compare", "--help");
        assertThat(turkish.out()).contains("--isolate-memory");
        assertThat(turkish)
                .isEqualTo(start(Map.of("LECTERN_OPTS", "-Duser.language=en -Duser.country=GB"), "compare", "--help"));
    }

    @Test
    void theFirstStartMakesAnArchiveThatTheOthersUse() throws Exception {
        String java = anotherJava();
        start(Map.of("JAVA_HOME", java), "--version");
        awaitArchive(java);
        Path log = folder.resolve("classes.log");

        start(
                Map.of("JAVA_HOME", java, "LECTERN_OPTS", "-Xlog:class+load:file=" + log),
                "compare",
                DELIVERED,
                PUBLISHED);

        List<String> own = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" org.lectern."))
                .toList();
        assertThat(own).hasSizeGreaterThan(100);
        assertThat(own.stream().filter(line -> line.contains("shared objects file")))
                .as("loaded from the archive")
                .hasSizeGreaterThan(own.size() * 9 / 10);
    }

    @Test
    void manyFirstStartsAtOnceMakeOneArchive() throws Exception {
        String java = anotherJava();
        Map<String, String> environment = Map.of("JAVA_HOME", java);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(process(environment, "compare", "--exit-code", "--quiet", DELIVERED, PUBLISHED)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
        }
        awaitArchive(java);
    }

    @Test
    void anArchiveThatCannotBeMadeIsDoneWithout() throws Exception {
        Path fake =
                java("[ \"$1\" = -version ] && exit; case $* in *ArchiveClassesAtExit*) exit 1 ;; esac; echo \"$@\"");
        for (int i = 0; i < 2; i++) {
            assertThat(start(Map.of("JAVA_HOME", fake.toString()), "--help").out())
                    .doesNotContain("SharedArchiveFile")
                    .endsWith("-jar " + home.toRealPath().resolve("lib/lectern-cli.jar") + " --help\n");
        }
    }

    @Test
    void longCommandsKeepTheOptimisingCompiler() throws Exception {
        Map<String, String> echo = Map.of("JAVA_HOME", java("echo \"$@\"").toString());
        for (String brief : List.of("compare", "inspect", "collate")) {
            assertThat(start(echo, brief).out()).contains("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        }
        for (String lengthy : List.of("dedup", "catalog")) {
            assertThat(start(echo, lengthy).out()).doesNotContain("TieredStopAtLevel", "UseSerialGC");
        }
    }

    @Test
    void optionsForJavaComeFromTheEnvironment() throws Exception {
        Map<String, String> parallel = Map.of("LECTERN_OPTS", "-XX:+UseParallelGC -Xmx1g");
        assertThat(start(parallel, "--version").status()).isZero();
        Map<String, String> small = Map.of("LECTERN_OPTS", "-Xmx24m");
        // Room to read either, whatever the machine, but by far not to compare them.
        String base = unrelated("base.txt", 1);
        String other = unrelated("other.txt", 2);
        assertThat(start(small, "compare", base, other)).satisfies(run -> {
            assertThat(run.status()).isEqualTo(70);
            assertThat(run.err()).contains("out of memory", "LECTERN_OPTS=-Xmx");
        });
    }

    private String unrelated(String name, long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int word = 1; word <= 120_000; word++) {
            text.append(Integer.toString(random.nextInt(60_000_000), 36)).append(word % 50 == 0 ? ".\n\n" : " ");
        }
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theJarStartsJavaAnewForLongTexts() throws Exception {
        String jar = home.resolve("lib/lectern-cli.jar").toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String text = "We know this text by heart, and so does everybody who reads it.\n\n";
        Path base = Files.writeString(folder.resolve("base.txt"), text.repeat(15_000) + "It has ended.\n");
        Path other = Files.writeString(folder.resolve("other.txt"), text.repeat(15_000) + "It had ended.\n");
        List<String> compare = List.of("-jar", jar, "compare", "--exit-code", base.toString(), other.toString());

        Run anew = Run.of(new ProcessBuilder(with(List.of(java), compare)));
        Run asAsked = Run.of(new ProcessBuilder(with(List.of(java, "-Xmx2g"), compare)));

        assertThat(anew).isEqualTo(asAsked);
        assertThat(anew.status()).isEqualTo(1);
        assertThat(anew.out()).contains("has", "had");
        assertThat(anew.err()).isEmpty();
    }

    private static List<String> with(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Test
    void argumentsArriveAsTheyAre() throws Exception {
        Map<String, String> lines =
                Map.of("JAVA_HOME", java("for word; do echo \"<$word>\"; done").toString());
        assertThat(start(lines, "compare", "two  words.txt", "*.md", "").out())
                .endsWith("<compare>\n<two  words.txt>\n<*.md>\n<>\n");
    }

    @Test
    void aLinkStartsItToo() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("first"), home.resolve("bin/lectern"));
        Path relative = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        assertThat(Run.of(new ProcessBuilder(relative.toString(), "--version"))).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.out()).startsWith("lectern ");
        });
    }

    @Test
    void anUnfitJavaIsNamed() throws Exception {
        assertThat(start(Map.of("JAVA_HOME", folder.toString()), "--version")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("JAVA_HOME is " + folder).contains("Java 17 or newer");
        });
        Path old = java("echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        assertThat(start(Map.of("JAVA_HOME", old.toString()), "--version")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("needs Java 17 or newer", "is Java 11");
        });
    }

    /** A home of Java whose {@code java} is a script. */
    private Path java(String script) throws IOException {
        Path java = Files.createTempDirectory(folder, "java");
        Path bin = Files.createDirectory(java.resolve("bin"));
        Path file = Files.writeString(bin.resolve("java"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.values()));
        return java;
    }

    /** The Java of this test under a name of its own, for which no archive was made yet. */
    private String anotherJava() throws IOException {
        return java("exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"")
                .toString();
    }

    /** Waits for the archive of one Java; starts with another may be at work on theirs. */
    private static void awaitArchive(String java) throws Exception {
        String jar = home.toRealPath().resolve("lib/lectern-cli.jar").toString();
        Run key =
                Run.of(new ProcessBuilder("sh", "-c", "ls -Llnc \"$1\" \"$2\" | cksum", "sh", jar, java + "/bin/java"));
        Path archive =
                home.resolve("lib/classes-" + key.out().substring(0, key.out().indexOf(' ')) + ".jsa");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!Files.exists(archive)) {
            assertThat(System.nanoTime()).as("still no archive").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static Run start(Map<String, String> environment, String... arguments) throws Exception {
        return Run.of(process(environment, arguments));
    }

    private static ProcessBuilder process(Map<String, String> environment, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/lectern").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().keySet().removeAll(Set.of("LECTERN_OPTS", "JAVA_TOOL_OPTIONS", "COLUMNS"));
        process.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        process.environment().putAll(environment);
        return process;
    }
}
