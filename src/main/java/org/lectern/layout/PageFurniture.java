package org.lectern.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Metadata;
import org.lectern.text.Pages;
import org.lectern.text.Removed;

/**
 * Takes out what belongs to the page and not to the speech: page numbers, running headers and footers, notices.
 *
 * <p>A number alone is a page number if others of the text count on from it, one by one; {@code - 2 -} or {@code Page 2 of 9}
 * need no such proof. A line that recurs is a running header where it stands at the border of a page each time, which a
 * page number, a form feed or a sentence that goes on behind it shows. A refrain, which is a sentence, stays.
 */
final class PageFurniture implements LayoutPass {

    private static final Pattern BARE_NUMBER = Pattern.compile("^[0-9]{1,4}$");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^(?:[-\u2013\u2014|\\[(] ?([0-9]{1,4}) ?[-\u2013\u2014|\\])]"
                    + "|(?:page|p\\.|pg\\.?|seite|pagina|p\u00E1gina|pag\\.|\u0441\u0442\u0440\\.?|\u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430|\u7B2C) ?\\|? ?([0-9]{1,4})"
                    + "(?: ?(?:of|/|\\||de|sur|von|van|out of|\u0438\u0437) ?[0-9]{1,4})?(?: ?\u9875)?"
                    + "|([0-9]{1,4}) ?(?:/|of|\\|) ?(?:[0-9]{1,4}|p ?age))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTICE = Pattern.compile(
            "^[\\[(*\\s-]*(?:please )?(?:check (?:against|upon) delivery|embargoed until .{0,60}|seul le (?:texte )?prononc\u00E9 fait foi"
                    + "|(?:cotejar|verificar) con (?:el texto|la intervenci\u00F3n).{0,40}|es gilt das gesprochene wort|as prepared for delivery"
                    + "|\u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0442\u044C \u043F\u043E .{0,40})[\\])*\\s.!-]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST_HEADER = 120;
    private static final int NEAR = 3;

    @Override
    public Draft apply(Draft draft) {
        return new Run(draft).result();
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;
        private final Removed.Kind[] kinds;
        private boolean notice;

        Run(Draft draft) {
            this.draft = draft;
            this.lines = draft.lines();
            this.kinds = new Removed.Kind[lines.size()];
        }

        Draft result() {
            findNotices();
            findPageNumbers();
            findRunningLines();
            List<Line> kept = new ArrayList<>();
            List<Removed> removed = new ArrayList<>();
            boolean border = false;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (kinds[i] == null) {
                    kept.add(border && line.start() == Line.Start.VISUAL ? line.withStart(Line.Start.PAGE) : line);
                    border = false;
                } else {
                    removed.add(
                            new Removed(kinds[i], line.text(), line.content().source()));
                    border |= kinds[i] != Removed.Kind.DELIVERY_NOTICE;
                }
            }
            Draft result = draft.withLines(kept, removed);
            Metadata m = result.metadata();
            return notice
                    ? result.withMetadata(new Metadata(
                            m.title(),
                            m.speaker(),
                            m.meeting(),
                            m.place(),
                            m.date(),
                            Metadata.Status.CHECK_AGAINST_DELIVERY))
                    : result;
        }

        private void findNotices() {
            for (int i = 0; i < kinds.length; i++) {
                if (NOTICE.matcher(lines.get(i).text()).matches()) {
                    kinds[i] = Removed.Kind.DELIVERY_NOTICE;
                    notice = true;
                }
            }
        }

        private void findPageNumbers() {
            List<Integer> bare = new ArrayList<>();
            for (int i = 0; i < kinds.length; i++) {
                Line line = lines.get(i);
                if (line.start() != Line.Start.VISUAL) {
                    continue;
                }
                if (pageNumber(line.text()).isPresent()) {
                    kinds[i] = Removed.Kind.PAGE_NUMBER;
                } else if (BARE_NUMBER.matcher(line.text()).matches()) {
                    bare.add(i);
                }
            }
            markCounting(bare);
        }

        /** Marks the longest run of bare numbers that count up one by one. */
        private void markCounting(List<Integer> bare) {
            int[] length = new int[bare.size()];
            int[] previous = new int[bare.size()];
            Map<Integer, Integer> lastWithValue = new HashMap<>();
            int best = -1;
            for (int k = 0; k < bare.size(); k++) {
                int value = Integer.parseInt(lines.get(bare.get(k)).text());
                int before = lastWithValue.getOrDefault(value - 1, -1);
                previous[k] = before;
                length[k] = before < 0 ? 1 : length[before] + 1;
                lastWithValue.put(value, k);
                best = best < 0 || length[k] > length[best] ? k : best;
            }
            boolean one = best >= 0 && length[best] == 1;
            if (best < 0 || one && !atPageBorder(bare.get(best))) {
                return;
            }
            for (int k = best; k >= 0; k = previous[k]) {
                kinds[bare.get(k)] = Removed.Kind.PAGE_NUMBER;
            }
        }

        private boolean atPageBorder(int i) {
            Pages pages = draft.extract().pages();
            if (pages.count() < 2) {
                return i > 0 && i == kinds.length - 1;
            }
            return i + 1 == kinds.length || page(i) != page(i + 1) || i == 0 || page(i) != page(i - 1);
        }

        private int page(int i) {
            return draft.extract()
                    .pages()
                    .pageOf(lines.get(i).content().sourceStart(0))
                    .orElse(0);
        }

        private void findRunningLines() {
            Map<String, List<Integer>> places = new HashMap<>();
            for (int i = 0; i < kinds.length; i++) {
                String text = lines.get(i).text();
                boolean candidate = kinds[i] == null
                        && lines.get(i).start() == Line.Start.VISUAL
                        && text.length() <= LONGEST_HEADER
                        && !Words.endsSentence(text);
                if (candidate) {
                    String form = DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
                    places.computeIfAbsent(form, k -> new ArrayList<>()).add(i);
                }
            }
            boolean[] marks = new boolean[kinds.length];
            for (List<Integer> lineNumbers : places.values()) {
                if (lineNumbers.size() >= 2 && recursAtBorders(lineNumbers)) {
                    lineNumbers.forEach(i -> marks[i] = true);
                }
            }
            for (int i = 0; i < kinds.length; i++) {
                if (marks[i] && !isTitle(i)) {
                    kinds[i] = isFoot(i) ? Removed.Kind.RUNNING_FOOTER : Removed.Kind.RUNNING_HEADER;
                }
            }
        }

        /** A header that first stands at the head of the text is its title there, unless a page number stands beside it. */
        private boolean isTitle(int i) {
            return i == 0 && !(kinds.length > 1 && kinds[1] == Removed.Kind.PAGE_NUMBER);
        }

        private boolean isFoot(int i) {
            return i + 1 < kinds.length && page(i) != page(i + 1);
        }

        private boolean recursAtBorders(List<Integer> lineNumbers) {
            int atBorder = 0;
            int interrupting = 0;
            int inner = 0;
            for (int i : lineNumbers) {
                if (i == 0) {
                    continue;
                }
                inner++;
                atBorder += nearPageNumber(i)
                                || atPageBorder(i) && draft.extract().pages().count() > 1
                        ? 1
                        : 0;
                interrupting += interrupts(i) ? 1 : 0;
            }
            if (inner == 0) {
                return false;
            }
            return atBorder == inner || inner >= 2 && (atBorder + interrupting) * 2 >= inner && interrupting > 0;
        }

        private boolean nearPageNumber(int i) {
            int from = Math.max(0, i - NEAR + 1);
            int to = Math.min(kinds.length, i + NEAR);
            return Arrays.asList(kinds).subList(from, to).contains(Removed.Kind.PAGE_NUMBER);
        }

        /** Whether a sentence stands broken around the line. */
        private boolean interrupts(int i) {
            int last = i - 1;
            while (last >= 0 && kinds[last] != null) {
                last--;
            }
            int next = i + 1;
            while (next < kinds.length && kinds[next] != null) {
                next++;
            }
            return last >= 0
                    && next < kinds.length
                    && Words.endsOpen(lines.get(last).text())
                    && Words.startsLower(lines.get(next).text());
        }
    }

    /** The number in a line that says by its form that it counts pages. */
    private static OptionalInt pageNumber(String text) {
        Matcher matcher = PAGE_NUMBER.matcher(text);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return OptionalInt.of(Integer.parseInt(matcher.group(group)));
            }
        }
        return OptionalInt.empty();
    }
}
