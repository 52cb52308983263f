package org.lectern.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;
import org.lectern.text.Removed;

/**
 * Takes running headers, running footers and page numbers out of pages whose lines have places.
 *
 * <p>A line is running if it recurs, digits apart, at the same height near the head or foot of two pages or more, and stands
 * outside the frame of the text: it is smaller than the text, or set off from it, or no page has its text at that height.
 * So a refrain that happens to open two pages stays. A number is a page's where it counts on with the pages, and a line is
 * running that begins or ends with such numbers.
 */
final class PageMargins implements LayoutPass {

    /** A margin reaches so far into the page, as a share of its height. */
    private static final double MARGIN = 0.2;

    /** The forms of so many lines are kept, to be known again although OCR misread them. */
    private static final int REMEMBERED = 60;

    /** Lines that are not alike count pages only if at least so many do. */
    private static final int COUNTED = 3;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @Override
    public Draft apply(Draft draft) {
        boolean placed =
                draft.lines().stream().anyMatch(line -> line.placement().isPresent());
        return placed ? new Run(draft).result() : draft;
    }

    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;
        private final Removed.Kind[] kinds;
        private final PageFrame frame;
        private final List<MarginLine> candidates = new ArrayList<>();
        private final Deque<String> forms = new ArrayDeque<>();

        Run(Draft draft) {
            this.draft = draft;
            this.lines = draft.lines();
            this.kinds = new Removed.Kind[lines.size()];
            this.frame = new PageFrame(lines);
            frame.pages().forEach(this::addCandidates);
        }

        private void addCandidates(List<Integer> page) {
            for (int rank = 0; rank < Math.min(PageFrame.DEEPEST, page.size()); rank++) {
                add(page.get(rank), true, rank);
                add(page.get(page.size() - 1 - rank), false, rank);
            }
        }

        private void add(int line, boolean head, int rank) {
            Placement placement = lines.get(line).placement().orElseThrow();
            double height = placement.sheet().height();
            boolean near = head
                    ? placement.box().top() < MARGIN * height
                    : placement.box().bottom() > (1 - MARGIN) * height;
            if (near) {
                boolean recognised = draft.extract()
                        .pages()
                        .recognition()
                        .touches(lines.get(line).content().source());
                String text = recognised
                        ? Misreadings.withNumbers(lines.get(line).text())
                        : lines.get(line).text();
                String form = DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
                int page = placement.box().page();
                candidates.add(new MarginLine(
                        line, page, placement, head, rank, recognised, text, recognised ? knownForm(form) : form));
            }
        }

        /** The form of an earlier line of which this may be another reading, else the form itself. */
        private String knownForm(String form) {
            for (String known : forms) {
                if (Misreadings.alike(known, form)) {
                    return known;
                }
            }
            forms.addFirst(form);
            if (forms.size() > REMEMBERED) {
                forms.removeLast();
            }
            return form;
        }

        Draft result() {
            findPageNumbers();
            findCountingLines();
            findRunningLines();
            findLoneHeaders();
            findMisread();
            return Furniture.remove(draft, kinds);
        }

        private void findPageNumbers() {
            Map<Integer, List<MarginLine>> byOffset = new HashMap<>();
            for (MarginLine candidate : candidates) {
                OptionalInt value = Furniture.anyNumber(candidate.text());
                if (value.isPresent()) {
                    byOffset.computeIfAbsent(value.getAsInt() - candidate.page(), k -> new ArrayList<>())
                            .add(candidate);
                }
            }
            for (List<MarginLine> counting : byOffset.values()) {
                long onPages = MarginLine.pages(counting);
                for (MarginLine candidate : counting) {
                    boolean outermost = candidate.rank() <= 1 || frame.isSetOff(candidate, this::isFurniture);
                    if (outermost
                            && (onPages > 1 || candidate.rank() == 0 && frame.isSetOff(candidate, this::isFurniture))) {
                        kinds[candidate.line()] = Removed.Kind.PAGE_NUMBER;
                    }
                }
            }
        }

        /** Finds the lines that count pages, or stand beside the number, and name what the page holds: {@code 94 Harbours}. */
        private void findCountingLines() {
            Map<Integer, List<MarginLine>> byOffset = new HashMap<>();
            List<MarginLine> besideNumber = new ArrayList<>();
            for (MarginLine candidate : candidates) {
                if (kinds[candidate.line()] == null && !frame.isLarge(candidate)) {
                    PageMark.atEnds(candidate.text())
                            .mapToObj(number ->
                                    byOffset.computeIfAbsent(number - candidate.page(), k -> new ArrayList<>()))
                            .forEach(counting -> counting.add(candidate));
                    if (frame.hasBeside(candidate, this::isFurniture)) {
                        besideNumber.add(candidate);
                    }
                }
            }
            byOffset.values().forEach(this::judgeOutermost);
            judgeOutermost(besideNumber);
        }

        private void judgeOutermost(List<MarginLine> lines) {
            for (List<MarginLine> group : MarginLine.byHeight(lines)) {
                List<MarginLine> outermost = group.stream()
                        .filter(line -> frame.isOutermost(line, this::isFurniture))
                        .toList();
                long setOff = outermost.stream()
                        .filter(line -> frame.isSetOff(line, this::isFurniture))
                        .count();
                if (MarginLine.pages(outermost) >= COUNTED && 2 * setOff >= outermost.size() && !isSpoken(outermost)) {
                    outermost.forEach(this::markRunning);
                }
            }
        }

        private void findRunningLines() {
            Map<String, List<MarginLine>> groups = new HashMap<>();
            for (MarginLine candidate : candidates) {
                if (kinds[candidate.line()] == null) {
                    groups.computeIfAbsent(candidate.form(), k -> new ArrayList<>())
                            .add(candidate);
                }
            }
            for (List<MarginLine> group : groups.values()) {
                MarginLine.byHeight(group).forEach(this::judge);
            }
        }

        private void judge(List<MarginLine> group) {
            boolean running = group.stream().allMatch(frame::isSmall)
                    || !isSpoken(group) && frame.isOutsideText(group, this::isFurniture);
            if (MarginLine.pages(group) >= 2 && running) {
                group.forEach(this::markRunning);
            }
        }

        private void markRunning(MarginLine line) {
            kinds[line.line()] = line.head() ? Removed.Kind.RUNNING_HEADER : Removed.Kind.RUNNING_FOOTER;
        }

        /**
         * Takes out what stands alone outside the text and says again what stays, such as the title, begins with the sign of a
         * document, or stands at the edge of the page; at the head of the first page that may be the title.
         */
        private void findLoneHeaders() {
            Map<String, Integer> forms = new HashMap<>();
            for (int i = 0; i < kinds.length; i++) {
                if (kinds[i] == null) {
                    forms.merge(lines.get(i).text().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
            for (MarginLine candidate : candidates) {
                String text = lines.get(candidate.line()).text();
                boolean lone = kinds[candidate.line()] == null
                        && frame.isSetOff(candidate, this::isFurniture)
                        && frame.isOutermost(candidate, this::isFurniture)
                        && !Words.endsSentence(text)
                        && !FrontMatter.isSalutation(text)
                        && !goesOn(candidate);
                String form = text.toLowerCase(Locale.ROOT);
                boolean again = (candidate.line() > 0 || frame.isSmall(candidate)) && forms.getOrDefault(form, 0) > 1;
                boolean reference = frame.isSmall(candidate) && Furniture.beginsWithReference(text);
                if (lone && (again || reference || candidate.isAtEdge())) {
                    markRunning(candidate);
                    forms.merge(form, -1, Integer::sum);
                }
            }
        }

        /**
         * Whether a line at the head goes on the sentence in which the page before ended; or, where that ended with its
         * sentence, begins the one that the next line goes on.
         */
        private boolean goesOn(MarginLine line) {
            int last = line.line() - 1;
            while (last >= 0 && kinds[last] != null) {
                last--;
            }
            if (!line.head() || last < 0) {
                return false;
            }
            String text = lines.get(line.line()).text();
            if (Words.endsOpen(lines.get(last).text())) {
                return Words.startsLower(text);
            }
            int next = line.line() + 1;
            while (next < kinds.length && kinds[next] != null) {
                next++;
            }
            return next < kinds.length
                    && Words.endsOpen(text)
                    && Words.startsLower(lines.get(next).text());
        }

        /** Takes out what OCR misread beyond knowing, where other pages have furniture at the same place. */
        private void findMisread() {
            List<MarginLine> furniture =
                    candidates.stream().filter(c -> isFurniture(c.line())).toList();
            for (MarginLine candidate : candidates) {
                if (!candidate.recognised()
                        || kinds[candidate.line()] != null
                        || !frame.isOutermost(candidate, this::isFurniture)) {
                    continue;
                }
                furniture.stream()
                        .filter(candidate::takesThePlaceOf)
                        .findFirst()
                        .filter(there -> frame.isSetOff(candidate, this::isFurniture))
                        .ifPresent(there -> kinds[candidate.line()] = kinds[there.line()]);
            }
        }

        /** Whether the line is a sentence or addresses the audience, so that it may be spoken more than once. */
        private boolean isSpoken(List<MarginLine> group) {
            long spoken = group.stream()
                    .map(MarginLine::text)
                    .filter(text -> Words.endsSentence(text) || text.endsWith(",") || FrontMatter.isSalutation(text))
                    .count();
            return 2 * spoken > group.size();
        }

        private boolean isFurniture(int line) {
            return kinds[line] != null;
        }
    }
}
