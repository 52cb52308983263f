package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lectern.align.Link;
import org.lectern.align.SharedPassage;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/**
 * Finds sentences and longer passages that one text has in the midst of other blocks than the other, and divides the edits
 * that take them out and put them in.
 *
 * <p>A passage has moved if it stands once in each text, and is a sentence or more, or so long that nobody writes it twice.
 */
final class MovedPassages {

    /** Fewer words are a phrase, even if they are a sentence. */
    private static final int FEWEST_WORDS = 6;

    /** So many words that are no whole sentences have moved, too. */
    private static final int LONG_RUN = 12;

    private final Tokens base;
    private final Tokens other;

    MovedPassages(Tokens base, Tokens other) {
        this.base = base;
        this.other = other;
    }

    /** The edits, those that hold a moved passage divided. */
    List<LinkedEdit> divided(List<LinkedEdit> edits) {
        List<Span> baseRanges = new ArrayList<>();
        List<Span> otherRanges = new ArrayList<>();
        for (LinkedEdit part : edits) {
            addLong(part.edit().base(), baseRanges);
            addLong(part.edit().other(), otherRanges);
        }
        List<SharedPassage> shared = SharedPassage.of(base, baseRanges, other, otherRanges, FEWEST_WORDS);
        if (shared.isEmpty()) {
            return edits;
        }
        Places bases = new Places();
        Places others = new Places();
        int passage = 0;
        for (Moved moved : moved(shared, edits)) {
            bases.put(moved.base, passage);
            others.put(moved.other, passage);
            passage++;
        }
        List<LinkedEdit> divided = new ArrayList<>();
        for (LinkedEdit part : edits) {
            if (bases.any(part.edit().base()) || others.any(part.edit().other())) {
                divide(
                        part,
                        bases.divided(part.edit().base()),
                        others.divided(part.edit().other()),
                        divided);
            } else {
                divided.add(part);
            }
        }
        return divided;
    }

    private static void addLong(Span range, List<Span> ranges) {
        if (isLong(range)) {
            ranges.add(range);
        }
    }

    /** Whether a passage may stand in the range. */
    private static boolean isLong(Span range) {
        return range.length() >= FEWEST_WORDS;
    }

    /** A passage at both places, with the signs at its ends that changed with it. */
    private record Moved(Span base, Span other) {}

    private List<Moved> moved(List<SharedPassage> shared, List<LinkedEdit> edits) {
        NavigableMap<Integer, TokenEdit> byBase = new TreeMap<>();
        NavigableMap<Integer, TokenEdit> byOther = new TreeMap<>();
        for (LinkedEdit part : edits) {
            if (isLong(part.edit().base())) {
                byBase.put(part.edit().baseStart(), part.edit());
            }
            if (isLong(part.edit().other())) {
                byOther.put(part.edit().otherStart(), part.edit());
            }
        }
        List<Moved> moved = new ArrayList<>();
        for (SharedPassage candidate : shared) {
            SharedPassage passage = readable(candidate);
            if (words(passage) >= FEWEST_WORDS) {
                TokenEdit out = byBase.floorEntry(passage.base().start()).getValue();
                TokenEdit in = byOther.floorEntry(passage.other().start()).getValue();
                if (!out.equals(in)) {
                    moved.add(new Moved(
                            withSigns(base, passage.base(), out.base()),
                            withSigns(other, passage.other(), in.other())));
                }
            }
        }
        return moved;
    }

    /** The range with what the edit has ahead of it and behind it, if these are signs alone. */
    private static Span withSigns(Tokens tokens, Span range, Span edit) {
        boolean ahead = tokens.wordsBefore(range.start()) == tokens.wordsBefore(edit.start());
        boolean behind = tokens.wordsBefore(range.end()) == tokens.wordsBefore(edit.end());
        return new Span(ahead ? edit.start() : range.start(), behind ? edit.end() : range.end());
    }

    /** The whole sentences of the passage; all of it, if these are little of a long run; nothing if it is neither. */
    private SharedPassage readable(SharedPassage shared) {
        int length = shared.base().length();
        int from = 0;
        while (from < length && !beginsSentence(shared, from)) {
            from++;
        }
        int to = length;
        while (to > from && !endsSentence(shared, to - 1)) {
            to--;
        }
        SharedPassage sentences = part(shared, from, to);
        boolean most = 2 * words(sentences) >= words(shared);
        return most || words(shared) < LONG_RUN ? sentences : shared;
    }

    private static SharedPassage part(SharedPassage shared, int from, int to) {
        int b = shared.base().start();
        int o = shared.other().start();
        return new SharedPassage(new Span(b + from, b + to), new Span(o + from, o + to));
    }

    private boolean beginsSentence(SharedPassage shared, int at) {
        return Sentences.begins(base, shared.base().start() + at)
                && Sentences.begins(other, shared.other().start() + at);
    }

    private boolean endsSentence(SharedPassage shared, int at) {
        return endsSentence(base, shared.base().start() + at)
                && endsSentence(other, shared.other().start() + at);
    }

    /** Whether a sentence ends with the token, or with the stop behind it. */
    private static boolean endsSentence(Tokens tokens, int token) {
        boolean last = token + 1 == tokens.size() || tokens.block(token + 1) != tokens.block(token);
        return last || Sentences.ends(tokens, token) || Sentences.ends(tokens, token + 1);
    }

    /** The words of a passage; an ideograph is half of one. */
    private int words(SharedPassage passage) {
        int halves = 0;
        for (int token = passage.base().start(); token < passage.base().end(); token++) {
            boolean ideograph = Character.isIdeographic(base.text(token).codePointAt(0));
            halves += base.isWord(token) ? ideograph ? 1 : 2 : 0;
        }
        return halves / 2;
    }

    /** A stretch of one side of an edit. */
    private record Stretch(Span range, int passage) {

        boolean moved() {
            return passage >= 0;
        }
    }

    /**
     * Divides an edit. Of what is left of its two sides the first stretches are held against each other; the others are
     * omitted and added.
     */
    private static void divide(LinkedEdit part, List<Stretch> bases, List<Stretch> others, List<LinkedEdit> divided) {
        int b = part.edit().baseStart();
        int o = part.edit().otherStart();
        int nextBase = 0;
        int nextOther = 0;
        while (nextBase < bases.size() && bases.get(nextBase).moved()) {
            Stretch stretch = bases.get(nextBase++);
            divided.add(omitted(stretch, o, part.link()));
            b = stretch.range.end();
        }
        while (nextOther < others.size() && others.get(nextOther).moved()) {
            Stretch stretch = others.get(nextOther++);
            divided.add(added(stretch, b, part.link()));
            o = stretch.range.end();
        }
        if (nextBase < bases.size() && nextOther < others.size()) {
            Span base = bases.get(nextBase++).range;
            Span other = others.get(nextOther++).range;
            divided.add(LinkedEdit.inPlace(TokenEdit.of(base, other), part.link(), false));
            o = other.end();
        }
        for (Stretch stretch : bases.subList(nextBase, bases.size())) {
            divided.add(omitted(stretch, o, part.link()));
        }
        for (Stretch stretch : others.subList(nextOther, others.size())) {
            divided.add(added(stretch, part.edit().baseEnd(), part.link()));
        }
    }

    private static LinkedEdit omitted(Stretch stretch, int at, Link link) {
        return LinkedEdit.ofPassage(TokenEdit.of(stretch.range, new Span(at, at)), link, stretch.passage);
    }

    private static LinkedEdit added(Stretch stretch, int at, Link link) {
        return LinkedEdit.ofPassage(TokenEdit.of(new Span(at, at), stretch.range), link, stretch.passage);
    }

    /** Where the moved passages stand on one side. */
    private static final class Places {

        private final NavigableMap<Integer, Stretch> byStart = new TreeMap<>();

        void put(Span range, int passage) {
            byStart.put(range.start(), new Stretch(range, passage));
        }

        /** Whether a passage stands in the range. */
        boolean any(Span range) {
            return isLong(range) && !byStart.subMap(range.start(), range.end()).isEmpty();
        }

        /** The range, divided at the passages that it holds; nothing for an empty range. */
        List<Stretch> divided(Span range) {
            List<Stretch> stretches = new ArrayList<>();
            int at = range.start();
            for (Stretch moved : byStart.subMap(range.start(), range.end()).values()) {
                if (moved.range.start() > at) {
                    stretches.add(new Stretch(new Span(at, moved.range.start()), -1));
                }
                stretches.add(moved);
                at = moved.range.end();
            }
            if (at < range.end()) {
                stretches.add(new Stretch(new Span(at, range.end()), -1));
            }
            return stretches;
        }
    }
}
