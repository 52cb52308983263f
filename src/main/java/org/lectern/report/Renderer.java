package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import org.lectern.compare.Comparison;
import org.lectern.text.Transcript;

/**
 * Writes a result in one format.
 *
 * <p>Formats of text are written in UTF-8 with line feeds. Bytes, not characters, are the common ground, since some
 * formats are no text. Renderers are immutable and safe for use by many threads.
 *
 * @param <T> the kind of result
 */
@FunctionalInterface
public interface Renderer<T> {

    /**
     * Writes the whole result.
     *
     * @param result what is written
     * @param out is flushed and left open
     * @throws IOException if {@code out} throws it
     */
    void render(T result, OutputStream out) throws IOException;

    /** Writes comparisons. */
    static Renderer<Comparison> ofComparison(Format format, ReportOptions options) {
        return switch (format) {
            case TEXT -> new TextComparison(options);
            case JSON -> new JsonComparison(options);
            case HTML -> new HtmlComparison(options);
        };
    }

    /** Writes what was understood of one file. */
    static Renderer<Transcript> ofTranscript(Format format, ReportOptions options) {
        return switch (format) {
            case TEXT -> new TextTranscript(options);
            case JSON -> new JsonTranscript();
            case HTML -> new HtmlTranscript();
        };
    }
}
