package org.lectern.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;

/**
 * Whether a text sets its paragraphs apart by room between them.
 *
 * <p>Where it does, a short line without room behind it is a line that its author broke, and its paragraph goes on; and a
 * line that counts what follows, such as {@code Theorem 4 (Pythagoras)}, belongs to the paragraph that stands close below.
 */
final class Gaps {

    /** So many paragraphs are set apart for each that may not be. */
    private static final int CLEARLY = 4;

    private static final int ENOUGH = 8;

    /** A word that counts paragraphs does so at least so often. */
    private static final int COUNTING = 3;

    private static final Pattern LABEL = Pattern.compile(
            "^(\\p{Lu}\\p{L}{2,20})\\.?(?: [0-9]{1,3}(?:\\.[0-9]{1,3}){0,20}[a-z]?[0-9]?(?: ?\\(.{1,90}\\)?)?| \\(.{1,90}\\))[.:]?$");

    private final List<Line> lines;
    private final RightEdge edge;
    private final boolean part;
    private final Map<String, Integer> labels = new HashMap<>();

    /**
     * Looks at the lines behind which a sentence has ended, and at those that go on.
     *
     * @param goesOn by the index of a line whether it goes on the one before for certain
     * @param crossesPage by the index of a line whether a page ends ahead of it
     */
    Gaps(List<Line> lines, RightEdge edge, boolean[] goesOn, boolean[] crossesPage) {
        this.lines = lines;
        this.edge = edge;
        int apart = 0;
        int close = 0;
        int running = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (crossesPage[i] || line.start() != Line.Start.VISUAL) {
                continue;
            }
            if (goesOn[i]) {
                running += line.gap() == 0 ? 1 : -1;
            }
            boolean ends = Words.endsSentence(lines.get(i - 1).text());
            apart += ends && line.gap() > 0 ? 1 : 0;
            close += ends && line.gap() == 0 && edge.hadRoom(i, true) && !isEntry(line) ? 1 : 0;
        }
        part = running > 0 && apart >= ENOUGH && apart >= CLEARLY * close;
        if (part) {
            lines.forEach(this::count);
        }
    }

    private void count(Line line) {
        Matcher label = LABEL.matcher(line.text());
        if (label.matches()) {
            labels.merge(label.group(1), 1, Integer::sum);
        }
    }

    /** Whether the line stands as close to the one before as lines of a paragraph do, and their author broke it there. */
    boolean goesOn(int i) {
        Line last = lines.get(i - 1);
        Line next = lines.get(i);
        boolean close = part && next.start() == Line.Start.VISUAL && next.gap() == 0;
        boolean ended =
                Words.endsSentence(last.text()) && last.emphasised() == next.emphasised() && !isSetIn(last, next);
        boolean running = edge.isLong(i - 1)
                && !last.text().endsWith(",")
                && !last.emphasised()
                && last.indent() == next.indent();
        return close && (isLabel(last) || ended || running);
    }

    /** Whether the next line of a typed text begins further in; in print a formula or a label may move a line. */
    private static boolean isSetIn(Line last, Line next) {
        return next.placement().isEmpty() && next.indent() > last.indent();
    }

    /** Whether the line begins an entry of a list, which may stand close below another in any text. */
    private static boolean isEntry(Line line) {
        return Bullets.isItem(line.text()) || Bullets.isNumbered(line.text());
    }

    /** Whether the line counts what follows and is set in bold for it, behind one that is not. */
    boolean opens(int i) {
        return part && lines.get(i).emphasised() && !lines.get(i - 1).emphasised() && isLabel(lines.get(i));
    }

    private boolean isLabel(Line line) {
        Matcher label = LABEL.matcher(line.text());
        return label.matches() && labels.getOrDefault(label.group(1), 0) >= COUNTING;
    }
}
