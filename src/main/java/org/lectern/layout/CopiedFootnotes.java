package org.lectern.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/**
 * Finds footnotes in text that was copied out of pages, where neither places nor sizes tell them.
 *
 * <p>A note opens with a mark that follows a word shortly ahead of it, and stands where a page ended: below a rule, ahead of a
 * form feed or the end of the text, or within a sentence that goes on behind it. A paragraph with a number of its own is none.
 *
 * <p>Cost is linear in the number of lines.
 */
final class CopiedFootnotes implements LayoutPass {

    /** The word that leads to a note stands at most so many lines ahead of it. */
    private static final int PAGE = 120;

    /** The notes of a page have at most so many lines. */
    private static final int MOST_LINES = 40;

    private static final Pattern RULE = Pattern.compile("[_\u2013\u2014\u2015\u2500-]{3,}");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]{1,4}");

    /** A note begins with a capital, or as one that cites; a formula seldom does, and is short. */
    private static final Pattern NOTE = Pattern.compile("(?:[^\\p{Ll}]|(?:see|cf|ibid|op|loc|http|www)\\b).{4}");

    private static final Pattern FIRST_WORD =
            Pattern.compile("\\p{Lu}\\p{Ll}|\\p{Lo}{2}|[\"\u201C\u201E\u00AB]\\p{Lu}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Override
    public Draft apply(Draft draft) {
        boolean known = draft.lines().stream().anyMatch(line -> line.placement().isPresent() || Footnotes.isNote(line));
        return known ? draft : new Run(draft).result();
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;
        private final PageBorders borders;
        private final List<Removed> removed = new ArrayList<>();
        private final BitSet pageNumbers = new BitSet();
        private final BitSet opening = new BitSet();

        /** For each mark the last line in which it follows a word, of those ahead of {@link #indexed}. */
        private final Map<String, Integer> lastReferences = new HashMap<>();

        private int indexed;

        /** Behind the last note. */
        private int since;

        /** How many blank lines most lines have ahead of them; counted when it is first asked for. */
        private OptionalInt usualGap = OptionalInt.empty();

        Run(Draft draft) {
            this.draft = draft;
            this.lines = new ArrayList<>(draft.lines());
            this.borders = new PageBorders(draft);
        }

        private int usualGap() {
            if (usualGap.isEmpty()) {
                Map<Integer, Integer> counts = new HashMap<>();
                int usual = 0;
                for (Line line : lines) {
                    int count = counts.merge(line.gap(), 1, Integer::sum);
                    usual = count > counts.getOrDefault(usual, 0) ? line.gap() : usual;
                }
                usualGap = OptionalInt.of(usual);
            }
            return usualGap.getAsInt();
        }

        Draft result() {
            for (int i = 1; i < lines.size(); i++) {
                if (isReferredTo(i)) {
                    int end = end(i);
                    if (isFoot(i, end)) {
                        take(i, end);
                        since = end;
                    }
                    i = end - 1;
                }
            }
            return removed.isEmpty() ? draft : draft.withLines(kept(), removed);
        }

        private List<Line> kept() {
            List<Line> kept = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!pageNumbers.get(i)) {
                    kept.add(lines.get(i));
                }
            }
            return kept;
        }

        /** Whether the line opens with a mark that follows a word ahead of it. */
        private boolean isReferredTo(int i) {
            String text = lines.get(i).text();
            if (Character.isLetter(text.charAt(0))) {
                return false;
            }
            Matcher mark = NoteMarks.opening(lines.get(i));
            return mark.find()
                    && isSetOff(mark, text)
                    && NOTE.matcher(text).region(mark.end(), text.length()).lookingAt()
                    && follows(mark.group(1), i);
        }

        /** A number has a blank behind it, or the first word of a sentence; {@code 3rd} and {@code 5G} are none. */
        private static boolean isSetOff(Matcher mark, String text) {
            return mark.end() > mark.end(1)
                    || !NUMBER.matcher(mark.group(1)).matches()
                    || FIRST_WORD
                            .matcher(text)
                            .region(mark.end(), text.length())
                            .lookingAt();
        }

        /** Whether the mark follows a word between the last note and this one; asked for one line after the other. */
        private boolean follows(String mark, int note) {
            for (int i = Math.max(indexed, note - PAGE); i < note; i++) {
                for (String reference : NoteMarks.references(lines.get(i).text())) {
                    lastReferences.put(reference, i);
                }
            }
            indexed = note;
            return lastReferences.getOrDefault(mark, -1) >= Math.max(since, note - PAGE);
        }

        /** The lines between the last note and this one in which the mark follows a word, each as often as it does. */
        private List<Integer> references(String mark, int note) {
            List<Integer> found = new ArrayList<>();
            Pattern reference = NoteMarks.reference(mark);
            for (int i = Math.max(since, note - PAGE); i < note; i++) {
                if (lines.get(i).text().contains(mark)) {
                    Matcher matcher = reference.matcher(lines.get(i).text());
                    while (matcher.find()) {
                        found.add(i);
                    }
                }
            }
            return found;
        }

        /** Behind the last line of the notes that begin with the line. */
        private int end(int first) {
            opening.set(first);
            int end = first + 1;
            while (end < lines.size() && end - first < MOST_LINES) {
                boolean opens = isReferredTo(end);
                if (!opens && !goesOn(end)) {
                    break;
                }
                opening.set(end, opens);
                end++;
            }
            return end;
        }

        /** Whether the line goes on the note ahead of it; where all lines stand apart, only within a sentence. */
        private boolean goesOn(int i) {
            Line line = lines.get(i);
            boolean closed = Words.endsSentence(lines.get(i - 1).text());
            boolean text = closed && (usualGap() > 0 || Words.startsLower(line.text()));
            return line.gap() <= usualGap() && line.start() == Line.Start.VISUAL && !text && !isPageNumber(i);
        }

        /** Whether a page ends with the lines. */
        private boolean isFoot(int first, int end) {
            boolean last = end == lines.size()
                    || lines.get(end).start() == Line.Start.PAGE
                    || borders.page(end - 1) != borders.page(end);
            return last || isBelowRule(first) || withinSentence(first, end);
        }

        private boolean isBelowRule(int first) {
            int from = lines.get(first - 1).content().source().end();
            int to = lines.get(first).content().source().start();
            return from < to
                    && RULE.matcher(new Span(from, to).of(draft.extract().text()))
                            .find();
        }

        private boolean withinSentence(int first, int end) {
            int next = isPageNumber(end) ? end + 1 : end;
            return next < lines.size()
                    && Words.endsOpen(lines.get(first - 1).text())
                    && Words.startsLower(lines.get(next).text());
        }

        private boolean isPageNumber(int i) {
            return i < lines.size() && PAGE_NUMBER.matcher(lines.get(i).text()).matches();
        }

        private void take(int first, int end) {
            for (int i = first; i < end; i++) {
                Matcher mark = NoteMarks.opening(lines.get(i));
                boolean opens = opening.get(i) && mark.find();
                if (opens) {
                    takeOut(references(mark.group(1), i), mark.group(1));
                }
                SourcedText content = lines.get(i).content();
                lines.set(
                        i,
                        lines.get(i)
                                .withContent(opens ? NoteMarks.withoutMark(content, mark.end(), removed) : content)
                                .withKind(BlockKind.FOOTNOTE)
                                .withStart(opens ? Line.Start.PARAGRAPH : Line.Start.SOFT));
            }
            int next = isPageNumber(end) ? end + 1 : end;
            if (next > end) {
                Line number = lines.get(end);
                pageNumbers.set(end);
                removed.add(new Removed(
                        Removed.Kind.PAGE_NUMBER,
                        number.text(),
                        number.content().source()));
            }
            if (next < lines.size() && lines.get(next).start() == Line.Start.VISUAL) {
                lines.set(next, lines.get(next).withStart(Line.Start.PAGE));
            }
        }

        /** Takes out the mark behind a word where just one place can be meant. */
        private void takeOut(List<Integer> places, String mark) {
            if (places.size() == 1) {
                Line line = lines.get(places.get(0));
                Matcher reference = NoteMarks.reference(mark).matcher(line.text());
                if (reference.find()) {
                    lines.set(places.get(0), NoteMarks.withoutReference(line, reference, removed));
                }
            }
        }
    }
}
