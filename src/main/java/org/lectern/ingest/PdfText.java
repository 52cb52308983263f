package org.lectern.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.text.Box;
import org.lectern.text.Boxes;
import org.lectern.text.Pages;
import org.lectern.text.Recognition;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/** Writes the rows of all pages into one text and makes their lines. */
final class PdfText {

    /** Lines that stand further apart than this multiple of the usual distance have a gap between them. */
    private static final float GAP = 1.17f;

    private static final float TWO_LINES = 1.75f;
    private static final float THREE_LINES = 2.6f;

    /** A column of indent is so wide, as a share of the font size. */
    private static final float COLUMN = 0.5f;

    private final List<PdfPage> pages;
    private final List<List<PdfColumn>> columns;
    private final PdfLeading leading;
    private final PdfBidi bidi;
    private final boolean mostlyEmphasised;

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final Boxes.Builder boxes = Boxes.builder();
    private final Recognition.Builder recognition = Recognition.builder();
    private final Map<Integer, Integer> signs = new HashMap<>();
    private final int[] starts;

    PdfText(List<PdfPage> pages, List<List<PdfColumn>> columns) {
        this.pages = pages;
        this.columns = columns;
        this.leading = new PdfLeading(columns);
        this.bidi = PdfBidi.of(columns.stream().flatMap(List::stream).toList());
        this.starts = new int[pages.size()];
        int rows = 0;
        int emphasised = 0;
        for (List<PdfColumn> page : columns) {
            for (PdfColumn column : page) {
                for (PdfRow row : column.rows()) {
                    rows++;
                    emphasised += row.emphasised() ? 1 : 0;
                }
            }
        }
        this.mostlyEmphasised = 2 * emphasised > rows;
    }

    /** Writes everything; to be called once. */
    PdfText write() {
        for (int p = 0; p < pages.size(); p++) {
            if (p > 0) {
                text.append('\f');
            }
            starts[p] = text.length();
            PdfPage page = pages.get(p);
            Box sheet = new Box(page.number(), 0, 0, page.width(), page.height());
            for (int c = 0; c < columns.get(p).size(); c++) {
                write(p, columns.get(p).get(c), c > 0, sheet);
            }
            for (List<PdfGlyph> oblique : page.oblique()) {
                writeOblique(oblique, sheet);
            }
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Line> lines() {
        return lines;
    }

    Pages pages() {
        return Pages.startingAt(starts).withBoxes(boxes.build()).withRecognition(recognition.build());
    }

    Signs signs() {
        return Signs.at(signs);
    }

    private void write(int page, PdfColumn column, boolean afterColumn, Box sheet) {
        PdfRow last = null;
        for (PdfRow row : column.rows()) {
            row.number().ifPresent(number -> writeNumber(number, sheet));
            List<PdfGlyph> glyphs = bidi.logical(row, column);
            int from = text.length();
            append(glyphs, row.initialLength(), sheet.page());
            Box box = box(sheet.page(), row.left(), row.top(), row.right(), row.bottom());
            Box area = box(
                    sheet.page(),
                    column.left(),
                    column.rows().get(0).top(),
                    column.right(),
                    lastRow(column).bottom());
            Placement placement = new Placement(box, area, sheet, row.size(), firstWordWidth(glyphs), true);
            Line.Start start = last == null && afterColumn ? Line.Start.PAGE : Line.Start.VISUAL;
            int gap = last == null ? 0 : gap(page, last, row);
            float inset = column.leftwards() ? column.right() - row.right() : row.left() - column.left();
            int indent = Math.max(0, Math.round(inset / (COLUMN * row.size())));
            add(from, start, gap, indent, row.emphasised() && !mostlyEmphasised, placement);
            last = row;
        }
    }

    private void writeNumber(PdfWord number, Box sheet) {
        int from = text.length();
        append(number.glyphs(), 0, sheet.page());
        Box box = box(sheet.page(), number.left(), number.top(), number.right(), number.bottom());
        add(from, Line.Start.VISUAL, 0, 0, false, new Placement(box, box, sheet, number.size(), box.width(), true));
    }

    private static PdfRow lastRow(PdfColumn column) {
        return column.rows().get(column.rows().size() - 1);
    }

    private static Box box(int page, float left, float top, float right, float bottom) {
        return new Box(page, left, Math.min(top, bottom), Math.max(left, right), bottom);
    }

    private void add(int from, Line.Start start, int gap, int indent, boolean emphasised, Placement placement) {
        String all = text.substring(from);
        SourcedText content =
                LineBuilder.tidy(SourcedText.builder().copy(all, from).build());
        if (!content.isEmpty()) {
            lines.add(new Line(content, start, gap, indent, emphasised, Optional.empty(), Optional.of(placement)));
        }
        text.append('\n');
    }

    /** How many blank lines the distance of two rows amounts to. */
    private int gap(int page, PdfRow last, PdfRow next) {
        float usual = Math.max(leading.of(page, last), leading.of(page, next));
        float distance = (next.baseline() - last.baseline()) / usual;
        if (distance < GAP) {
            return 0;
        }
        return distance < TWO_LINES ? 1 : distance < THREE_LINES ? 2 : 3;
    }

    private static double firstWordWidth(List<PdfGlyph> glyphs) {
        int end = 0;
        while (end < glyphs.size()
                && !glyphs.get(end).text().equals(" ")
                && (end == 0
                        || !glyphs.get(end - 1).isWide()
                        || !glyphs.get(end).isWide())) {
            end++;
        }
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (PdfGlyph glyph : glyphs.subList(0, end)) {
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
        }
        return Math.max(0, right - left);
    }

    private void append(List<PdfGlyph> glyphs, int initial, int page) {
        int wordStart = text.length();
        Box word = null;
        int opening = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            PdfGlyph glyph = glyphs.get(i);
            if (glyph.text().equals(" ")) {
                close(wordStart, word);
                text.append(' ');
                wordStart = text.length();
                word = null;
                continue;
            }
            text.append(glyph.text());
            glyph.origin().confidence().ifPresent(confidence -> {
                Span read = new Span(text.length() - glyph.text().length(), text.length());
                recognition.add(new Recognition.Word(read, confidence));
            });
            glyph.origin().sign().ifPresent(sign -> signs.put(text.length() - 1, sign));
            Box box = box(page, glyph.left(), glyph.top(), glyph.right(), glyph.bottom());
            word = word == null ? box : word.union(box);
            opening += glyph.text().length();
            if (initial > 0 && opening == initial && i + 1 < glyphs.size() && mayStandAlone(glyph, glyphs.get(i + 1))) {
                close(wordStart, word);
                text.append(' ');
                wordStart = text.length();
                word = null;
            }
        }
        close(wordStart, word);
    }

    private void close(int start, @Nullable Box word) {
        if (word != null && text.length() > start) {
            boxes.add(new Span(start, text.length()), word);
        }
    }

    /**
     * Whether it is a capital, and a letter follows. Whether it opens that word or is one by itself the language tells, which
     * is not known here, so that a blank is put between.
     */
    private static boolean mayStandAlone(PdfGlyph initial, PdfGlyph next) {
        return initial.text().length() == 1
                && Character.isUpperCase(initial.text().charAt(0))
                && Character.isLetter(next.text().codePointAt(0));
    }

    private void writeOblique(List<PdfGlyph> glyphs, Box sheet) {
        int from = text.length();
        append(glyphs, 0, sheet.page());
        Placement placement = new Placement(sheet, sheet, sheet, glyphs.get(0).size(), 0, false);
        add(from, Line.Start.VISUAL, 3, 0, false, placement);
    }
}
