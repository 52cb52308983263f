package org.lectern.ingest;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lectern.text.BlockKind;

/**
 * What stands between two block borders of a page.
 *
 * @param pieces its inline content, in order
 * @param kind what the page says it is
 * @param element the innermost block element around it
 * @param listed whether it lies in a list or a cell of a table
 * @param outside whether it lies in a part of the page that is not its content, such as the navigation
 */
record HtmlBlock(List<Piece> pieces, Optional<BlockKind> kind, Element element, boolean listed, boolean outside) {

    HtmlBlock {
        pieces = List.copyOf(pieces);
    }

    /** A run of inline content. */
    record Piece(Type type, String text, boolean emphasised, boolean linked) {}

    /** What a piece is. */
    enum Type {
        /** Text, with white space as in the page. */
        TEXT,
        /** Text with its line ends, as set in the page. */
        PREFORMATTED,
        /** A forced line end. */
        BREAK,
        /** The mark of a note, or hidden text. */
        MARK
    }

    /** The same block, not part of the content. */
    HtmlBlock cast() {
        return new HtmlBlock(pieces, kind, element, listed, true);
    }

    /** The text on one line. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.type() == Type.BREAK ? " " : piece.text());
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** How much there is to read, in letters of the Latin script; an ideograph counts as three. */
    int weight() {
        return pieces.stream().mapToInt(piece -> weight(piece.text())).sum();
    }

    /** How much of it belongs to links. */
    int linkWeight() {
        return pieces.stream()
                .filter(Piece::linked)
                .mapToInt(piece -> weight(piece.text()))
                .sum();
    }

    private static int weight(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) ? 3 : Character.isLetterOrDigit(c) ? 1 : 0)
                .sum();
    }
}
