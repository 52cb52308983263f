package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lectern.collate.Apparatus;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.dedup.Works;
import org.lectern.dedup.catalog.Added;
import org.lectern.dedup.catalog.Finding;
import org.lectern.dedup.catalog.Health;
import org.lectern.dedup.catalog.Removal;
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

    /**
     * Writes comparisons.
     *
     * @throws IllegalArgumentException if the format is PDF, which needs the file itself: see {@link #annotating}
     */
    static Renderer<Comparison> ofComparison(Format format, ReportOptions options) {
        return switch (format) {
            case TEXT -> new TextComparison(options);
            case JSON -> new JsonComparison(options);
            case HTML -> new HtmlComparison(options);
            case CSV -> new CsvComparison(options);
            case MARKDOWN -> new MarkdownComparison(options);
            case TEI -> new TeiComparison(options);
            case DOCX -> new DocxComparison();
            default -> throw unavailable(format, "comparisons");
        };
    }

    /**
     * Writes a copy of the PDF of one side, with a mark at each change and a note of what the other side has.
     *
     * @param side whose file it is
     * @param pdf the bytes of the file
     */
    static Renderer<Comparison> annotating(Side side, byte[] pdf, ReportOptions options) {
        return new PdfComparison(side, pdf, options);
    }

    /**
     * Writes what was understood of one file.
     *
     * @throws IllegalArgumentException if the format is neither text, JSON nor HTML
     */
    static Renderer<Transcript> ofTranscript(Format format, ReportOptions options) {
        return switch (format) {
            case TEXT -> new TextTranscript(options);
            case JSON -> new JsonTranscript();
            case HTML -> new HtmlTranscript();
            default -> throw unavailable(format, "transcripts");
        };
    }

    /**
     * Writes a collection that was sorted into works.
     *
     * @throws IllegalArgumentException if the format is neither text, JSON, CSV nor HTML
     */
    static Renderer<Works> ofWorks(Format format, ReportOptions options) {
        return ofWorks(format, options, (base, other) -> Optional.empty());
    }

    /**
     * The same; on a web page, editions, excerpts and related documents lead to their comparisons.
     *
     * @param comparisons the address, relative to the page, of the comparison of two documents: the first edition of a work
     *     and another one, a source and its excerpt, or the two of a related pair
     * @throws IllegalArgumentException if the format is neither text, JSON, CSV nor HTML
     */
    static Renderer<Works> ofWorks(
            Format format, ReportOptions options, BiFunction<String, String, Optional<String>> comparisons) {
        return switch (format) {
            case TEXT -> new TextWorks(options);
            case JSON -> new JsonWorks();
            case CSV -> new CsvWorks();
            case HTML -> new HtmlWorks(comparisons);
            default -> throw unavailable(format, "works");
        };
    }

    /**
     * Writes an apparatus of witnesses.
     *
     * @throws IllegalArgumentException if the format is neither text, JSON, HTML, CSV nor TEI
     */
    static Renderer<Apparatus> ofApparatus(Format format, ReportOptions options) {
        return switch (format) {
            case TEXT -> new TextApparatus(options);
            case JSON -> new JsonApparatus();
            case HTML -> new HtmlApparatus();
            case CSV -> new CsvApparatus();
            case TEI -> new TeiApparatus(options);
            default -> throw unavailable(format, "apparatuses");
        };
    }

    /**
     * Writes what was added to a catalogue.
     *
     * @throws IllegalArgumentException if the format is neither text nor JSON
     */
    static Renderer<Added> ofAdded(Format format, ReportOptions options) {
        return ofCatalogue(format, new TextCatalog(options)::added, JsonCatalog::added);
    }

    /**
     * Writes what was removed from a catalogue.
     *
     * @throws IllegalArgumentException if the format is neither text nor JSON
     */
    static Renderer<Removal> ofRemoved(Format format, ReportOptions options) {
        return ofCatalogue(format, new TextCatalog(options)::removed, JsonCatalog::removed);
    }

    /**
     * Writes where a document belongs in a catalogue.
     *
     * @throws IllegalArgumentException if the format is neither text nor JSON
     */
    static Renderer<Finding> ofFinding(Format format, ReportOptions options) {
        return ofCatalogue(format, new TextCatalog(options)::found, JsonCatalog::found);
    }

    /**
     * Writes how a catalogue is.
     *
     * @throws IllegalArgumentException if the format is neither text nor JSON
     */
    static Renderer<Health> ofHealth(Format format, ReportOptions options) {
        return ofCatalogue(format, new TextCatalog(options)::checked, JsonCatalog::checked);
    }

    private static <T> Renderer<T> ofCatalogue(Format format, Renderer<T> text, Renderer<T> json) {
        return switch (format) {
            case TEXT -> text;
            case JSON -> json;
            default -> throw unavailable(format, "answers of a catalogue");
        };
    }

    private static IllegalArgumentException unavailable(Format format, String what) {
        return new IllegalArgumentException(what + " are not written as " + format.label());
    }
}
