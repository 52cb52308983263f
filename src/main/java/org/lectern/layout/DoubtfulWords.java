package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Recognition;
import org.lectern.text.Repair;

/** Names each word of which OCR was not sure, or that the list of words does not know, so that a reader can look at the page. */
final class DoubtfulWords implements LayoutPass {

    /** Of what Tesseract reads with less confidence, of 100, a good part is wrong. */
    private static final int SURE = 80;

    /** A word in small letters that stands whole on its line; names are in no list. */
    private static final Pattern PLAIN = Pattern.compile("^\\P{L}*(\\p{Ll}{2,})[^\\p{L}\\p{Pd}]*$");

    @Override
    public Draft apply(Draft draft) {
        Recognition recognition = draft.extract().pages().recognition();
        WordList list = WordList.of(draft.language());
        List<Repair> doubts = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            for (Line line : paragraph.lines()) {
                for (Recognition.Word word : recognition.of(line.content().source())) {
                    String text = word.span().of(draft.extract().text());
                    doubt(text, word, list)
                            .ifPresent(doubt ->
                                    doubts.add(new Repair(Repair.Kind.OCR, text, text, word.span(), false, doubt)));
                }
            }
        }
        return doubts.isEmpty() ? draft : draft.withRepairs(doubts);
    }

    private static Optional<String> doubt(String text, Recognition.Word word, WordList list) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        if (word.confidence() < SURE) {
            return Optional.of("OCR read it with a confidence of " + word.confidence() + " of 100");
        }
        Matcher plain = PLAIN.matcher(text);
        boolean strange = !list.isEmpty() && plain.matches() && !list.contains(plain.group(1));
        return strange ? Optional.of("OCR read it, and no list of words knows it") : Optional.empty();
    }
}
