package org.lectern.layout;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;
import org.lectern.text.BlockKind;
import org.lectern.text.Box;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;

/**
 * Finds the footnotes of pages whose lines have places: small print at the foot of a column that opens with a mark, and a
 * column of nothing else where words ahead of it have such marks.
 *
 * <p>The mark ahead of a note is no word, nor is the one in the text that leads to it; the latter is taken out where just one
 * place on the page can be meant.
 */
final class Footnotes implements LayoutPass {

    /** Notes are at most so large, as a share of the text's size. */
    private static final double SMALL = 0.93;

    /** Raised signs are at most so tall, as a share of the text beside them. */
    private static final double RAISED = 0.85;

    /** In the place of a page: the marks of notes that stand at the end of the text may be anywhere. */
    private static final int ANYWHERE = 0;

    @Override
    public Draft apply(Draft draft) {
        boolean placed =
                draft.lines().stream().anyMatch(line -> line.placement().isPresent());
        return placed ? new Run(draft).result() : draft;
    }

    /** Whether the line belongs to a footnote. */
    static boolean isNote(Line line) {
        return line.is(BlockKind.FOOTNOTE);
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;
        private final double small;
        private final List<Removed> removed = new ArrayList<>();
        private final Supplier<Map<String, List<Integer>>> references = Suppliers.memoize(this::references);

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
            marks.forEach((page, onPage) -> onPage.forEach(mark -> takeOut(
                    page == ANYWHERE
                            ? references.get().getOrDefault(mark, List.of())
                            : pages.getOrDefault(page, List.of()),
                    mark)));
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
            boolean endnotes = first == from && first < to && isReferredTo(from);
            boolean text = first > from || endnotes;
            boolean goesOn =
                    open && first < to && Words.startsLower(lines.get(first).text());
            while (first < to && !goesOn && !NoteMarks.opening(lines.get(first)).find()) {
                first++;
            }
            if (!text || first == to) {
                return;
            }
            for (int i = first; i < to; i++) {
                Line line = lines.get(i);
                Matcher mark = NoteMarks.opening(line);
                boolean opens = mark.find();
                if (opens) {
                    int page = line.placement().map(p -> p.box().page()).orElse(ANYWHERE);
                    marks.computeIfAbsent(endnotes ? ANYWHERE : page, k -> new ArrayList<>())
                            .add(mark.group(1));
                }
                SourcedText content =
                        opens ? NoteMarks.withoutMark(line.content(), mark.end(), removed) : line.content();
                lines.set(
                        i,
                        line.withContent(content)
                                .withKind(BlockKind.FOOTNOTE)
                                .withStart(opens ? Line.Start.PARAGRAPH : Line.Start.SOFT));
            }
            open = Words.endsOpen(lines.get(to - 1).text());
        }

        /** Whether the line opens with a mark that follows a word somewhere ahead of it, as an endnote does. */
        private boolean isReferredTo(int i) {
            Matcher mark = NoteMarks.opening(lines.get(i));
            return mark.find()
                    && references.get().getOrDefault(mark.group(1), List.of()).stream()
                            .anyMatch(line -> line < i);
        }

        /** For each mark the lines in which it follows a word. */
        private Map<String, List<Integer>> references() {
            Map<String, List<Integer>> found = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                for (String reference : NoteMarks.references(lines.get(i).text())) {
                    found.computeIfAbsent(reference, k -> new ArrayList<>()).add(i);
                }
            }
            return found;
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

        /** Takes out the one place in the lines at which the mark follows a word, or stands by itself and is raised. */
        private void takeOut(List<Integer> page, String mark) {
            if (!takeOut(page, NoteMarks.reference(mark), (line, place) -> true)) {
                takeOut(page, NoteMarks.apart(mark), this::isRaised);
            }
        }

        /** Takes out the one place that is found in the lines; tells whether any is found. */
        private boolean takeOut(List<Integer> page, Pattern pattern, BiPredicate<Line, MatchResult> test) {
            int found = -1;
            MatchResult reference = null;
            for (int i : page) {
                Line line = lines.get(i);
                List<MatchResult> places = pattern.matcher(line.text())
                        .results()
                        .filter(place -> test.test(line, place))
                        .toList();
                if (!places.isEmpty()) {
                    if (reference != null || places.size() > 1) {
                        return true;
                    }
                    found = i;
                    reference = places.get(0);
                }
            }
            if (reference != null) {
                lines.set(found, NoteMarks.withoutReference(lines.get(found), reference, removed));
            }
            return reference != null;
        }

        /** Whether the signs of a place are smaller than the text beside them, and end above its foot. */
        private boolean isRaised(Line line, MatchResult place) {
            SourcedText content = line.content();
            Optional<Box> mark = box(content, place.start(), place.end());
            Optional<Box> text = place.start() > 0
                    ? box(content, place.start() - 1, place.start())
                    : box(content, place.end(), place.end() + 1);
            return mark.isPresent()
                    && text.isPresent()
                    && mark.get().height() <= RAISED * text.get().height()
                    && mark.get().bottom() < text.get().bottom();
        }

        private Optional<Box> box(SourcedText content, int start, int end) {
            return draft.extract().pages().boxesOf(content.source(start, end)).stream()
                    .findFirst();
        }
    }
}
