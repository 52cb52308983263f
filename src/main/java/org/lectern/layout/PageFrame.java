package org.lectern.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;

/** Where the text of each page stands, and what is set off from it. */
final class PageFrame {

    /** At most so many lines of a page's head or foot are looked at. */
    static final int DEEPEST = 5;

    /** What is set in at most this share of the text's size is small print. */
    private static final double SMALL = 0.93;

    /** The base lines of what stands side by side differ by no more points. */
    private static final double SAME_LINE = 2;

    private final List<Line> lines;
    private final double textSize;
    private final double room;

    /** The upright lines of each page from top to bottom, by their index. */
    private final Map<Integer, List<Integer>> pages = new HashMap<>();

    PageFrame(List<Line> lines) {
        this.lines = lines;
        this.textSize = FontSizes.ofText(lines);
        for (int i = 0; i < lines.size(); i++) {
            Optional<Placement> placement = lines.get(i).placement();
            if (placement.isPresent() && placement.get().upright()) {
                int page = placement.get().box().page();
                pages.computeIfAbsent(page, k -> new ArrayList<>()).add(i);
            }
        }
        pages.values().forEach(page -> page.sort(Comparator.comparingDouble(this::bottom)));
        this.room = room();
    }

    /** The lines of each page, from top to bottom, by their index. */
    Iterable<List<Integer>> pages() {
        return pages.values();
    }

    private double bottom(int line) {
        return lines.get(line).placement().map(p -> p.box().bottom()).orElse(0.);
    }

    /** More than what stands between paragraphs. */
    private double room() {
        double[] distances = pages.values().stream()
                .flatMapToDouble(page ->
                        IntStream.range(1, page.size()).mapToDouble(k -> bottom(page.get(k)) - bottom(page.get(k - 1))))
                .sorted()
                .toArray();
        double paragraphs = distances.length == 0 ? 0 : distances[(int) (0.9 * (distances.length - 1))];
        return Math.max(2 * textSize, 1.25 * paragraphs);
    }

    boolean isSmall(MarginLine line) {
        return line.placement().fontSize() <= SMALL * textSize;
    }

    /** Whether the line is set larger than the text, as titles are. */
    boolean isLarge(MarginLine line) {
        return SMALL * line.placement().fontSize() > textSize;
    }

    /**
     * Whether the line is smaller than the text, or more room than between paragraphs stands between it and the text. What
     * is known to be furniture is no text, so that the last lines of a speech are not set off by the footer below them.
     */
    boolean isSetOff(MarginLine line, IntPredicate furniture) {
        if (isSmall(line)) {
            return true;
        }
        List<Integer> page = pages.getOrDefault(line.page(), List.of());
        int at = page.indexOf(line.line());
        int step = line.head() ? 1 : -1;
        int last = at;
        for (int k = at + step; k >= 0 && k < page.size() && Math.abs(k - at) < DEEPEST; k += step) {
            if (furniture.test(page.get(k))) {
                continue;
            }
            if (Math.abs(bottom(page.get(k)) - bottom(page.get(last))) > room) {
                return true;
            }
            last = k;
        }
        return page.size() == 1;
    }

    /** Whether furniture stands on the same base line as the line. */
    boolean hasBeside(MarginLine line, IntPredicate furniture) {
        return pages.getOrDefault(line.page(), List.of()).stream()
                .anyMatch(other -> furniture.test(other) && Math.abs(bottom(other) - line.height()) <= SAME_LINE);
    }

    /** Whether nothing but furniture stands further out. */
    boolean isOutermost(MarginLine line, IntPredicate furniture) {
        List<Integer> page = pages.getOrDefault(line.page(), List.of());
        int at = page.indexOf(line.line());
        List<Integer> further = line.head() ? page.subList(0, at) : page.subList(at + 1, page.size());
        return further.stream().allMatch(furniture::test);
    }

    /**
     * Whether lines at one height stand outside the frame of the text: no other page has its text as far out, and they are
     * set off from the text or stand on most pages.
     */
    boolean isOutsideText(List<MarginLine> group, IntPredicate furniture) {
        boolean head = group.get(0).head();
        double height = group.get(0).height();
        for (Map.Entry<Integer, List<Integer>> page : pages.entrySet()) {
            if (group.stream().anyMatch(line -> line.page() == page.getKey())) {
                continue;
            }
            for (int line : page.getValue()) {
                boolean further = head
                        ? bottom(line) <= height + MarginLine.SAME_HEIGHT
                        : bottom(line) >= height - MarginLine.SAME_HEIGHT;
                if (further && !furniture.test(line)) {
                    return false;
                }
            }
        }
        return group.stream().allMatch(line -> isSetOff(line, furniture))
                || pages.size() > 2 && group.size() * 2 >= pages.size();
    }
}
