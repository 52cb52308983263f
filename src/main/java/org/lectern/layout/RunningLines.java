package org.lectern.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;

/**
 * Knows the running headers and footers among the lines of a text in which lines have no place on their page.
 *
 * <p>A line that recurs is one where it stands at the border of a page each time, which a page number, a form feed or a
 * sentence that goes on behind it shows, or where it stands once on every page or counts them. None is a refrain, which is a
 * sentence or addresses the audience, nor an entry of a list, a line as full as those around it, or a word of a line that was
 * broken into words. A number alone, which a sentence may have on a line of its own, is one at the borders of pages only.
 */
final class RunningLines {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST_HEADER = 120;
    private static final int NEAR = 3;

    /** The share of lines that are not longer than those that are full. */
    private static final double FULL = 0.95;

    /** What stands once on each of so many pages is no part of the speech. */
    private static final int ENOUGH_PAGES = 4;

    private final List<Line> lines;
    private final PageBorders borders;
    private final TitleBlock title;
    private final Removed.Kind[] kinds;

    /** How many letters most of the full lines have at most. */
    private final int longest;

    private RunningLines(Draft draft, Removed.Kind[] kinds) {
        this.lines = draft.lines();
        this.borders = new PageBorders(draft);
        this.title = new TitleBlock(draft);
        this.kinds = kinds;
        this.longest = longest();
    }

    private int longest() {
        int[] lengths =
                lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(int) (FULL * (lengths.length - 1))];
    }

    /** Marks them among the kinds of all lines, which already tell the page numbers and the notices. */
    static void mark(Draft draft, Removed.Kind[] kinds) {
        new RunningLines(draft, kinds).mark();
    }

    private void mark() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i : recurring()) {
            String text = lines.get(i).text();
            if (!Words.endsSentence(text) && !FrontMatter.isSalutation(text) && !isWordOfSentence(i)) {
                places.computeIfAbsent(form(text), k -> new ArrayList<>()).add(i);
            }
        }
        boolean[] marks = new boolean[kinds.length];
        places.values().removeIf(lineNumbers -> lineNumbers.size() < 2);
        Set<Integer> recurring = new HashSet<>();
        places.values().forEach(recurring::addAll);
        for (List<Integer> lineNumbers : places.values()) {
            boolean header = recursAtBorders(lineNumbers) || oncePerPage(lineNumbers) || countsPages(lineNumbers);
            if (header && !inPassage(lineNumbers, recurring)) {
                lineNumbers.forEach(
                        i -> marks[i] = !title.holds(i) || title.isHeader(i, lineNumbers, recurring, kinds));
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            if (marks[i]) {
                kinds[i] = borders.isFoot(i) ? Removed.Kind.RUNNING_FOOTER : Removed.Kind.RUNNING_HEADER;
            }
        }
    }

    /** The lines of which another may have the same form; most lines need no look. */
    private List<Integer> recurring() {
        int[] hashes = new int[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            hashes[i] = isCandidate(i) ? formHash(lines.get(i).text()) : i;
        }
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        List<Integer> recurring = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            int at = isCandidate(i) ? Arrays.binarySearch(sorted, hashes[i]) : -1;
            boolean before = at > 0 && sorted[at - 1] == hashes[i];
            boolean behind = at >= 0 && at + 1 < sorted.length && sorted[at + 1] == hashes[i];
            if (before || behind) {
                recurring.add(i);
            }
        }
        return recurring;
    }

    private boolean isCandidate(int i) {
        Line line = lines.get(i);
        return kinds[i] == null
                && line.start() == Line.Start.VISUAL
                && line.placement().isEmpty()
                && line.text().length() <= LONGEST_HEADER
                && !line.text().endsWith(",")
                && !Words.endsWithPause(line.text())
                && !Bullets.isItem(line.text());
    }

    /** The line in small letters, numbers apart. */
    private static String form(String text) {
        return DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
    }

    /** The hash of the form; lines of ASCII need no string for it. */
    private static int formHash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return form(text).hashCode();
            }
            boolean digit = isDigit(c);
            if (!digit || i == 0 || !isDigit(text.charAt(i - 1))) {
                int small = c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
                hash = 31 * hash + (digit ? '#' : small);
            }
        }
        return hash;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether lines of one form stand once on each page, the first or the last apart, wherever on it a copy left them. */
    private boolean oncePerPage(List<Integer> lineNumbers) {
        int count = borders.pages();
        return count >= ENOUGH_PAGES
                && lineNumbers.size() >= count - 1
                && lineNumbers.stream().map(borders::page).distinct().count() == lineNumbers.size();
    }

    private boolean countsPages(List<Integer> lineNumbers) {
        return PageMark.count(lineNumbers.stream().map(i -> lines.get(i).text()).toList());
    }

    private boolean recursAtBorders(List<Integer> lineNumbers) {
        int atBorder = 0;
        int interrupting = 0;
        int inner = 0;
        for (int i : lineNumbers) {
            if (i == 0 || title.holds(i)) {
                continue;
            }
            inner++;
            boolean number = Furniture.isBareNumber(lines.get(i).text());
            boolean near = !number && nearPageNumber(i);
            atBorder += near || borders.isAtBorder(i) && borders.pages() > 1 ? 1 : 0;
            interrupting += !number && interrupts(i) ? 1 : 0;
        }
        if (inner == 0) {
            return false;
        }
        return atBorder == inner
                || inner >= 2
                        && (atBorder + interrupting) * 2 >= inner
                        && interrupting > 0
                        && !isPartOfSentence(lineNumbers);
    }

    /** Whether the line above or below goes on with it and is the same each time, as in an address that takes two lines. */
    private boolean isPartOfSentence(List<Integer> lineNumbers) {
        boolean goesOn = Words.startsLower(lines.get(lineNumbers.get(0)).text());
        return goesOn && neighbour(lineNumbers, -1).filter(Words::endsOpen).isPresent()
                || neighbour(lineNumbers, 1).filter(Words::startsLower).isPresent();
    }

    /** What stands so many lines behind each of the lines, where it is always the same. */
    private Optional<String> neighbour(List<Integer> lineNumbers, int distance) {
        List<String> texts = lineNumbers.stream()
                .map(i -> i + distance)
                .map(i -> i >= 0 && i < kinds.length ? lines.get(i).text() : "")
                .distinct()
                .toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** Whether the lines open a passage that recurs, as a refrain of several lines does; a page's own text follows a header. */
    private boolean inPassage(List<Integer> lineNumbers, Set<Integer> recurring) {
        String following = null;
        for (int i : lineNumbers) {
            int next = i + 1;
            while (next < kinds.length && (recurring.contains(next) || kinds[next] != null)) {
                next++;
            }
            String text = next < kinds.length ? lines.get(next).text() : "";
            if (text.isEmpty() || following != null && !following.equals(text)) {
                return false;
            }
            following = text;
        }
        return true;
    }

    private boolean nearPageNumber(int i) {
        int from = Math.max(0, i - NEAR + 1);
        int to = Math.min(kinds.length, i + NEAR);
        return Arrays.asList(kinds).subList(from, to).contains(Removed.Kind.PAGE_NUMBER);
    }

    /** Whether a sentence stands broken around the line, which is not one of its words. */
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
                && Words.startsLower(lines.get(next).text())
                && !(isWord(i) && (isWord(last) || isWord(next)))
                && standsOut(i, last, next);
    }

    /**
     * Whether the line ends earlier than one of the sentence would, which takes as many words as the lines around it have room
     * for, or later than any; and does not go on the sentence, as small letters do that are no address.
     */
    private boolean standsOut(int i, int last, int next) {
        String text = lines.get(i).text();
        String following = lines.get(next).text();
        int width = Math.min(longest, Math.max(lines.get(last).text().length(), following.length()));
        boolean room = text.length() + 1 + Words.firstWordEnd(following) <= width;
        boolean goesOn = Words.startsLower(text) && text.indexOf('/') < 0;
        return !goesOn && (room || text.length() > longest);
    }

    /** Whether the line is a single small word behind a sentence that has not ended. */
    private boolean isWordOfSentence(int i) {
        return i > 0
                && lines.get(i).text().chars().allMatch(Character::isLetter)
                && Words.startsLower(lines.get(i).text())
                && Words.endsOpen(lines.get(i - 1).text());
    }

    /** Whether the line is a single word; where print is spaced widely, copies have lines of one word each. */
    private boolean isWord(int i) {
        return lines.get(i).text().indexOf(' ') < 0;
    }
}
