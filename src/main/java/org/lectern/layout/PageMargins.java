package org.lectern.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;
import org.lectern.text.Box;
import org.lectern.text.Removed;

/**
 * Takes running headers, running footers and page numbers out of pages whose lines have places.
 *
 * <p>A line is running if it recurs, digits apart, at the same height near the head or foot of two pages or more, and stands
 * outside the frame of the text: it is smaller than the text, or set off from it, or no page has its text at that height.
 * So a refrain that happens to open two pages stays. A number is a page's where it counts on with the pages.
 */
final class PageMargins implements LayoutPass {

    /** A margin reaches so far into the page, as a share of its height. */
    private static final double MARGIN = 0.2;

    /** What stands so near the edge of the page is outside any frame of text, as a share of its height. */
    private static final double EDGE = 0.07;

    /** At most so many lines of a page's head or foot are looked at. */
    private static final int DEEPEST = 5;

    /** Lines of different pages stand at the same height if they differ by no more points. */
    private static final double SAME_HEIGHT = 5;

    /** What is set in at most this share of the text's size is small print. */
    private static final double SMALL = 0.93;

    /** Scanned pages lie on the glass so much apart, in points. */
    private static final double SAME_HEIGHT_ON_SCANS = 14;

    /** The forms of so many lines are kept, to be known again although OCR misread them. */
    private static final int REMEMBERED = 60;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @Override
    public Draft apply(Draft draft) {
        boolean placed =
                draft.lines().stream().anyMatch(line -> line.placement().isPresent());
        return placed ? new Run(draft).result() : draft;
    }

    /** A line near the head or foot of its page. */
    private record Candidate(
            int line, int page, Placement placement, boolean head, int rank, boolean recognised, String form) {

        double height() {
            return placement.box().bottom();
        }

        /** Whether it stands where the other stands on its own page, and is no wider than that may be. */
        boolean takesThePlaceOf(Candidate that) {
            Box here = placement.box();
            Box there = that.placement.box();
            double shared = Math.min(here.right(), there.right()) - Math.max(here.left(), there.left());
            return head == that.head
                    && page != that.page
                    && Math.abs(height() - that.height()) <= SAME_HEIGHT_ON_SCANS
                    && shared >= Math.min(here.width(), there.width()) / 2
                    && here.width() <= there.width() + 3 * placement.fontSize();
        }
    }

    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;
        private final Removed.Kind[] kinds;
        private final double textSize;
        private final double room;
        private final Map<Integer, List<Integer>> pages = new HashMap<>();
        private final List<Candidate> candidates = new ArrayList<>();
        private final Deque<String> forms = new ArrayDeque<>();

        Run(Draft draft) {
            this.draft = draft;
            this.lines = draft.lines();
            this.kinds = new Removed.Kind[lines.size()];
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
            pages.values().forEach(this::addCandidates);
        }

        private double bottom(int line) {
            return lines.get(line).placement().map(p -> p.box().bottom()).orElse(0.);
        }

        private void addCandidates(List<Integer> page) {
            for (int rank = 0; rank < Math.min(DEEPEST, page.size()); rank++) {
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
                String form = DIGITS.matcher(text(line, recognised).toLowerCase(Locale.ROOT))
                        .replaceAll("#");
                int page = placement.box().page();
                candidates.add(new Candidate(
                        line, page, placement, head, rank, recognised, recognised ? knownForm(form) : form));
            }
        }

        private String text(int line, boolean recognised) {
            String text = lines.get(line).text();
            return recognised ? Misreadings.withNumbers(text) : text;
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
            findRunningLines();
            findLoneHeaders();
            findMisread();
            return Furniture.remove(draft, kinds);
        }

        private void findPageNumbers() {
            Map<Integer, List<Candidate>> byOffset = new HashMap<>();
            for (Candidate candidate : candidates) {
                OptionalInt value = Furniture.anyNumber(text(candidate.line, candidate.recognised));
                if (value.isPresent()) {
                    byOffset.computeIfAbsent(value.getAsInt() - candidate.page, k -> new ArrayList<>())
                            .add(candidate);
                }
            }
            for (List<Candidate> counting : byOffset.values()) {
                long onPages =
                        counting.stream().mapToInt(Candidate::page).distinct().count();
                for (Candidate candidate : counting) {
                    boolean outermost = candidate.rank <= 1 || isSetOff(candidate);
                    if (outermost && (onPages > 1 || candidate.rank == 0 && isSetOff(candidate))) {
                        kinds[candidate.line] = Removed.Kind.PAGE_NUMBER;
                    }
                }
            }
        }

        private void findRunningLines() {
            Map<String, List<Candidate>> groups = new HashMap<>();
            for (Candidate candidate : candidates) {
                if (kinds[candidate.line] == null) {
                    groups.computeIfAbsent(candidate.form, k -> new ArrayList<>())
                            .add(candidate);
                }
            }
            for (List<Candidate> group : groups.values()) {
                group.sort(Comparator.comparingDouble(Candidate::height));
                int from = 0;
                for (int to = 1; to <= group.size(); to++) {
                    boolean ends = to == group.size()
                            || group.get(to).height() - group.get(to - 1).height() > sameHeight(group.get(to));
                    if (ends) {
                        judge(group.subList(from, to));
                        from = to;
                    }
                }
            }
        }

        private static double sameHeight(Candidate candidate) {
            return candidate.recognised ? SAME_HEIGHT_ON_SCANS : SAME_HEIGHT;
        }

        private void judge(List<Candidate> group) {
            long onPages = group.stream().mapToInt(Candidate::page).distinct().count();
            boolean running = group.stream().allMatch(this::isSmall) || !isSpoken(group) && isOutsideText(group);
            if (onPages >= 2 && running) {
                for (Candidate candidate : group) {
                    kinds[candidate.line] = candidate.head ? Removed.Kind.RUNNING_HEADER : Removed.Kind.RUNNING_FOOTER;
                }
            }
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
            for (Candidate candidate : candidates) {
                String text = lines.get(candidate.line).text();
                boolean lone = kinds[candidate.line] == null
                        && isSetOff(candidate)
                        && isOutermost(candidate)
                        && !Words.endsSentence(text)
                        && !FrontMatter.isSalutation(text);
                String form = text.toLowerCase(Locale.ROOT);
                boolean again = (candidate.line > 0 || isSmall(candidate)) && forms.getOrDefault(form, 0) > 1;
                boolean reference = isSmall(candidate) && Furniture.beginsWithReference(text);
                if (lone && (again || reference || isAtEdge(candidate))) {
                    kinds[candidate.line] = candidate.head ? Removed.Kind.RUNNING_HEADER : Removed.Kind.RUNNING_FOOTER;
                    forms.merge(form, -1, Integer::sum);
                }
            }
        }

        private boolean isAtEdge(Candidate candidate) {
            double height = candidate.placement.sheet().height();
            return candidate.head
                    ? candidate.page > 1 && candidate.height() < EDGE * height
                    : candidate.placement.box().top() > (1 - EDGE) * height;
        }

        /** Takes out what OCR misread beyond knowing, where other pages have furniture at the same place. */
        private void findMisread() {
            List<Candidate> furniture =
                    candidates.stream().filter(c -> kinds[c.line] != null).toList();
            for (Candidate candidate : candidates) {
                if (!candidate.recognised || kinds[candidate.line] != null || !isOutermost(candidate)) {
                    continue;
                }
                furniture.stream()
                        .filter(candidate::takesThePlaceOf)
                        .findFirst()
                        .filter(there -> isSetOff(candidate))
                        .ifPresent(there -> kinds[candidate.line] = kinds[there.line]);
            }
        }

        /** Whether nothing but furniture stands further out. */
        private boolean isOutermost(Candidate candidate) {
            List<Integer> page = pages.getOrDefault(candidate.page, List.of());
            int at = page.indexOf(candidate.line);
            List<Integer> further = candidate.head ? page.subList(0, at) : page.subList(at + 1, page.size());
            return further.stream().allMatch(line -> kinds[line] != null);
        }

        /** Whether the line is a sentence or addresses the audience, so that it may be spoken more than once. */
        private boolean isSpoken(List<Candidate> group) {
            long spoken = group.stream()
                    .map(candidate -> text(candidate.line, candidate.recognised))
                    .filter(text -> Words.endsSentence(text) || text.endsWith(",") || FrontMatter.isSalutation(text))
                    .count();
            return 2 * spoken > group.size();
        }

        private boolean isSmall(Candidate candidate) {
            return candidate.placement.fontSize() <= SMALL * textSize;
        }

        /** Whether the line is smaller than the text, or more room than between paragraphs stands between it and the text. */
        private boolean isSetOff(Candidate candidate) {
            if (isSmall(candidate)) {
                return true;
            }
            List<Integer> page = pages.getOrDefault(candidate.page, List.of());
            int at = page.indexOf(candidate.line);
            int step = candidate.head ? 1 : -1;
            int last = at;
            for (int k = at + step; k >= 0 && k < page.size() && Math.abs(k - at) < DEEPEST; k += step) {
                if (Math.abs(bottom(page.get(k)) - bottom(page.get(last))) > room) {
                    return true;
                }
                last = k;
            }
            return page.size() == 1;
        }

        /**
         * Whether the lines stand outside the frame of the text: no other page has its text as far out, and they are set off
         * from the text or stand on most pages.
         */
        private boolean isOutsideText(List<Candidate> group) {
            boolean head = group.get(0).head;
            double height = group.get(0).height();
            for (Map.Entry<Integer, List<Integer>> page : pages.entrySet()) {
                if (group.stream().anyMatch(candidate -> candidate.page == page.getKey())) {
                    continue;
                }
                for (int line : page.getValue()) {
                    boolean further =
                            head ? bottom(line) <= height + SAME_HEIGHT : bottom(line) >= height - SAME_HEIGHT;
                    if (further && kinds[line] == null) {
                        return false;
                    }
                }
            }
            return group.stream().allMatch(this::isSetOff) || pages.size() > 2 && group.size() * 2 >= pages.size();
        }

        /** More than what stands between paragraphs. */
        private double room() {
            double[] distances = pages.values().stream()
                    .flatMapToDouble(page -> IntStream.range(1, page.size())
                            .mapToDouble(k -> bottom(page.get(k)) - bottom(page.get(k - 1))))
                    .sorted()
                    .toArray();
            double paragraphs = distances.length == 0 ? 0 : distances[(int) (0.9 * (distances.length - 1))];
            return Math.max(2 * textSize, 1.25 * paragraphs);
        }
    }
}
