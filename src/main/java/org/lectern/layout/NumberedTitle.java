package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;

/**
 * Cleans a title that is the header of the first page: other pages have it too, each with its number.
 *
 * <p>The number goes, and the title stays. Where the title stands below it once more, all of the header goes.
 */
final class NumberedTitle {

    /** Titles stand within so many lines of the head of a text. */
    private static final int NEAR = 12;

    private NumberedTitle() {}

    /**
     * The draft with a clean title.
     *
     * @param kinds what is known of the lines; a header that goes is marked
     */
    static Draft clean(Draft draft, Removed.Kind[] kinds) {
        Optional<PageMark> mark =
                kinds.length == 0 || kinds[0] != null ? Optional.empty() : PageMark.of(text(draft, 0));
        if (mark.isEmpty() || !recurs(draft, kinds, mark.get())) {
            return draft;
        }
        String title = mark.get().words(text(draft, 0));
        for (int i = 1; i < Math.min(NEAR, kinds.length); i++) {
            if (kinds[i] == null && text(draft, i).equalsIgnoreCase(title)) {
                kinds[0] = Removed.Kind.RUNNING_HEADER;
                return draft;
            }
        }
        return withoutMark(draft, mark.get());
    }

    /** Whether a later page has the header, with its own number. */
    private static boolean recurs(Draft draft, Removed.Kind[] kinds, PageMark first) {
        String title = first.words(text(draft, 0));
        for (int i = 1; i < kinds.length; i++) {
            if (kinds[i] == Removed.Kind.RUNNING_HEADER || kinds[i] == Removed.Kind.RUNNING_FOOTER) {
                String header = text(draft, i);
                Optional<PageMark> mark = PageMark.of(header).filter(later -> later.number() > first.number());
                if (mark.isPresent() && mark.get().words(header).equalsIgnoreCase(title)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Draft withoutMark(Draft draft, PageMark mark) {
        Line line = draft.lines().get(0);
        SourcedText content = line.content();
        boolean ahead = mark.start() == 0;
        List<Line> lines = new ArrayList<>(draft.lines());
        lines.set(
                0,
                line.withContent(ahead ? content.slice(mark.end(), content.length()) : content.slice(0, mark.start())));
        Removed number = new Removed(
                Removed.Kind.PAGE_NUMBER,
                line.text().substring(mark.start(), mark.end()).strip(),
                content.source(mark.start(), mark.end()));
        return draft.withLines(lines, List.of(number));
    }

    private static String text(Draft draft, int line) {
        return draft.lines().get(line).text();
    }
}
