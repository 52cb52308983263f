package org.lectern.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Reading;
import org.lectern.compare.Side;
import org.lectern.compare.Significance;

/** The changes in the text report: the wording first, then the front matter, then how the words are written. */
final class ChangeSections {

    private static final int INDENT = 2;
    private static final int TEXT_INDENT = 6;

    private final Comparison comparison;
    private final ShownChanges changes;
    private final TextPage page;
    private final Passage passage;

    ChangeSections(Comparison comparison, ShownChanges changes, TextPage page) {
        this.comparison = comparison;
        this.changes = changes;
        this.page = page;
        this.passage = new Passage(comparison);
    }

    void write() throws IOException {
        List<Change> wording = new ArrayList<>();
        List<Change> frontMatter = new ArrayList<>();
        List<Change> accidentals = new ArrayList<>();
        for (Change change : changes.all()) {
            if (change.category() == Category.FRONT_MATTER) {
                frontMatter.add(change);
            } else if (change.significance() == Significance.SUBSTANTIVE) {
                wording.add(change);
            } else {
                accidentals.add(change);
            }
        }
        section("Substantives: other words", wording);
        section("Front matter", frontMatter);
        section("Accidentals: the same words, written otherwise", accidentals);
    }

    private void section(String heading, List<Change> members) throws IOException {
        if (members.isEmpty()) {
            return;
        }
        page.blankLine();
        page.paragraph(0, Run.strong(heading + " (" + Phrases.number(members.size()) + ")"));
        int from = 0;
        while (from < members.size()) {
            int to = endOfGroup(members, from);
            page.blankLine();
            group(members.subList(from, to));
            from = to;
        }
    }

    /** Whole blocks of front matter that one side has one after the other are shown together. */
    private int endOfGroup(List<Change> members, int from) {
        int to = from + 1;
        while (to < members.size() && continues(members.get(to - 1), members.get(to))) {
            to++;
        }
        return to;
    }

    private boolean continues(Change change, Change next) {
        if (change.category() != Category.FRONT_MATTER
                || change.operation() != next.operation()
                || !isWholeBlock(change)
                || !isWholeBlock(next)) {
            return false;
        }
        Side side = Passage.side(change);
        var witness = comparison.witness(side);
        return Places.last(Places.blocks(witness, change.reading(side))) + 1
                == Places.blocks(witness, next.reading(side)).get(0);
    }

    private static boolean isWholeBlock(Change change) {
        return change.base().block().isEmpty() || change.other().block().isEmpty();
    }

    private void group(List<Change> members) throws IOException {
        Change first = members.get(0);
        if (first.movesBlocks()) {
            move(first);
        } else if (members.size() == 1) {
            head(first.id(), Places.of(comparison, first), first);
            page.paragraph(TEXT_INDENT, TEXT_INDENT, passage.inContext(first));
            if (first.movesPassage()) {
                page.paragraph(TEXT_INDENT, Run.plain(Phrases.sentence(Phrases.move(comparison, first))));
            }
        } else {
            Change last = members.get(members.size() - 1);
            Side side = Passage.side(first);
            Reading start = first.reading(side);
            String place = Places.of(comparison.witness(side), start, last.reading(side));
            head(first.id() + "\u2013" + last.id(), place, first);
            for (Change member : members) {
                page.paragraph(TEXT_INDENT, TEXT_INDENT + INDENT, passage.readings(member));
            }
        }
    }

    private void head(String id, String place, Change change) throws IOException {
        page.paragraph(
                INDENT,
                TEXT_INDENT,
                List.of(Run.strong(id), Run.plain("  " + Phrases.kind(change) + "  "), Run.faint(place)));
    }

    private void move(Change change) throws IOException {
        head(change.id(), Places.of(comparison, change), change);
        page.paragraph(TEXT_INDENT, Run.plain(Phrases.sentence(Phrases.move(comparison, change)) + ":"));
        page.paragraph(TEXT_INDENT, Run.plain(passage.cut(Side.BASE, change)));
    }
}
