package org.lectern.ingest;

import java.util.Objects;
import java.util.Optional;
import org.lectern.text.BlockKind;
import org.lectern.text.SourcedText;

/**
 * One line of an extract.
 *
 * @param content its text without blanks at the ends and with single blanks inside; never empty
 * @param start how it follows the line before
 * @param gap how many blank lines stand between it and the line before
 * @param indent how many columns of blanks stand ahead of it
 * @param emphasised whether the format sets all of it in bold or italics
 * @param kind what the format says it is, where it says so
 * @param placement where on its page it stands, where the format has pages
 */
public record Line(
        SourcedText content,
        Start start,
        int gap,
        int indent,
        boolean emphasised,
        Optional<BlockKind> kind,
        Optional<Placement> placement) {

    /** @throws IllegalArgumentException if {@code content} is empty or a measure negative */
    public Line {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(placement, "placement");
        if (content.isEmpty()) {
            throw new IllegalArgumentException("content is empty");
        }
        if (gap < 0 || indent < 0) {
            throw new IllegalArgumentException("gap " + gap + " or indent " + indent + " is negative");
        }
    }

    /** A line of a format without pages. */
    public Line(SourcedText content, Start start, int gap, int indent, boolean emphasised, Optional<BlockKind> kind) {
        this(content, start, gap, indent, emphasised, kind, Optional.empty());
    }

    /** The clean text. */
    public String text() {
        return content.text();
    }

    /** Whether the format says that it is of the kind. */
    public boolean is(BlockKind ofKind) {
        return kind.isPresent() && kind.get() == ofKind;
    }

    /** The same line with other content. */
    public Line withContent(SourcedText newContent) {
        return new Line(newContent, start, gap, indent, emphasised, kind, placement);
    }

    /** The same line, following the one before in another way. */
    public Line withStart(Start newStart) {
        return new Line(content, newStart, gap, indent, emphasised, kind, placement);
    }

    /** The same line, known to be of a kind. */
    public Line withKind(BlockKind newKind) {
        return new Line(content, start, gap, indent, emphasised, Optional.of(newKind), placement);
    }

    /** How a line follows the one before. */
    public enum Start {
        /** As a line of print, which may go on a paragraph or begin one. */
        VISUAL,
        /** As the first line of print of a page; what stands ahead of it tells nothing. */
        PAGE,
        /** The format says that the paragraph goes on. */
        SOFT,
        /** The format forces a new line inside a paragraph. */
        HARD,
        /** The format says that a paragraph begins. */
        PARAGRAPH
    }
}
