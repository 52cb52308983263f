package org.lectern.ingest;

import java.util.Objects;
import org.lectern.text.SourceInfo;

/**
 * A text without markup, pages and times, as it was decoded.
 *
 * @param source the file
 * @param text the whole of it
 */
public record PlainText(SourceInfo source, String text) {

    /** Checks that all is there. */
    public PlainText {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
    }
}
