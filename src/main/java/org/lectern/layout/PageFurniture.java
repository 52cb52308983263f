package org.lectern.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;

/**
 * Takes out what belongs to the page and not to the speech: page numbers, running headers and footers, notices.
 *
 * <p>A number alone is a page number if others of the text count on from it, one by one; {@code - 2 -} or {@code Page 2 of 9}
 * need no such proof. Page numbers stand a page apart; numbers with a line or two between them are a list or words of a
 * sentence. {@link RunningLines} knows headers and footers. Lines that have a place on their page are left to
 * {@link PageMargins}.
 */
final class PageFurniture implements LayoutPass {

    /** Fewer small Roman numerals that count on may be the entries of a list. */
    private static final int LEAST_ROMAN = 3;

    /** A page of slides or captions has at least so many lines. */
    private static final int LEAST_LINES = 5;

    /** Pages whose lines are not broken have at least so many letters between one number and the next. */
    private static final int LEAST_LETTERS = 100;

    /** Two numbers alone count pages only if there are so many between them. */
    private static final int LEAST_LETTERS_OF_TWO = 300;

    /** Where the text tells so many pages, no page has two numbers; the paragraphs may be numbered. */
    private static final int ENOUGH_PAGES = 3;

    /** The last page of a text may be short where so many pages were counted before it. */
    private static final int LEAST_AHEAD_OF_LAST = 3;

    @Override
    public Draft apply(Draft draft) {
        return new Run(draft).result();
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;
        private final Removed.Kind[] kinds;
        private final PageBorders borders;

        Run(Draft draft) {
            this.draft = draft;
            this.lines = draft.lines();
            this.kinds = new Removed.Kind[lines.size()];
            this.borders = new PageBorders(draft);
        }

        Draft result() {
            findNotices();
            findPageNumbers();
            RunningLines.mark(draft, kinds);
            return Furniture.remove(NumberedTitle.clean(draft, kinds), kinds);
        }

        private void findNotices() {
            for (int i = 0; i < kinds.length; i++) {
                String text = lines.get(i).text();
                if (Furniture.isNotice(text)) {
                    kinds[i] = Removed.Kind.DELIVERY_NOTICE;
                }
                if (i + 1 < kinds.length
                        && Furniture.isNotice(text, lines.get(i + 1).text())) {
                    kinds[i] = Removed.Kind.DELIVERY_NOTICE;
                    kinds[i + 1] = Removed.Kind.DELIVERY_NOTICE;
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
            Map<Integer, List<Integer>> withValue = new HashMap<>();
            int best = -1;
            for (int k = 0; k < bare.size(); k++) {
                int value = Furniture.anyNumber(lines.get(bare.get(k)).text()).orElse(0);
                int line = bare.get(k);
                List<Integer> ahead = withValue.getOrDefault(value - 1, List.of());
                int before = lastOf(
                        ahead,
                        number -> isPageApart(bare.get(number), line, LEAST_LETTERS)
                                || endsText(bare.get(number), line) && countsPages(number, bare, previous, length));
                previous[k] = before;
                length[k] = before < 0 ? 1 : length[before] + 1;
                withValue.computeIfAbsent(value, v -> new ArrayList<>()).add(k);
                best = best < 0 || length[k] > length[best] ? k : best;
            }
            if (best < 0 || length[best] < least) {
                return;
            }
            boolean counts = switch (length[best]) {
                case 1 -> borders.isAtBorder(bare.get(best));
                case 2 ->
                    isPageApart(bare.get(previous[best]), bare.get(best), LEAST_LETTERS_OF_TWO)
                            || endsText(bare.get(previous[best]), bare.get(best))
                                    && countsPages(previous[best], bare, previous, length);
                default -> true;
            };
            for (int k = counts ? best : -1; k >= 0; k = previous[k]) {
                kinds[bare.get(k)] = Removed.Kind.PAGE_NUMBER;
            }
        }

        /** Whether the second number ends the text, with words between it and the first. */
        private boolean endsText(int first, int second) {
            return second + 1 == kinds.length && second - first > 1;
        }

        /** Whether the numbers up to this one are those of so many pages, or begin with that of a first page. */
        private boolean countsPages(int number, List<Integer> bare, int[] previous, int[] length) {
            int first = number;
            while (previous[first] >= 0) {
                first = previous[first];
            }
            int line = bare.get(first);
            boolean firstPage = line >= LEAST_LINES
                    && Furniture.anyNumber(lines.get(line).text()).orElse(0) == 1;
            return firstPage || length[number] >= LEAST_AHEAD_OF_LAST;
        }

        /** The last of the numbers on which it counts on, or -1; those that are passed over are few. */
        private static int lastOf(List<Integer> numbers, IntPredicate countsOn) {
            for (int at = numbers.size() - 1; at >= 0; at--) {
                if (countsOn.test(numbers.get(at))) {
                    return numbers.get(at);
                }
            }
            return -1;
        }

        /** Whether a page may stand between two lines: both at its border or beside its header, or so many lines or letters. */
        private boolean isPageApart(int first, int second, int leastLetters) {
            if (borders.pages() >= ENOUGH_PAGES && borders.page(first) == borders.page(second)) {
                return false;
            }
            if (second - first > LEAST_LINES
                    || haveHeader(first + 1, second + 1)
                    || haveHeader(first - 1, second - 1)) {
                return true;
            }
            int letters = 0;
            for (int i = first + 1; i < second; i++) {
                letters += lines.get(i).text().length();
            }
            boolean border = borders.pages() > 1 && borders.isAtBorder(first) && borders.isAtBorder(second);
            return letters >= leastLetters || border && borders.page(first) != borders.page(second);
        }

        /** Whether both lines are the same one, which is more than a word of a sentence. */
        private boolean haveHeader(int first, int second) {
            if (first < 0 || second >= lines.size()) {
                return false;
            }
            String text = lines.get(first).text();
            return text.equals(lines.get(second).text()) && text.indexOf(' ') > 0 && !Words.startsLower(text);
        }
    }
}
