package org.lectern.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;

/**
 * Takes out the numbers that count the lines of a text in its margin, each of them or every fifth, where copies have them ahead
 * of the line.
 *
 * <p>They rise by as much as there are lines from one to the next, with or without the blank ones, and may begin anew on each
 * page. Sentences go on behind them, as they do not behind the numbers of paragraphs or entries, which stay. A line that is nothing but its
 * number was blank, or is the next one's, which a copy has set apart; then the blank lines around it say nothing.
 */
final class CopiedLineNumbers implements LayoutPass {

    /** So many numbers show that lines are counted. */
    private static final int ENOUGH = 8;

    /** So many that rise in turn are no chance. */
    private static final int RUN = 3;

    /** So many of the lines are counted, as a share. */
    private static final double MOST = 0.6;

    /** Behind so many of the numbers a sentence goes on, as a share. */
    private static final double FLOWING = 0.2;

    private static final int LONGEST = 5;

    @Override
    public Draft apply(Draft draft) {
        return new Run(draft).result();
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;

        /** Of each line that begins with a number, the number; of others -1. */
        private final int[] values;

        /** How many lines stand ahead of each, the blank ones among them. */
        private final int[] rows;

        /** How many lines stand ahead of each that are not nothing but a number. */
        private final int[] texts;

        /** Which of the numbers that stand alone count the line that follows them. */
        private final boolean[] apart;

        Run(Draft draft) {
            this.draft = draft;
            this.lines = draft.lines();
            this.values = new int[lines.size()];
            this.rows = new int[lines.size()];
            this.texts = new int[lines.size()];
            this.apart = new boolean[lines.size()];
            int row = 0;
            int text = 0;
            for (int i = 0; i < values.length; i++) {
                values[i] = number(lines.get(i));
                row += lines.get(i).gap();
                rows[i] = row++;
                texts[i] = text;
                text += isAlone(i) ? 0 : 1;
            }
        }

        /** Whether the line is nothing but a number. */
        private boolean isAlone(int i) {
            return values[i] >= 0
                    && numberEnd(lines.get(i).text()) == lines.get(i).text().length();
        }

        private static int number(Line line) {
            String text = line.text();
            int end = numberEnd(text);
            boolean number = end > 0
                    && end <= LONGEST
                    && (end == text.length() || text.charAt(end) == ' ')
                    && line.start() == Line.Start.VISUAL
                    && line.placement().isEmpty();
            return number ? Integer.parseInt(text.substring(0, end)) : -1;
        }

        private static int numberEnd(String text) {
            int end = 0;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end;
        }

        Draft result() {
            int step = step();
            boolean[] counted = step == 0 ? new boolean[0] : counted(step);
            return areLineNumbers(counted, step) ? without(counted) : draft;
        }

        /** By how much one number exceeds the one before most often; 0 where numbers are few. */
        private int step() {
            Map<Integer, Integer> steps = new HashMap<>();
            int last = -1;
            int numbers = 0;
            for (int value : values) {
                if (value >= 0) {
                    numbers++;
                    if (last >= 0 && value > last) {
                        steps.merge(value - last, 1, Integer::sum);
                    }
                    last = value;
                }
            }
            return numbers < ENOUGH
                    ? 0
                    : steps.entrySet().stream()
                            .max(Map.Entry.<Integer, Integer>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(Map.Entry::getKey)
                            .orElse(0);
        }

        /** The lines whose numbers rise by the step with the lines. */
        private boolean[] counted(int step) {
            boolean[] counted = new boolean[values.length];
            int[] length = new int[values.length];
            int[] previous = new int[values.length];
            Map<Integer, Integer> lastWithValue = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                if (values[i] < 0) {
                    continue;
                }
                int before = lastWithValue.getOrDefault(values[i] - step, -1);
                boolean next = before >= 0 && (i - before == step || rows[i] - rows[before] == step);
                boolean rises = next || before >= 0 && texts[i] - texts[before] == step;
                apart[i] = !next && isAlone(i);
                previous[i] = rises ? before : -1;
                length[i] = rises ? length[before] + 1 : 1;
                lastWithValue.put(values[i], i);
                if (length[i] >= RUN) {
                    for (int k = i; k >= 0 && !counted[k]; k = previous[k]) {
                        counted[k] = true;
                    }
                }
            }
            return counted;
        }

        private boolean areLineNumbers(boolean[] counted, int step) {
            int numbers = 0;
            int flowing = 0;
            int all = counted.length;
            for (int i = 0; i < counted.length; i++) {
                numbers += counted[i] ? 1 : 0;
                flowing += counted[i] && i > 0 && goesOn(i) ? 1 : 0;
                all -= counted[i] && apart[i] ? 1 : 0;
            }
            return numbers >= ENOUGH && (long) numbers * step >= MOST * all && flowing >= FLOWING * numbers;
        }

        private boolean goesOn(int i) {
            int counted = apart[i] && i + 1 < values.length ? i + 1 : i;
            String text = lines.get(counted).text();
            int start = counted > i ? 0 : textStart(text);
            return start < text.length()
                    && Words.startsLower(text.substring(start))
                    && Words.endsOpen(lines.get(i - 1).text());
        }

        private static int textStart(String text) {
            return Math.min(text.length(), numberEnd(text) + 1);
        }

        private Draft without(boolean[] counted) {
            List<Line> kept = new ArrayList<>();
            List<Removed> removed = new ArrayList<>();
            int blank = 0;
            boolean behindNumber = false;
            for (int i = 0; i < counted.length; i++) {
                Line line = lines.get(i);
                SourcedText content = line.content();
                int start = counted[i] ? textStart(line.text()) : 0;
                if (counted[i]) {
                    int end = numberEnd(line.text());
                    removed.add(new Removed(
                            Removed.Kind.PAGE_NUMBER, line.text().substring(0, end), content.source(0, end)));
                }
                if (start == content.length()) {
                    blank += line.gap() + 1;
                    behindNumber = apart[i];
                    continue;
                }
                int indent = line.indent() + content.sourceStart(start) - content.sourceStart(0);
                kept.add(new Line(
                        content.slice(start, content.length()),
                        line.start(),
                        behindNumber ? 0 : line.gap() + blank,
                        indent,
                        line.emphasised(),
                        line.kind(),
                        line.placement()));
                blank = 0;
                behindNumber = false;
            }
            return draft.withLines(kept, removed);
        }
    }
}
