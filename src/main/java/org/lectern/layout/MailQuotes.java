package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;

/**
 * Takes off the signs that mail puts ahead of each line of what it quotes.
 *
 * <p>Two such lines in a row are quoted; a single one may begin with a sign of mathematics. A line of nothing else parts paragraphs,
 * as a blank one does.
 */
final class MailQuotes implements LayoutPass {

    private static final Pattern QUOTE = Pattern.compile("^>[> ]*");

    @Override
    public Draft apply(Draft draft) {
        List<Line> lines = draft.lines();
        List<Line> kept = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        int blank = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!isQuoted(lines, i)) {
                kept.add(blank == 0 ? line : lower(line, line.content(), blank));
                blank = 0;
                continue;
            }
            Matcher quote = QUOTE.matcher(line.text());
            int end = quote.find() ? quote.end() : 0;
            removed.add(new Removed(
                    Removed.Kind.MARKUP,
                    line.text().substring(0, end).strip(),
                    line.content().source(0, end)));
            if (end == line.text().length()) {
                blank += line.gap() + 1;
            } else {
                kept.add(lower(line, line.content().slice(end, line.text().length()), blank));
                blank = 0;
            }
        }
        return removed.isEmpty() ? draft : draft.withLines(kept, removed);
    }

    private static boolean isQuoted(List<Line> lines, int i) {
        return begins(lines, i) && (begins(lines, i - 1) || begins(lines, i + 1));
    }

    private static boolean begins(List<Line> lines, int i) {
        return i >= 0 && i < lines.size() && lines.get(i).text().charAt(0) == '>';
    }

    /** The line with other content, so many blank lines lower. */
    private static Line lower(Line line, SourcedText content, int blank) {
        return new Line(
                content,
                line.start(),
                line.gap() + blank,
                line.indent(),
                line.emphasised(),
                line.kind(),
                line.placement());
    }
}
