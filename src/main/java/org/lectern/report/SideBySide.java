package org.lectern.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lectern.align.Link;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.report.view.Cell;
import org.lectern.report.view.Row;
import org.lectern.text.Block;

/**
 * Sets both texts side by side, each in its own order: what moved stands once on each side, at its place there, with a
 * link to the other place.
 */
final class SideBySide {

    private static final Cell NOTHING = new Cell(null, "", List.of(), "", "");

    private final Comparison comparison;
    /** The transposition that tells of each moved link; both stand in the order of the base. */
    private final Map<Link, Change> moves = new HashMap<>();

    private final Marks baseMarks;
    private final Marks otherMarks;
    private final BlockViews baseViews;
    private final BlockViews otherViews;

    SideBySide(Comparison comparison, ShownChanges changes) {
        this.comparison = comparison;
        Iterator<Change> transpositions =
                comparison.changes().stream().filter(Change::movesBlocks).iterator();
        comparison.links().stream().filter(Link::moved).forEach(link -> moves.put(link, transpositions.next()));
        this.baseMarks = new Marks(comparison, Side.BASE, changes.all());
        this.otherMarks = new Marks(comparison, Side.OTHER, changes.all());
        this.baseViews = new BlockViews(comparison.base().transcript(), Side.BASE);
        this.otherViews = new BlockViews(comparison.other().transcript(), Side.OTHER);
    }

    /** The rows in the order of the base; what only the other has at its place follows the row that it follows there. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Link link : comparison.links()) {
            rows.add(link.moved() ? left(link) : inPlace(link));
            ends.add(link.moved() ? -1 : end(link.other()));
        }
        for (Link link : comparison.links()) {
            if (link.moved()) {
                int at = placeOf(link.other().get(0), ends);
                rows.add(at, arrived(link));
                ends.add(at, end(link.other()));
            }
        }
        return rows;
    }

    /** The position behind the last of the blocks; -1 where there are none. */
    private static int end(List<Integer> blocks) {
        return blocks.isEmpty() ? -1 : Places.last(blocks) + 1;
    }

    /** Behind the row that ends where the block begins. */
    private static int placeOf(int block, List<Integer> ends) {
        int at = 0;
        int best = -1;
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= block && ends.get(row) > best) {
                best = ends.get(row);
                at = row + 1;
            }
        }
        return at;
    }

    private Row inPlace(Link link) {
        Cell base = cell(baseViews, link.base(), baseMarks);
        Cell other = cell(otherViews, link.other(), otherMarks);
        if (link.other().isEmpty()) {
            return new Row(
                    "base-only",
                    link.type().label(),
                    "\u25C0",
                    "only in " + comparison.base().siglum(),
                    base,
                    other);
        }
        if (link.base().isEmpty()) {
            return new Row(
                    "other-only",
                    link.type().label(),
                    "\u25B6",
                    "only in " + comparison.other().siglum(),
                    base,
                    other);
        }
        boolean changed = hasMarks(Side.BASE, link.base(), baseMarks) || hasMarks(Side.OTHER, link.other(), otherMarks);
        String paragraphing = link.type() == Link.Type.MATCH ? "" : ", " + Phrases.paragraphing(link);
        return changed
                ? new Row("changed", link.type().label(), "\u2260", "changed" + paragraphing, base, other)
                : new Row("same", link.type().label(), "=", "the same words" + paragraphing, base, other);
    }

    private static Cell cell(BlockViews views, List<Integer> blocks, Marks marks) {
        return blocks.isEmpty() ? NOTHING : new Cell(null, "", views.of(blocks, marks), "", "");
    }

    private boolean hasMarks(Side side, List<Integer> blocks, Marks marks) {
        List<Block> all = comparison.witness(side).transcript().blocks();
        return blocks.stream().anyMatch(block -> !marks.of(all.get(block)).isEmpty());
    }

    /** The row from which a passage is gone in the other. */
    private Row left(Link link) {
        String note = "stands in " + comparison.other().siglum() + " as " + Phrases.paragraphs(link.other());
        return new Row(
                "moved",
                link.type().label(),
                "\u21C5",
                "moved",
                new Cell(anchor(link, Side.BASE), move(link).id(), baseViews.of(link.base(), baseMarks), "", ""),
                new Cell(null, "", List.of(), note, "#" + anchor(link, Side.OTHER)));
    }

    /** The row to which it came. */
    private Row arrived(Link link) {
        String note = "stands in " + comparison.base().siglum() + " as " + Phrases.paragraphs(link.base());
        return new Row(
                "moved",
                link.type().label(),
                "\u21C5",
                "moved",
                new Cell(null, "", List.of(), note, "#" + anchor(link, Side.BASE)),
                new Cell(anchor(link, Side.OTHER), move(link).id(), otherViews.of(link.other(), otherMarks), "", ""));
    }

    private String anchor(Link link, Side side) {
        return BlockViews.anchor(move(link).id(), side);
    }

    private Change move(Link link) {
        return Objects.requireNonNull(moves.get(link), "move");
    }
}
