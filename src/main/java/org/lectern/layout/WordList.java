package org.lectern.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language, as a spell checker knows them.
 *
 * <p>Kept as the sorted lines of a file and searched by halves, so that it costs the size of the file and no more. Read
 * when it is first asked for. The English list comes from SCOWL; its licence stands beside it.
 */
final class WordList {

    /** A list without words. */
    static final WordList NONE = new WordList(new byte[0]);

    private static final class English {
        static final WordList LIST = load("words-en.txt.gz");
    }

    private final byte[] lines;

    private WordList(byte[] lines) {
        this.lines = lines;
    }

    /** The list of a language, given by its ISO 639-1 code; empty where there is none. */
    static WordList of(String language) {
        return language.equals("en") ? English.LIST : NONE;
    }

    private static WordList load(String name) {
        try (@Nullable InputStream file = WordList.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new WordList(new GZIPInputStream(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is no word in it. */
    boolean isEmpty() {
        return lines.length == 0;
    }

    /** Whether the word, in small letters, is in the list. */
    boolean contains(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = lineStart((low + high) / 2);
            int end = lineEnd(start);
            int order = Arrays.compareUnsigned(lines, start, end, wanted, 0, wanted.length);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return false;
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        return end;
    }
}
