package org.lectern.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** The {@code tesseract} command, where it is installed. Pictures go to it through files in a folder of their own. */
final class Tesseract {

    private static final long SECONDS_FOR_LIST = 20;
    private static final long SECONDS_FOR_PAGE = 180;

    /** Tesseract's names of the languages that speeches are given in. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("en", "eng"),
            Map.entry("fr", "fra"),
            Map.entry("es", "spa"),
            Map.entry("ru", "rus"),
            Map.entry("ar", "ara"),
            Map.entry("zh", "chi_sim"),
            Map.entry("ja", "jpn"),
            Map.entry("de", "deu"),
            Map.entry("it", "ita"),
            Map.entry("pt", "por"),
            Map.entry("nl", "nld"));

    private static final Map<String, String> SCRIPTS =
            Map.of("Cyrillic", "ru", "Arabic", "ar", "Han", "zh", "HanS", "zh", "Japanese", "ja", "Latin", "en");

    private static final Pattern SCRIPT = Pattern.compile("Script: (\\w+)");

    /** The data by which it tells scripts. */
    private static final String SCRIPTS_AND_TURNS = "osd";

    private final Set<String> installed;

    private Tesseract(Set<String> installed) {
        this.installed = installed;
    }

    /** What is on a picture. */
    enum Mode {
        /** A page, of which nothing is known. */
        PAGE("3"),
        /** Lines of one width. */
        LINES("6");

        private final String number;

        Mode(String number) {
            this.number = number;
        }
    }

    /**
     * A word that was read.
     *
     * @param line the number of its line on the page
     * @param confidence how sure it is of it, from 0 to 100
     * @param left in pixels, as the others
     */
    record Word(int line, String text, int confidence, int left, int top, int width, int height) {
        int bottom() {
            return top + height;
        }
    }

    /** The command, if it can be started. */
    static Optional<Tesseract> find() {
        try {
            List<String> lines = run(List.of("tesseract", "--list-langs"), SECONDS_FOR_LIST);
            Set<String> installed = lines.stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
            return installed.isEmpty() ? Optional.empty() : Optional.of(new Tesseract(installed));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it knows a language, given by its ISO 639-1 code. */
    boolean knows(String language) {
        return NAMES.containsKey(language) && installed.contains(NAMES.get(language));
    }

    /** Whether there are data for the language, installed or not. */
    boolean isNamed(String language) {
        return NAMES.containsKey(language);
    }

    /** What Tesseract calls the data of a language that {@link #isNamed is named}. */
    static String nameOf(String language) {
        return NAMES.getOrDefault(language, language);
    }

    /** The language that is most common in the script of the picture, where that can be told. */
    Optional<String> languageOf(BufferedImage picture) throws IOException {
        if (!installed.contains(SCRIPTS_AND_TURNS)) {
            return Optional.empty();
        }
        return withFile(picture, file -> {
            for (String line : run(List.of("tesseract", file.toString(), "stdout", "--psm", "0"), SECONDS_FOR_PAGE)) {
                Matcher script = SCRIPT.matcher(line);
                if (script.find()) {
                    return Optional.ofNullable(SCRIPTS.get(script.group(1)));
                }
            }
            return Optional.empty();
        });
    }

    /**
     * The words of a picture in the order of reading.
     *
     * @param language an ISO 639-1 code; where it is not installed, English is taken
     * @param mode what is on the picture
     * @throws IOException if the command fails or takes too long
     */
    List<Word> read(BufferedImage picture, String language, Mode mode) throws IOException {
        String name = knows(language) ? NAMES.getOrDefault(language, "eng") : "eng";
        return withFile(
                picture,
                file -> words(run(
                        List.of("tesseract", file.toString(), "stdout", "-l", name, "--psm", mode.number, "tsv"),
                        SECONDS_FOR_PAGE)));
    }

    private static List<Word> words(List<String> table) {
        List<Word> words = new ArrayList<>();
        int line = -1;
        for (String row : table) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 12 || cells[0].equals("level")) {
                continue;
            }
            if (cells[0].equals("4")) {
                line++;
            } else if (cells[0].equals("5") && !cells[11].isBlank()) {
                words.add(new Word(
                        line,
                        cells[11].strip(),
                        confidence(cells[10]),
                        Integer.parseInt(cells[6]),
                        Integer.parseInt(cells[7]),
                        Integer.parseInt(cells[8]),
                        Integer.parseInt(cells[9])));
            }
        }
        return words;
    }

    private static int confidence(String cell) {
        return Math.round(Math.max(0, Math.min(100, Float.parseFloat(cell))));
    }

    private interface FileTask<T> {
        T run(Path file) throws IOException;
    }

    private static <T> T withFile(BufferedImage picture, FileTask<T> task) throws IOException {
        Path folder = Files.createTempDirectory("lectern-ocr");
        Path file = folder.resolve("page.png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            return task.run(file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** Runs the command; what it says goes to a file, so that it never waits for a reader. */
    private static List<String> run(List<String> command, long seconds) throws IOException {
        Path answer = Files.createTempFile("lectern-ocr", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(answer.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            // Pages run side by side: more threads inside one slow all of them down.
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            Process process = builder.start();
            try {
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    throw new IOException("tesseract takes longer than " + seconds + " seconds");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } finally {
                process.destroyForcibly();
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract failed with status " + process.exitValue());
            }
            return Files.readString(answer, StandardCharsets.UTF_8).lines().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(answer);
        }
    }
}
