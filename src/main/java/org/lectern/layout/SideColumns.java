package org.lectern.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;
import org.lectern.text.Box;

/** Columns in small print beside the text of a page, in which offices print their addresses. */
final class SideColumns {

    /** What is set in at most this share of the text's size is small print. */
    private static final double SMALL = 0.93;

    private final List<Line> lines;
    private final double small;

    private SideColumns(List<Line> lines) {
        this.lines = lines;
        this.small = SMALL * FontSizes.ofText(lines);
    }

    /** The lines, by their index, of such columns in which nothing is spoken and a line says how to reach an office. */
    static Set<Integer> withAddress(List<Line> lines, Predicate<String> isAddress) {
        return new SideColumns(lines).withAddress(isAddress);
    }

    private Set<Integer> withAddress(Predicate<String> isAddress) {
        Map<Box, List<Integer>> columns = new HashMap<>();
        Set<Integer> pagesWithText = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Placement> placed = lines.get(i).placement();
            if (placed.isPresent() && placed.get().upright()) {
                columns.computeIfAbsent(placed.get().column(), k -> new ArrayList<>())
                        .add(i);
                if (placed.get().fontSize() > small) {
                    pagesWithText.add(placed.get().box().page());
                }
            }
        }
        Set<Integer> found = new HashSet<>();
        columns.forEach((box, column) -> {
            boolean print =
                    pagesWithText.contains(box.page()) && column.stream().allMatch(this::isSilentPrint);
            if (print && column.stream().anyMatch(i -> isAddress.test(text(i)))) {
                found.addAll(column);
            }
        });
        return found;
    }

    private boolean isSilentPrint(int i) {
        boolean print = lines.get(i)
                .placement()
                .filter(placement -> placement.fontSize() <= small)
                .isPresent();
        return print && !FrontMatter.isSpoken(text(i));
    }

    private String text(int i) {
        return lines.get(i).text();
    }
}
