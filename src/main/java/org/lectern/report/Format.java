package org.lectern.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.lectern.text.Labelled;

/** The forms in which a result can be written. */
public enum Format implements Labelled {
    /** For a terminal. */
    TEXT("txt"),
    /** For programs: the shapes of {@code docs/schema}. */
    JSON("json"),
    /** One web page that needs nothing but itself. */
    HTML("html", "htm"),
    /** A table for spreadsheets and databases, after RFC 4180. */
    CSV("csv"),
    /** For an issue or an e-mail: GitHub-flavoured Markdown. */
    MARKDOWN("md", "markdown"),
    /** For editors of texts: TEI P5. */
    TEI("tei", "xml"),
    /** A Word document with tracked changes. */
    DOCX("docx"),
    /** A copy of a PDF in which the changes are marked. */
    PDF("pdf");

    private final ImmutableList<String> endings;

    Format(String... endings) {
        this.endings = ImmutableList.copyOf(endings);
    }

    /** The format that a file's ending asks for, such as {@link #HTML} for {@code report.html}; the case is ignored. */
    public static Optional<Format> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.endings.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
