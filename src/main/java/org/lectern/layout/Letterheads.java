package org.lectern.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;

/**
 * Takes out what an office prints around its papers: its name at the head, how to reach it, and who may read the paper.
 *
 * <p>Such lines stand ahead of the first words that are spoken, behind the last, or at the border of a page. Between
 * paragraphs of the speech they are part of it, and so is a line that belongs to a sentence. Where lines have places, they may
 * also fill a column in small print beside the text.
 */
final class Letterheads implements LayoutPass {

    /** Letterheads stand within so many lines of the head or foot. */
    private static final int NEAR = 12;

    private static final int LONGEST = 120;

    /** An address has at most so many lines that do not look like one. */
    private static final int MOST_ENCLOSED = 3;

    /** So many addresses that no spoken line parts are a list of them, wherever it stands. */
    private static final int LIST = 3;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MISSION = Pattern.compile(
            "^(?:the )?(?:permanent mission of .{3,60}?(?: to the united nations(?:[, ].{0,40})?)?"
                    + "|.{0,40} permanent mission to the united nations.{0,30}"
                    + "|mission permanente (?:de|du|des|d['\u2019]).{3,80}|misi\u00F3n permanente (?:de|del) .{3,80}"
                    + "|\u043F\u043E\u0441\u0442\u043E\u044F\u043D\u043D\u043E\u0435 \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E .{3,80})$",
            FLAGS);
    /** How the name of a mission ends where it takes two lines. */
    private static final Pattern UNITED_NATIONS =
            Pattern.compile("^(?:to )?the united nations(?:[, ]+(?:new york|geneva))?$", FLAGS);

    private static final Pattern CONTACT = Pattern.compile(
            "(?:^|[|\u2022\u00B7,;\u2013-] ?|\\s)(?:(?:tel|t\u00E9l|phone|telephone|t\u00E9l\u00E9phone|tel\u00E9fono|fax|t\u00E9l\u00E9copie|\u0442\u0435\u043B|\u0444\u0430\u043A\u0441)\\b[.: ]{0,4}[+(]?[0-9][0-9() ./-]{5,}"
                    + "|(?:e-?mail|courriel|correo|website|web)\\b ?: ?\\S+[.@]\\S+)",
            FLAGS);
    private static final Pattern ADDRESS = Pattern.compile(
            "^[^.!?]{0,80}(?:new york,? n\\.?y\\.?,? ?[0-9]{5}|[0-9]{1,4},? (?:east|west|e\\.|w\\.) [0-9]{1,3}(?:st|nd|rd|th) (?:street|st\\.)).{0,50}$",
            FLAGS);
    private static final Pattern SITE = Pattern.compile("^(?:https?://|www\\.)\\S+$|^\\S+@\\S+\\.[a-z]{2,6}$", FLAGS);
    private static final Pattern MARKING = Pattern.compile(
            "^(?:OFFICIAL(?:[:/ -]+SENSITIVE)?|UNCLASSIFIED(?://[A-Z ]+)?|RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET|TLP: ?[A-Z+]+"
                    + "|NON CLASSIFI\u00C9|DIFFUSION RESTREINTE)$");

    @Override
    public Draft apply(Draft draft) {
        return new Run(draft).result();
    }

    private static boolean isFurniture(String text, boolean head) {
        boolean line = !Words.endsSentence(text) || SITE.matcher(text).matches();
        return line
                && text.length() <= LONGEST
                && (CONTACT.matcher(text).find()
                        || ADDRESS.matcher(text).matches()
                        || SITE.matcher(text).matches()
                        || MARKING.matcher(text).matches()
                        || head && MISSION.matcher(text).matches());
    }

    /** Whether no words stand ahead of what makes the line furniture; such words may be those of a sentence. */
    private static boolean isNothingElse(String text) {
        return CONTACT.matcher(text).lookingAt()
                || SITE.matcher(text).matches()
                || MARKING.matcher(text).matches()
                || MISSION.matcher(text).matches();
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final List<Line> lines;
        private final PageBorders borders;

        /** The lines that look like furniture. */
        private final BitSet alike = new BitSet();

        Run(Draft draft) {
            this.draft = draft;
            this.lines = draft.lines();
            this.borders = new PageBorders(draft);
        }

        Draft result() {
            int n = lines.size();
            for (int i = 0; i < n; i++) {
                boolean head = i < NEAR;
                boolean second = head
                        && i > 0
                        && alike.get(i - 1)
                        && UNITED_NATIONS.matcher(text(i)).matches();
                alike.set(i, (head || i >= n - NEAR) && (second || isFurniture(text(i), head)));
            }
            Set<Integer> beside = SideColumns.withAddress(lines, text -> isFurniture(text, false));
            if (alike.isEmpty() && beside.isEmpty()) {
                return draft;
            }
            addEnclosed();
            int firstSpoken = firstSpoken();
            int lastSpoken = lastSpoken();
            Removed.Kind[] kinds = new Removed.Kind[n];
            for (int i = alike.nextSetBit(0); i >= 0; i = alike.nextSetBit(i + 1)) {
                boolean around = i < firstSpoken || i > lastSpoken || isAtBorder(i) || isInList(i);
                if (around && !isPartOfSentence(i) && !isInParagraph(i)) {
                    kinds[i] = i < NEAR ? Removed.Kind.RUNNING_HEADER : Removed.Kind.RUNNING_FOOTER;
                }
            }
            beside.forEach(i -> kinds[i] = Removed.Kind.RUNNING_HEADER);
            return Furniture.remove(draft, kinds);
        }

        /** What stands between the name of an office and how to reach it belongs to them, unless it tells of the speech. */
        private void addEnclosed() {
            int last = -1;
            for (int i = 0; i < Math.min(NEAR, lines.size()); i++) {
                String text = text(i);
                if (alike.get(i)) {
                    boolean reached = CONTACT.matcher(text).find() && i - last <= MOST_ENCLOSED + 1;
                    if (last >= 0 && reached) {
                        alike.set(last, i);
                    }
                    last = last >= 0 && reached || MISSION.matcher(text).matches() ? i : last;
                } else if (text.length() > LONGEST
                        || FrontMatter.isSpoken(text)
                        || FrontMatter.isSalutation(text)
                        || FrontMatter.isTelling(text)) {
                    last = -1;
                }
            }
        }

        private String text(int i) {
            return lines.get(i).text();
        }

        /** The first line that is spoken, or that addresses the audience. */
        private int firstSpoken() {
            int i = 0;
            while (i < lines.size() && !isSpoken(i) && !FrontMatter.isSalutation(text(i))) {
                i++;
            }
            return i;
        }

        private int lastSpoken() {
            int i = lines.size() - 1;
            while (i >= 0 && !isSpoken(i)) {
                i--;
            }
            return i;
        }

        private boolean isSpoken(int i) {
            return !alike.get(i) && FrontMatter.isSpoken(text(i));
        }

        /** Whether the line, or others like it from there on, stand at the border of a page. */
        private boolean isAtBorder(int i) {
            int first = i;
            while (first > 0 && alike.get(first - 1)) {
                first--;
            }
            int end = alike.nextClearBit(i);
            return isBorder(first) || isBorder(end);
        }

        private boolean isBorder(int i) {
            return i == 0
                    || i == lines.size()
                    || lines.get(i).start() == Line.Start.PAGE
                    || borders.page(i) != borders.page(i - 1);
        }

        /** Whether further lines like it follow it or stand ahead of it, with no more than labels between them. */
        private boolean isInList(int i) {
            int count = 1;
            for (int k = i - 1; k >= 0 && !isSpoken(k); k--) {
                count += alike.get(k) ? 1 : 0;
            }
            for (int k = i + 1; k < lines.size() && !isSpoken(k); k++) {
                count += alike.get(k) ? 1 : 0;
            }
            return count >= LIST;
        }

        /** Whether a sentence leads into the line, out of it or over it; over the border of a page it leads over furniture. */
        private boolean isPartOfSentence(int i) {
            boolean begun = i > 0 && !alike.get(i - 1) && Words.endsOpen(text(i - 1));
            boolean goesOn = i + 1 < lines.size() && !alike.get(i + 1) && Words.startsLower(text(i + 1));
            if (isNothingElse(text(i))) {
                return begun && goesOn && !isAtBorder(i);
            }
            return begun && Words.startsLower(text(i)) || goesOn && Words.endsOpen(text(i)) && !isAtBorder(i);
        }

        /** Whether lines of a paragraph that is spoken stand close around it. */
        private boolean isInParagraph(int i) {
            int first = i;
            while (first > 0 && isClose(first)) {
                first--;
            }
            int last = i;
            while (last + 1 < lines.size() && isClose(last + 1)) {
                last++;
            }
            boolean apart = first > 0 || last + 1 < lines.size();
            boolean inner = !isNothingElse(text(i)) || i > first && i < last;
            return apart && inner && IntStream.rangeClosed(first, last).anyMatch(this::isSpoken);
        }

        private boolean isClose(int i) {
            return lines.get(i).gap() == 0 && lines.get(i).start() == Line.Start.VISUAL;
        }
    }
}
