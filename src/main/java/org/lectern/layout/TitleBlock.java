package org.lectern.layout;

import java.util.List;
import java.util.Set;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;

/**
 * The lines ahead of the speech on its first page, which say once what headers and footers of other pages say again.
 *
 * <p>Of each such line one stays, the last: what stands above it is the header of the first page, and so is what stands there
 * with a page number. What stands at the foot goes.
 */
final class TitleBlock {

    /** No title block has more lines. */
    private static final int LONGEST = 20;

    /** Longer lines of a title block tell of a meeting, a date or a speaker. */
    private static final int LONG_LINE = 60;

    /** No line of a title block has more characters, whatever their width. */
    private static final int MOST_LETTERS = 300;

    /** Between two lines of a sentence stand so few lines of furniture. */
    private static final int NEAR = 4;

    private final List<Line> lines;
    private final PageBorders borders;
    private final int end;

    TitleBlock(Draft draft) {
        this.lines = draft.lines();
        this.borders = new PageBorders(draft);
        int i = 0;
        while (i < Math.min(LONGEST, lines.size()) && borders.page(i) == borders.page(0) && !isSpeech(i)) {
            i++;
        }
        this.end = i < LONGEST ? i : 0;
    }

    /** Whether the line is spoken: it addresses the audience, is a sentence, or is long and goes on in one of the next. */
    private boolean isSpeech(int i) {
        String text = text(i);
        if (text.length() > MOST_LETTERS || FrontMatter.isSalutation(text) || FrontMatter.isSpoken(text)) {
            return true;
        }
        int to = Math.min(lines.size(), i + NEAR);
        return text.length() >= LONG_LINE
                && !FrontMatter.isTelling(text)
                && Words.endsOpen(text)
                && lines.subList(i + 1, to).stream().anyMatch(next -> Words.startsLower(next.text()));
    }

    private String text(int i) {
        return lines.get(i).text();
    }

    boolean holds(int i) {
        return i < end;
    }

    /**
     * Whether a line that recurs in headers is one here, too, and not the title, the speaker or the date.
     *
     * @param i a line of the block
     * @param sameForm all lines of its form
     * @param recurring all lines that recur
     * @param kinds what is known of the lines
     */
    boolean isHeader(int i, List<Integer> sameForm, Set<Integer> recurring, Removed.Kind[] kinds) {
        return sameForm.stream().anyMatch(k -> k > i && holds(k))
                || Furniture.beginsWithTimestamp(text(i))
                || Furniture.beginsWithReference(text(i))
                || i < headerEnd(recurring, kinds)
                || isFoot(i, kinds);
    }

    /** Behind the last page number among the lines at the head that recur, and behind what follows one that is the first. */
    private int headerEnd(Set<Integer> recurring, Removed.Kind[] kinds) {
        int headerEnd = 0;
        for (int i = 0; i < end && (recurring.contains(i) || kinds[i] != null); i++) {
            if (kinds[i] == Removed.Kind.PAGE_NUMBER) {
                headerEnd = i == 0 && end > 2 ? 2 : i + 1;
            }
        }
        return headerEnd;
    }

    /** Whether no more than furniture stands between the line and the foot of its page. */
    private boolean isFoot(int i, Removed.Kind[] kinds) {
        int last = i;
        while (last + 1 < kinds.length && kinds[last + 1] != null && !borders.isFoot(last)) {
            last++;
        }
        return borders.isFoot(last);
    }
}
