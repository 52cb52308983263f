package org.lectern.layout;

import org.lectern.text.Pages;

/** Where the lines of a draft stand on the pages of its text, as far as a form feed or a format tells. */
record PageBorders(Draft draft) {

    int pages() {
        return draft.extract().pages().count();
    }

    /** The page of a line, from 1; 0 if it is not known. */
    int page(int line) {
        Pages pages = draft.extract().pages();
        return pages.pageOf(draft.lines().get(line).content().sourceStart(0)).orElse(0);
    }

    /** Whether a line is the first or the last of its page; where there is one page only, the last of several lines. */
    boolean isAtBorder(int line) {
        int last = draft.lines().size() - 1;
        if (pages() < 2) {
            return line > 0 && line == last;
        }
        return line == 0 || line == last || isFoot(line) || page(line) != page(line - 1);
    }

    /** Whether the next line stands on another page. */
    boolean isFoot(int line) {
        return line + 1 < draft.lines().size() && page(line) != page(line + 1);
    }
}
