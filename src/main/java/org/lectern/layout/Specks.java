package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.Line;
import org.lectern.text.Recognition;
import org.lectern.text.Removed;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/**
 * Takes out the signs that OCR read in dust, folds and rules on the paper.
 *
 * <p>A word without a letter or digit goes if OCR is not sure of it, or if it is a sign that stands at the end of no line of
 * print. A short line goes if OCR is sure of none of its words.
 */
final class Specks implements LayoutPass {

    /** OCR is less sure of most of what is no print, of 100. */
    private static final int UNSURE = 50;

    /** Of a line of print OCR is surer. */
    private static final int GUESSED = 35;

    /** No longer line is taken for dust. */
    private static final int LONGEST = 8;

    private static final String NEVER_ALONE = "|_~^\\`\u00A6\u00B0={}<>";

    @Override
    public Draft apply(Draft draft) {
        Recognition recognition = draft.extract().pages().recognition();
        List<Line> lines = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        for (Line line : draft.lines()) {
            List<Recognition.Word> words = recognition.of(line.content().source());
            if (words.isEmpty()) {
                lines.add(line);
            } else if (isGuessed(line, words)) {
                removed.add(new Removed(
                        Removed.Kind.MARKUP, line.text(), line.content().source()));
            } else {
                SourcedText clean = withoutSpecks(line.content(), words, removed);
                lines.add(clean.length() == line.content().length() ? line : line.withContent(clean));
            }
        }
        return removed.isEmpty() ? draft : draft.withLines(lines, removed);
    }

    private static boolean isGuessed(Line line, List<Recognition.Word> words) {
        String text = line.text();
        boolean signs = text.codePoints().noneMatch(Character::isLetterOrDigit);
        return signs && words.stream().allMatch(word -> word.confidence() < UNSURE)
                || text.length() <= LONGEST && words.stream().allMatch(word -> word.confidence() < GUESSED);
    }

    private static SourcedText withoutSpecks(SourcedText content, List<Recognition.Word> words, List<Removed> removed) {
        SourcedText.Builder clean = SourcedText.builder();
        String text = content.text();
        int start = 0;
        while (start < text.length()) {
            int blank = text.indexOf(' ', start);
            int end = blank < 0 ? text.length() : blank;
            boolean atEnd = start == 0 || end == text.length();
            if (isSpeck(text.substring(start, end), content.source(start, end), atEnd, words)) {
                Span span = content.source(start, end);
                removed.add(new Removed(Removed.Kind.MARKUP, text.substring(start, end), span));
            } else {
                clean.append(content, start == 0 || clean.length() == 0 ? start : start - 1, end);
            }
            start = end + 1;
        }
        return clean.length() == 0 ? content : clean.build();
    }

    private static boolean isSpeck(String word, Span span, boolean atEnd, List<Recognition.Word> words) {
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return false;
        }
        boolean unsure = words.stream()
                .anyMatch(read -> read.span().start() < span.end()
                        && read.span().end() > span.start()
                        && read.confidence() < UNSURE);
        return unsure || atEnd && word.chars().allMatch(c -> NEVER_ALONE.indexOf(c) >= 0);
    }
}
