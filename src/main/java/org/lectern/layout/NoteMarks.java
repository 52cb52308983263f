package org.lectern.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;

/** The marks of footnotes: ahead of the note, and behind the word in the text that leads to it. */
final class NoteMarks {

    /** A number, in brackets or not, or signs. */
    private static final String MARK =
            "([0-9]{1,3}|\\[[0-9]{1,3}\\]|\\([0-9]{1,3}\\)|[*\u2217\u2020\u2021\u00A7\u00B6]{1,3})";

    private static final Pattern OPENING = Pattern.compile("^" + MARK + " ?(?=[\\p{L}\"\u201C\u201E\u00AB(])");

    private static final String BEHIND_WORD = "(?<=\\p{L}{3}|\\p{L}{3}[.,;:!?)\"\u201D\u2019\u00BB]{1,2})";
    private static final String END = "(?=[\\s.,;:)]|$)";

    private static final Pattern REFERENCE = Pattern.compile(BEHIND_WORD + MARK + END);

    private NoteMarks() {}

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
        return Pattern.compile(BEHIND_WORD + Pattern.quote(mark) + END);
    }

    /** The marks that follow a word in the text. */
    static List<String> references(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(reference -> reference.group(1))
                .toList();
    }

    /** Takes the reference out of the line. */
    static Line withoutReference(Line line, Matcher reference, List<Removed> removed) {
        SourcedText content = line.content();
        removed.add(new Removed(
                Removed.Kind.MARKUP, reference.group(), content.source(reference.start(), reference.end())));
        return line.withContent(SourcedText.builder()
                .append(content, 0, reference.start())
                .append(content, reference.end(), content.length())
                .build());
    }
}
