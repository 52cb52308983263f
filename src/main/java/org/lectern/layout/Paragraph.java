package org.lectern.layout;

import java.util.List;
import java.util.Optional;
import org.lectern.ingest.Line;
import org.lectern.text.BlockKind;
import org.lectern.text.SourcedText;

/**
 * Lines that belong together.
 *
 * @param lines not empty, in reading order
 * @param content their text as one line; empty until they were joined
 * @param kind what they are, where that is known
 */
public record Paragraph(List<Line> lines, SourcedText content, Optional<BlockKind> kind) {

    /** @throws IllegalArgumentException if there is no line */
    public Paragraph {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("paragraph without lines");
        }
    }

    /** Lines that were not joined yet, of the kind that the format gives the first of them. */
    static Paragraph of(List<Line> lines) {
        return new Paragraph(lines, SourcedText.empty(), lines.get(0).kind());
    }

    /** The text as one line. */
    public String text() {
        return content.text();
    }

    /** Whether the format sets all of it in bold or italics. */
    boolean emphasised() {
        return lines.stream().allMatch(Line::emphasised);
    }

    /** The same lines, joined. */
    public Paragraph withContent(SourcedText newContent) {
        return new Paragraph(lines, newContent, kind);
    }

    /** The same lines, known to be of a kind. */
    public Paragraph withKind(BlockKind newKind) {
        return new Paragraph(lines, content, Optional.of(newKind));
    }
}
