package org.lectern.ingest;

import java.util.List;

/** Names pages in messages. */
final class PageNumbers {

    private PageNumbers() {}

    /** {@code page 3} or {@code pages 1-4, 7}. */
    static String named(List<Integer> pages) {
        StringBuilder text = new StringBuilder(pages.size() == 1 ? "page " : "pages ");
        for (int i = 0; i < pages.size(); i++) {
            int last = i;
            while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
                last++;
            }
            text.append(i == 0 ? "" : ", ").append(pages.get(i));
            if (last > i) {
                text.append('-').append(pages.get(last));
            }
            i = last;
        }
        return text.toString();
    }
}
