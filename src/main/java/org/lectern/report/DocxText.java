package org.lectern.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lectern.compare.Comparison;
import org.lectern.report.TrackedText.Fate;
import org.lectern.report.TrackedText.Piece;

/** The main part of a Word document: the paragraphs of both texts with tracked changes (ECMA-376, part 1, 17.13.5). */
final class DocxText {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String AUTHOR = "Lectern";
    private static final String DATE = "2000-01-01T00:00:00Z";

    private final List<Piece> pieces;
    private final boolean rightToLeft;
    /** The ids of the ranges that are open, by fate and name. */
    private final Map<String, String> ranges = new HashMap<>();

    private int ids;

    DocxText(Comparison comparison) {
        this.pieces = TrackedText.of(comparison);
        this.rightToLeft =
                WitnessViews.direction(comparison.base().transcript()).equals("rtl");
    }

    void write(XmlWriter xml) throws IOException {
        xml.open("w:document", "xmlns:w", NAMESPACE).open("w:body");
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).endsParagraph()) {
                paragraph(xml, from, i);
                from = i + 1;
            }
        }
        xml.open("w:sectPr").empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1417",
                "w:right",
                "1417",
                "w:bottom",
                "1417",
                "w:left",
                "1417",
                "w:header",
                "708",
                "w:footer",
                "708",
                "w:gutter",
                "0");
        xml.close().close().close();
    }

    /** Writes the pieces {@code [from, end)} and, at {@code end}, the end of their paragraph. */
    private void paragraph(XmlWriter xml, int from, int end) throws IOException {
        Piece mark = pieces.get(end);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", DocxStyles.of(mark.kind()));
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        if (mark.fate() != Fate.KEPT) {
            xml.open("w:rPr").empty(element(mark.fate()), tracking()).close();
        }
        xml.close();
        int i = from;
        while (i < end) {
            int start = i++;
            while (i < end && belongTogether(pieces.get(start), pieces.get(i))) {
                i++;
            }
            openRange(xml, pieces.get(start));
            run(xml, start, i);
            closeRange(xml, i - 1);
        }
        // Of a move that begins between two paragraphs, all of it here is the mark.
        openRange(xml, mark);
        xml.close();
        closeRange(xml, end);
        xml.line();
    }

    private static boolean belongTogether(Piece one, Piece two) {
        return one.fate() == two.fate() && one.move().equals(two.move());
    }

    private void run(XmlWriter xml, int from, int to) throws IOException {
        Fate fate = pieces.get(from).fate();
        StringBuilder text = new StringBuilder();
        pieces.subList(from, to).forEach(piece -> text.append(piece.text()));
        if (fate != Fate.KEPT) {
            xml.open(element(fate), tracking());
        }
        xml.open("w:r");
        if (rightToLeft) {
            xml.open("w:rPr").empty("w:rtl").close();
        }
        xml.element(fate == Fate.OMITTED ? "w:delText" : "w:t", text.toString(), "xml:space", "preserve");
        xml.close();
        if (fate != Fate.KEPT) {
            xml.close();
        }
    }

    private static String element(Fate fate) {
        return switch (fate) {
            case OMITTED -> "w:del";
            case ADDED -> "w:ins";
            case MOVED_AWAY -> "w:moveFrom";
            case MOVED_HERE -> "w:moveTo";
            case KEPT -> throw new IllegalArgumentException("what is kept is not tracked");
        };
    }

    private String[] tracking(String... more) {
        List<String> attributes =
                new ArrayList<>(List.of("w:id", String.valueOf(ids++), "w:author", AUTHOR, "w:date", DATE));
        attributes.addAll(List.of(more));
        return attributes.toArray(String[]::new);
    }

    /** One of the two places of a move begins; what is moved at both places has one name. */
    private void openRange(XmlWriter xml, Piece piece) throws IOException {
        if (isMove(piece) && !ranges.containsKey(piece.fate() + piece.move())) {
            ranges.put(piece.fate() + piece.move(), String.valueOf(ids));
            xml.empty(element(piece.fate()) + "RangeStart", tracking("w:name", piece.move()));
        }
    }

    private void closeRange(XmlWriter xml, int at) throws IOException {
        Piece piece = pieces.get(at);
        boolean goesOn = at + 1 < pieces.size() && belongTogether(piece, pieces.get(at + 1));
        if (isMove(piece) && !goesOn) {
            String id = ranges.remove(piece.fate() + piece.move());
            xml.empty(element(piece.fate()) + "RangeEnd", "w:id", Objects.requireNonNull(id, "range"));
        }
    }

    private static boolean isMove(Piece piece) {
        return piece.fate() == Fate.MOVED_AWAY || piece.fate() == Fate.MOVED_HERE;
    }
}
