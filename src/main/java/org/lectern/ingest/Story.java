package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.text.Blanks;
import org.lectern.text.BlockKind;

/**
 * A run of paragraphs of a word processor's file: its body, one of its notes, a header.
 *
 * <p>Formats that tell what a paragraph is only at its end, and what a cell is only at the end of its row, are gathered
 * here before they are written.
 */
final class Story {

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<List<Paragraph>> cells = new ArrayList<>();
    private List<Paragraph> cell = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();

    private record Piece(Type type, String text, boolean emphasised) {}

    private enum Type {
        TEXT,
        BREAK,
        PAGE,
        MARK
    }

    private record Paragraph(List<Piece> pieces, Optional<BlockKind> kind) {

        String text() {
            return pieces.stream()
                    .map(Piece::text)
                    .collect(Collectors.joining())
                    .strip();
        }
    }

    void text(String text, boolean emphasised) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.type() == Type.TEXT && last.emphasised() == emphasised) {
            pieces.set(pieces.size() - 1, new Piece(Type.TEXT, last.text() + text, emphasised));
        } else {
            pieces.add(new Piece(Type.TEXT, text, emphasised));
        }
    }

    void hardBreak() {
        pieces.add(new Piece(Type.BREAK, " ", false));
    }

    void page() {
        pieces.add(new Piece(Type.PAGE, "", false));
    }

    /** Text that is there and not part of the transcript. */
    void mark(String text) {
        pieces.add(new Piece(Type.MARK, text, false));
    }

    /** Ends a paragraph. */
    void endParagraph(Optional<BlockKind> kind, boolean inTable) {
        if (!pieces.isEmpty()) {
            (inTable ? cell : paragraphs).add(new Paragraph(pieces, kind));
            pieces = new ArrayList<>();
        }
    }

    /** Ends a cell of a table. */
    void endCell() {
        cells.add(cell);
        cell = new ArrayList<>();
    }

    /** Ends a row of a table. */
    void endRow() {
        boolean grid = cells.size() > 1
                && cells.stream()
                        .allMatch(paragraphs -> paragraphs.size() <= 1
                                && paragraphs.stream().allMatch(p -> p.text().length() <= Tables.LONGEST_CELL));
        if (grid) {
            List<Piece> row = new ArrayList<>();
            for (List<Paragraph> one : cells) {
                one.forEach(paragraph -> row.addAll(paragraph.pieces()));
                row.add(new Piece(Type.TEXT, " ", true));
            }
            paragraphs.add(new Paragraph(row, Optional.of(BlockKind.TABLE)));
        } else {
            cells.forEach(paragraphs::addAll);
        }
        cells.clear();
    }

    /** Ends whatever is open. */
    void close() {
        endParagraph(Optional.empty(), false);
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            endRow();
        }
    }

    /** The text, a line for each paragraph. */
    String text() {
        return paragraphs.stream()
                .map(Paragraph::text)
                .filter(t -> !Blanks.isBlank(t))
                .collect(Collectors.joining("\n"));
    }

    /** Writes the paragraphs. */
    void write(Flow flow) {
        for (Paragraph paragraph : paragraphs) {
            flow.begin(paragraph.kind());
            paragraph.pieces().forEach(piece -> write(piece, flow));
            flow.end();
        }
    }

    private static void write(Piece piece, Flow flow) {
        switch (piece.type()) {
            case BREAK -> flow.hardBreak();
            case PAGE -> flow.page();
            case MARK -> flow.markup(piece.text());
            case TEXT -> flow.text(piece.text(), piece.emphasised());
        }
    }
}
