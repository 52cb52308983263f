package org.lectern.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;
import org.lectern.text.BlockKind;
import org.lectern.text.Box;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;

/**
 * Finds the footnotes of pages whose lines have places: small print at the foot of a column that opens with a mark.
 *
 * <p>The mark ahead of a note is no word, nor is the one in the text that leads to it; the latter is taken out where just one
 * place on the page can be meant.
 */
final class Footnotes implements LayoutPass {

    /** Notes are at most so large, as a share of the text's size. */
    private static final double SMALL = 0.93;

    private static final Pattern MARK =
            Pattern.compile("^([0-9]{1,3}|[*\u2217\u2020\u2021\u00A7\u00B6]{1,3}) ?(?=[\\p{L}\"\u201C\u201E\u00AB(])");

    @Override
    public Draft apply(Draft draft) {
        boolean placed =
                draft.lines().stream().anyMatch(line -> line.placement().isPresent());
        return placed ? new Run(draft).result() : draft;
    }

    /** Whether the line was found to belong to a footnote at the foot of its page. */
    static boolean isNote(Line line) {
        return line.placement().isPresent()
                && line.kind().filter(BlockKind.FOOTNOTE::equals).isPresent();
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;
        private final double small;
        private final List<Removed> removed = new ArrayList<>();

        /** The marks of the notes by page. */
        private final Map<Integer, List<String>> marks = new HashMap<>();

        /** Whether the last note broke off at the end of its page. */
        private boolean open;

        Run(Draft draft) {
            this.draft = draft;
            this.lines = new ArrayList<>(draft.lines());
            this.small = SMALL * FontSizes.ofText(lines);
        }

        Draft result() {
            int from = 0;
            for (int to = 1; to <= lines.size(); to++) {
                if (to == lines.size() || !column(to).equals(column(from))) {
                    findNotes(from, to);
                    from = to;
                }
            }
            Map<Integer, List<Integer>> pages = textByPage();
            marks.forEach((page, onPage) -> onPage.forEach(mark -> takeOut(pages.getOrDefault(page, List.of()), mark)));
            return marks.isEmpty() ? draft : draft.withLines(lines, removed);
        }

        private Optional<Box> column(int line) {
            return lines.get(line).placement().map(Placement::column);
        }

        /** Looks at the small print at the end of a column, from its first mark on, or from its top where a note goes on. */
        private void findNotes(int from, int to) {
            int first = to;
            while (first > from && isSmall(lines.get(first - 1))) {
                first--;
            }
            boolean text = first > from;
            boolean goesOn =
                    open && first < to && Words.startsLower(lines.get(first).text());
            while (first < to
                    && !goesOn
                    && !MARK.matcher(lines.get(first).text()).find()) {
                first++;
            }
            if (!text || first == to) {
                return;
            }
            for (int i = first; i < to; i++) {
                Line line = lines.get(i);
                Matcher mark = MARK.matcher(line.text());
                boolean opens = mark.find();
                if (opens) {
                    int page = line.placement().map(p -> p.box().page()).orElse(0);
                    marks.computeIfAbsent(page, k -> new ArrayList<>()).add(mark.group(1));
                }
                boolean begins = opens || i == first && !goesOn;
                SourcedText content = opens ? withoutMark(line.content(), mark.end()) : line.content();
                lines.set(
                        i,
                        line.withContent(content)
                                .withKind(BlockKind.FOOTNOTE)
                                .withStart(begins ? Line.Start.PARAGRAPH : Line.Start.SOFT));
            }
            open = Words.endsOpen(lines.get(to - 1).text());
        }

        private SourcedText withoutMark(SourcedText content, int end) {
            removed.add(new Removed(
                    Removed.Kind.MARKUP, content.text().substring(0, end).strip(), content.source(0, end)));
            return content.slice(end, content.length());
        }

        private boolean isSmall(Line line) {
            return line.placement()
                    .filter(placement -> placement.upright() && placement.fontSize() <= small)
                    .isPresent();
        }

        /** The lines of the text on each page that has notes. */
        private Map<Integer, List<Integer>> textByPage() {
            Map<Integer, List<Integer>> pages = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                int page = lines.get(i).placement().map(p -> p.box().page()).orElse(0);
                if (marks.containsKey(page) && !isNote(lines.get(i))) {
                    pages.computeIfAbsent(page, k -> new ArrayList<>()).add(i);
                }
            }
            return pages;
        }

        /** Takes out the one place in the lines at which the mark follows a word. */
        private void takeOut(List<Integer> page, String mark) {
            Pattern reference = Pattern.compile("(?<=\\p{L}{3}|\\p{L}{3}[.,;:!?)\"\u201D\u2019\u00BB]{1,2})"
                    + Pattern.quote(mark) + "(?=[\\s.,;:)]|$)");
            int found = -1;
            for (int i : page) {
                Matcher matcher = reference.matcher(lines.get(i).text());
                if (matcher.find()) {
                    if (found >= 0 || matcher.find()) {
                        return;
                    }
                    found = i;
                }
            }
            if (found >= 0) {
                Matcher matcher = reference.matcher(lines.get(found).text());
                SourcedText content = lines.get(found).content();
                if (matcher.find()) {
                    removed.add(new Removed(Removed.Kind.MARKUP, mark, content.source(matcher.start(), matcher.end())));
                    lines.set(
                            found,
                            lines.get(found)
                                    .withContent(SourcedText.builder()
                                            .append(content, 0, matcher.start())
                                            .append(content, matcher.end(), content.length())
                                            .build()));
                }
            }
        }
    }
}
