package org.lectern.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes rows after RFC 4180.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula, and a
 * transcript may hold one. Such a cell has an apostrophe put ahead of it, and so has one that begins with apostrophes and
 * one of these, so that taking away one apostrophe from such cells gives every text back as it was.
 */
final class CsvTable {

    /** Also in full width, as spreadsheets for East Asia take them, and behind a control character. */
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]");

    private final Writer out;

    CsvTable(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void row(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(cell(Characters.wellFormed(String.valueOf(cells[i]))));
        }
        out.write("\r\n");
    }

    /** Hands everything on to the stream. */
    void flush() throws IOException {
        out.flush();
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
