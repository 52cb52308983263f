package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;

/** Tables of Markdown as GitHub has them: rows of cells between bars, a row of hyphens below the first. */
final class MarkdownTables {

    private MarkdownTables() {}

    /** What makes the parser know them. */
    static Extension extension() {
        return TablesExtension.create();
    }

    /** The cells of each row, the head first. */
    static List<List<TableCell>> rows(TableBlock table) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return rows;
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
