package org.lectern.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the examples out of the README and the pages of {@code docs}, and runs them. */
final class Pages {

    private Pages() {}

    static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fenced blocks of a language. */
    static List<String> blocks(Path page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(read(page))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    static String withoutIndent(String source) {
        return source.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }

    /** What a command prints on both of its outputs. */
    static String printed(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                false,
                Map.of());
        Main.execute(arguments, surroundings);
        return out.toString(StandardCharsets.UTF_8);
    }
}
