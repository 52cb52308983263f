package org.lectern.support;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.lectern.Lectern;
import org.lectern.compare.Comparison;
import org.lectern.ingest.Extract;
import org.lectern.ingest.Ingester;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/** Reads and compares texts and the documents under {@code testdata}. */
public final class Texts {

    public static final Path DELIVERED = testdata("nakamitsu/delivered.txt");
    public static final Path PUBLISHED = testdata("nakamitsu/published.md");
    public static final Path STATEMENT = testdata("ict4peace/statement-2016.md");
    public static final Path NOTES = testdata("oewg/speaking-notes-2020.txt");

    private static final Lectern LECTERN = Lectern.builder().build();

    private Texts() {}

    public static Path testdata(String path) {
        return Path.of("testdata").resolve(path);
    }

    public static Transcript read(Path file) {
        try {
            return Lectern.read(file);
        } catch (TranscriptException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Transcript read(String text) {
        return read("text.txt", text);
    }

    public static Transcript read(String name, String text) {
        return read(Input.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The lines of a plain text. */
    public static Extract extract(String text) {
        try {
            return Ingester.standard().ingest(input("text.txt", text));
        } catch (TranscriptException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Transcript read(Input input) {
        try {
            return LECTERN.transcript(input);
        } catch (TranscriptException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Comparison compare(Path base, Path other) {
        try {
            return Lectern.compare(base, other);
        } catch (TranscriptException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Comparison compare(String base, String other) {
        return compare(input("base.txt", base), input("other.txt", other));
    }

    public static Comparison compare(Input base, Input other) {
        try {
            return LECTERN.comparison(base, other);
        } catch (TranscriptException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static List<String> blockTexts(Transcript transcript) {
        return transcript.blocks().stream().map(Block::text).toList();
    }
}
