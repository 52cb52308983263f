package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Blanks;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.Span;

/** Takes the bullets off the entries of lists; a number is kept, for it may be cited. */
final class Bullets implements LayoutPass {

    private static final Pattern BULLET =
            Pattern.compile("^[-\u2013\u2014*\u2022\u25CF\u25AA\u25E6\u2023\u2043\uF0B7\u00B7] +(?=.*[\\p{L}\\p{N}])");
    private static final Pattern NUMBERED = Pattern.compile("^\\(?(?:[0-9]{1,3}|[ivxlc]{1,5}|[a-zA-Z])[.)] +\\S.*");

    /** No number of an entry is longer, with its bracket and stop. */
    private static final int LONGEST_NUMBER = 7;

    @Override
    public Draft apply(Draft draft) {
        List<Line> lines = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        Line last = null;
        for (Line line : draft.lines()) {
            boolean item =
                    line.start() != Line.Start.SOFT && isItem(line.text()) && (last == null || opensItem(last, line));
            last = line;
            if (item) {
                int end = textStart(line.text());
                Span bullet = withoutBlanks(
                        line.content().source(0, end), draft.extract().text());
                removed.add(new Removed(
                        Removed.Kind.MARKUP, bullet.of(draft.extract().text()), bullet));
                line = line.withContent(line.content().slice(end, line.content().length()))
                        .withKind(BlockKind.LIST_ITEM);
            }
            lines.add(line);
        }
        return draft.withLines(lines, removed);
    }

    /** Whether a bullet at the beginning of the line is one, and not a dash inside a sentence. */
    private static boolean opensItem(Line last, Line line) {
        return line.gap() > 0
                || isItem(last.text())
                || !Words.endsOpen(last.text())
                || line.indent() >= last.indent() + 2;
    }

    private static boolean hasStopNearStart(String text) {
        for (int i = 1; i < Math.min(LONGEST_NUMBER, text.length()); i++) {
            if (text.charAt(i) == '.' || text.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins as an entry of a list. */
    static boolean isItem(String text) {
        boolean sign = text.length() > 1 && text.charAt(1) == ' ' && !Character.isLetterOrDigit(text.charAt(0));
        return sign && BULLET.matcher(text).find();
    }

    /** The blanks behind a bullet may stand for more of the source than blanks: for markup that became one. */
    private static Span withoutBlanks(Span span, String source) {
        int end = span.end();
        while (end > span.start() && Blanks.isBlank(source.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** Where the text of an entry begins behind its bullet. */
    private static int textStart(String item) {
        int at = 1;
        while (item.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a text begins with the number or letter of an entry. */
    static boolean isNumbered(String text) {
        return hasStopNearStart(text) && NUMBERED.matcher(text).matches();
    }

    /** Whether an entry of a list begins with the line. */
    static boolean startsItem(Line last, Line next) {
        boolean entry = next.is(BlockKind.LIST_ITEM) && LineBreaks.isVisual(next.start());
        boolean numbered =
                isNumbered(next.text()) && (Words.endsSentence(last.text()) || Words.endsWithPause(last.text()));
        return entry || numbered;
    }
}
