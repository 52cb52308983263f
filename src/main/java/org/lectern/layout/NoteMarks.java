package org.lectern.layout;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;

/** The marks of footnotes: ahead of the note, and behind the word in the text that leads to it. */
final class NoteMarks {

    private static final String RAISED_DIGITS = "\u00B9\u00B2\u00B3\u2070\u2074-\u2079";

    /** A number, in brackets or not, or signs. */
    private static final String MARK = "([0-9" + RAISED_DIGITS
            + "]{1,3}|\\[[0-9]{1,3}\\]|\\([0-9]{1,3}\\)|[*\u2217\u2020\u2021\u00A7\u00B6]{1,3})";

    private static final Pattern OPENING = Pattern.compile("^" + MARK + " ?(?=[\\p{L}\"\u201C\u201E\u00AB(/])");

    /** Three letters, of which capitals do not stand among small ones, as they do in {@code IPv4}. */
    private static final String WORD = "(?:\\p{L}[\\p{L}&&[^\\p{Lu}]]{2}|\\p{Lu}{3})";

    /** One or two small letters that stand alone; only behind a word of several is a number of several digits a mark. */
    private static final String SHORT_WORD = "(?<![\\p{L}\\p{M}\\p{N}])\\p{Ll}{1,2}";

    private static final String BEHIND_WORD = behind(WORD);
    private static final String BEHIND_ANY_WORD = behind("(?:" + WORD + "|" + SHORT_WORD + ")");
    private static final String END = "(?=[\\s.,;:)]|$)";

    /** What a mark begins with; few places have it, and so it is looked for ahead of the word. */
    private static final String BEGINS_MARK = "(?=[0-9" + RAISED_DIGITS + "\\[(*\u2217\u2020\u2021\u00A7\u00B6])";

    private static final Pattern REFERENCE =
            Pattern.compile(BEGINS_MARK + "(?:" + BEHIND_WORD + MARK + "|" + BEHIND_ANY_WORD + "([1-9]))" + END);

    private NoteMarks() {}

    private static String behind(String word) {
        return "(?<=" + word + "|" + word + "[.,;:!?)\"\u201D\u2019\u00BB]{1,2})";
    }

    /** Stands behind the mark that opens the line, if one does; its first group is the mark. */
    static Matcher opening(Line line) {
        return OPENING.matcher(line.text());
    }

    /** Takes the mark off the note that it opens. */
    static SourcedText withoutMark(SourcedText content, int end, List<Removed> removed) {
        removed.add(new Removed(
                Removed.Kind.MARKUP, content.text().substring(0, end).strip(), content.source(0, end)));
        return content.slice(end, content.length());
    }

    /** Finds places at which the mark follows a word. */
    static Pattern reference(String mark) {
        String ahead = mark.length() == 1 ? BEHIND_ANY_WORD : BEHIND_WORD;
        return Pattern.compile(BEGINS_MARK + ahead + Pattern.quote(mark) + END);
    }

    /** Finds places at which the mark stands between blanks, behind a word or at the beginning of the line. */
    static Pattern apart(String mark) {
        String quoted = Pattern.quote(mark);
        return Pattern.compile("(?<=\\S) " + quoted + END + "|^" + quoted + " (?=\\S)");
    }

    /** The marks that follow a word in the text. */
    static List<String> references(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(reference -> reference.group(1) == null ? reference.group(2) : reference.group(1))
                .toList();
    }

    /** Takes the reference out of the line. */
    static Line withoutReference(Line line, MatchResult reference, List<Removed> removed) {
        SourcedText content = line.content();
        removed.add(new Removed(
                Removed.Kind.MARKUP, reference.group().strip(), content.source(reference.start(), reference.end())));
        return line.withContent(SourcedText.builder()
                .append(content, 0, reference.start())
                .append(content, reference.end(), content.length())
                .build());
    }
}
