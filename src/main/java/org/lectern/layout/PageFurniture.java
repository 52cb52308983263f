package org.lectern.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;

/**
 * Takes out what belongs to the page and not to the speech: page numbers, running headers and footers, notices.
 *
 * <p>A number alone is a page number if others of the text count on from it, one by one; {@code - 2 -} or {@code Page 2 of 9}
 * need no such proof. {@link RunningLines} knows headers and footers. Lines that have a place on their page are left to
 * {@link PageMargins}.
 */
final class PageFurniture implements LayoutPass {

    /** Fewer small Roman numerals that count on may be the entries of a list. */
    private static final int LEAST_ROMAN = 3;

    @Override
    public Draft apply(Draft draft) {
        return new Run(draft).result();
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;
        private final Removed.Kind[] kinds;

        Run(Draft draft) {
            this.draft = draft;
            this.lines = draft.lines();
            this.kinds = new Removed.Kind[lines.size()];
        }

        Draft result() {
            findNotices();
            findPageNumbers();
            RunningLines.mark(draft, kinds);
            return Furniture.remove(draft, kinds);
        }

        private void findNotices() {
            for (int i = 0; i < kinds.length; i++) {
                if (Furniture.isNotice(lines.get(i).text())) {
                    kinds[i] = Removed.Kind.DELIVERY_NOTICE;
                }
            }
        }

        private void findPageNumbers() {
            List<Integer> bare = new ArrayList<>();
            List<Integer> roman = new ArrayList<>();
            for (int i = 0; i < kinds.length; i++) {
                Line line = lines.get(i);
                if (line.start() != Line.Start.VISUAL) {
                    continue;
                }
                if (Furniture.pageNumber(line.text()).isPresent()) {
                    kinds[i] = Removed.Kind.PAGE_NUMBER;
                } else if (Furniture.isBareNumber(line.text())) {
                    bare.add(i);
                } else if (Furniture.isSmallRoman(line.text())) {
                    roman.add(i);
                }
            }
            markCounting(bare, 1);
            markCounting(roman, LEAST_ROMAN);
        }

        /** Marks the longest run of bare numbers that count up one by one, if it has at least so many. */
        private void markCounting(List<Integer> bare, int least) {
            int[] length = new int[bare.size()];
            int[] previous = new int[bare.size()];
            Map<Integer, Integer> lastWithValue = new HashMap<>();
            int best = -1;
            for (int k = 0; k < bare.size(); k++) {
                int value = Furniture.anyNumber(lines.get(bare.get(k)).text()).orElse(0);
                int before = lastWithValue.getOrDefault(value - 1, -1);
                previous[k] = before;
                length[k] = before < 0 ? 1 : length[before] + 1;
                lastWithValue.put(value, k);
                best = best < 0 || length[k] > length[best] ? k : best;
            }
            boolean one = best >= 0 && length[best] == 1;
            if (best < 0 || length[best] < least || one && !new PageBorders(draft).isAtBorder(bare.get(best))) {
                return;
            }
            for (int k = best; k >= 0; k = previous[k]) {
                kinds[bare.get(k)] = Removed.Kind.PAGE_NUMBER;
            }
        }
    }
}
