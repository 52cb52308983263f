package org.lectern.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number of a page in a line that says more, at its end or at its beginning: {@code The Port, page 2 of 9}.
 *
 * @param number the number
 * @param start where it begins in the line, with what divides it from the words
 * @param end where it ends
 */
record PageMark(int number, int start, int end) {

    /** Longer lines are no headers; each of their blanks would have to be tried. */
    private static final int LONGEST = 160;

    private static final String DIVIDERS = " |/\u2022\u00B7,;:\u2013\u2014-";
    private static final Pattern OF_ALL = Pattern.compile("\\p{L}\\D*[0-9]+\\D+[0-9]");

    /** The mark of a line: one that says that it counts pages, else a number. */
    static Optional<PageMark> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return of(text, part -> Furniture.pageNumber(part).isPresent())
                .or(() -> of(text, Furniture::isBareNumber))
                .filter(mark -> !mark.words(text).isEmpty());
    }

    /** The numbers with which a line of several words begins and ends; with either it may count pages. */
    static IntStream atEnds(String text) {
        int first = text.indexOf(' ');
        if (first < 0 || text.length() > LONGEST) {
            return IntStream.empty();
        }
        return Stream.of(text.substring(0, first), text.substring(text.lastIndexOf(' ') + 1))
                .filter(word -> Furniture.isBareNumber(word) || Furniture.isSmallRoman(word))
                .mapToInt(word -> Furniture.anyNumber(word).orElse(0));
    }

    /** The longest part of that form at the end, else at the beginning. */
    private static Optional<PageMark> of(String text, Predicate<String> form) {
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            String mark = text.substring(blank + 1);
            if (form.test(mark)) {
                int start = blank;
                while (start > 0 && isDivider(text.charAt(start - 1))) {
                    start--;
                }
                return of(mark, start, text.length());
            }
        }
        for (int blank = text.lastIndexOf(' '); blank > 0; blank = text.lastIndexOf(' ', blank - 1)) {
            String mark = text.substring(0, blank);
            if (form.test(mark)) {
                int end = blank;
                while (end < text.length() && isDivider(text.charAt(end))) {
                    end++;
                }
                return of(mark, 0, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<PageMark> of(String mark, int start, int end) {
        return Optional.of(new PageMark(Furniture.anyNumber(mark).orElse(0), start, end));
    }

    private static boolean isDivider(char c) {
        return DIVIDERS.indexOf(c) >= 0;
    }

    /** What else the line says. */
    String words(String line) {
        return end < line.length() ? line.substring(end) : line.substring(0, start);
    }

    /** Whether the lines count one by one what they call pages, and tell how many there are; steps are none. */
    static boolean count(List<String> lines) {
        int last = -1;
        for (String line : lines) {
            Optional<PageMark> mark = of(line);
            boolean next = mark.isPresent() && (last < 0 || mark.get().number == last + 1);
            if (!next
                    || !OF_ALL.matcher(line)
                            .region(mark.get().start, mark.get().end)
                            .find()) {
                return false;
            }
            last = mark.get().number;
        }
        return true;
    }
}
