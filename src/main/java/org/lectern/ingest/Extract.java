package org.lectern.ingest;

import java.util.List;
import java.util.Objects;
import org.lectern.text.Pages;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;
import org.lectern.text.Times;

/**
 * What was read out of a file: one string, its lines, and what in it is markup.
 *
 * @param source the file
 * @param text the extracted text; every span points into it
 * @param pages where its pages begin
 * @param times when its passages were spoken
 * @param signs which characters are unknown, and which of them are drawn alike
 * @param lines in the order of the text
 * @param removed what belongs to no line
 * @param warnings for the reader, in plain words
 */
public record Extract(
        SourceInfo source,
        String text,
        Pages pages,
        Times times,
        Signs signs,
        List<Line> lines,
        List<Removed> removed,
        List<String> warnings) {

    /** Checks that all is there. */
    public Extract {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(signs, "signs");
        lines = List.copyOf(lines);
        removed = List.copyOf(removed);
        warnings = List.copyOf(warnings);
    }

    /** An extract of a format that knows no times. */
    public Extract(
            SourceInfo source,
            String text,
            Pages pages,
            List<Line> lines,
            List<Removed> removed,
            List<String> warnings) {
        this(source, text, pages, Times.NONE, Signs.NONE, lines, removed, warnings);
    }

    /** The same extract with characters that are unknown. */
    public Extract withSigns(Signs newSigns) {
        return new Extract(source, text, pages, times, newSigns, lines, removed, warnings);
    }
}
