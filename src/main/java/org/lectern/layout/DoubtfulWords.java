package org.lectern.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Pages;
import org.lectern.text.Recognition;
import org.lectern.text.Repair;

/**
 * Names each word of which OCR was not sure, or that the list of words does not know, so that a reader can look at the page;
 * on a page that has text of its own, every word that OCR read.
 */
final class DoubtfulWords implements LayoutPass {

    /** Of what Tesseract reads with less confidence, of 100, a good part is wrong. */
    private static final int SURE = 80;

    /** A word in small letters that stands whole on its line; names are in no list. */
    private static final Pattern PLAIN = Pattern.compile("^\\P{L}*(\\p{Ll}{2,})[^\\p{L}\\p{Pd}]*$");

    @Override
    public Draft apply(Draft draft) {
        Pages pages = draft.extract().pages();
        if (pages.recognition().isEmpty()) {
            return draft;
        }
        WordList list = WordList.of(draft.language());
        Set<OptionalInt> withText = new HashSet<>();
        for (Line line : draft.extract().lines()) {
            if (!pages.recognition().touches(line.content().source())) {
                withText.add(page(pages, line));
            }
        }
        List<Repair> repairs = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            for (Line line : paragraph.lines()) {
                boolean mixed = withText.contains(page(pages, line));
                for (Recognition.Word word :
                        pages.recognition().of(line.content().source())) {
                    String text = word.span().of(draft.extract().text());
                    Optional<String> doubt = doubt(text, word, list);
                    if (doubt.isPresent() || mixed) {
                        String evidence = doubt.orElse("OCR read it, for it is drawn and stands in no text layer");
                        repairs.add(new Repair(Repair.Kind.OCR, text, text, word.span(), doubt.isEmpty(), evidence));
                    }
                }
            }
        }
        return repairs.isEmpty() ? draft : draft.withRepairs(repairs);
    }

    private static OptionalInt page(Pages pages, Line line) {
        return pages.pageOf(line.content().sourceStart(0));
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
