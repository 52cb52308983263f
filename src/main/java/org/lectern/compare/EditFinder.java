package org.lectern.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lectern.align.Alignment;
import org.lectern.align.Link;
import org.lectern.text.Span;

/** Finds the edits between the blocks of each link, as a reader would draw them. For one alignment. */
final class EditFinder {

    private final Alignment alignment;
    private final String language;
    private final Dates dates;
    private final MonthKeys months = new MonthKeys();
    private final Map<String, WrittenWord> words = new HashMap<>();
    private final Function<String, WrittenWord> wordOf = this::written;
    private final List<LinkedEdit> edits = new ArrayList<>();

    private EditFinder(Alignment alignment, String language) {
        this.alignment = alignment;
        this.language = language;
        this.dates = new Dates(language);
    }

    /**
     * The edits in the order of the links, those that hold a moved passage divided at it. All of a block that has no
     * counterpart is one edit.
     *
     * @param language the language of both texts, an ISO 639-1 code
     */
    static List<LinkedEdit> edits(Alignment alignment, String language) {
        return new EditFinder(alignment, language).edits();
    }

    private List<LinkedEdit> edits() {
        Place place = new Place(0, 0);
        for (Link link : alignment.links()) {
            place = addEdits(link, place);
        }
        return new MovedPassages(alignment.baseTokens(), alignment.otherTokens()).divided(edits);
    }

    /** A place in both texts, as the numbers of the tokens behind it. */
    private record Place(int base, int other) {}

    /** Adds the edits of a link; {@code place} is where in both texts the last link of both ends. */
    private Place addEdits(Link link, Place place) {
        TokenChain bases = new TokenChain(alignment.baseTokens(), link.base());
        TokenChain others = new TokenChain(alignment.otherTokens(), link.other());
        if (link.base().isEmpty() || link.other().isEmpty()) {
            int base = link.base().isEmpty() ? place.base : bases.number(0);
            int other = link.other().isEmpty() ? place.other : others.number(0);
            TokenEdit whole = new TokenEdit(base, base + bases.size(), other, other + others.size());
            edits.add(LinkedEdit.inPlace(whole, link, false));
            return place;
        }
        List<TokenEdit> raw = TokenDiff.of(link, bases, others, wordOf);
        List<TokenEdit> polished = new Readability(bases, others, wordOf, dates, months).polish(raw);
        Set<TokenEdit> marks = QuotationMarks.paired(polished, bases, others);
        for (TokenEdit edit : OcrDamage.joined(polished, bases, others)) {
            addInWitnesses(edit, link, marks.contains(edit), bases, others);
        }
        return link.moved() ? place : new Place(end(bases), end(others));
    }

    private WrittenWord written(String word) {
        WrittenWord known = words.get(word);
        if (known == null) {
            known = new WrittenWord(word, language);
            words.put(word, known);
        }
        return known;
    }

    private static int end(TokenChain chain) {
        return chain.number(chain.size() - 1) + 1;
    }

    /** Adds an edit of two chains, divided where other blocks stand in its midst. */
    private void addInWitnesses(
            TokenEdit edit, Link link, boolean quotationMarks, TokenChain bases, TokenChain others) {
        List<Span> baseParts = parts(bases, edit.base());
        List<Span> otherParts = parts(others, edit.other());
        for (int k = 0; k < Math.max(baseParts.size(), otherParts.size()); k++) {
            Span base = k < baseParts.size() ? baseParts.get(k) : emptyBehind(baseParts);
            Span other = k < otherParts.size() ? otherParts.get(k) : emptyBehind(otherParts);
            edits.add(LinkedEdit.inPlace(TokenEdit.of(base, other), link, quotationMarks));
        }
    }

    private static Span emptyBehind(List<Span> parts) {
        int end = parts.get(parts.size() - 1).end();
        return new Span(end, end);
    }

    /** The range of a chain in the numbering of the witness; at least one part, which may be empty. */
    private static List<Span> parts(TokenChain chain, Span range) {
        if (range.isEmpty()) {
            int at = range.start() < chain.size() ? chain.number(range.start()) : end(chain);
            boolean behind = range.start() > 0 && chain.gapBefore(range.start());
            int place = behind ? chain.number(range.start() - 1) + 1 : at;
            return List.of(new Span(place, place));
        }
        List<Span> parts = new ArrayList<>();
        int from = range.start();
        for (int i = from + 1; i <= range.end(); i++) {
            if (i == range.end() || chain.gapBefore(i)) {
                parts.add(new Span(chain.number(from), chain.number(i - 1) + 1));
                from = i;
            }
        }
        return parts;
    }
}
