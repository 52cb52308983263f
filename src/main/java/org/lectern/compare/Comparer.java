package org.lectern.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.align.Aligner;
import org.lectern.align.Alignment;
import org.lectern.align.Link;
import org.lectern.diff.Edit;
import org.lectern.text.Span;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;

/**
 * Compares two transcripts: aligns their blocks, finds the changed words, and classes each change.
 *
 * <p>Comparing the other way round gives the mirror image. Cost is that of the alignment plus the work on the changes.
 * Immutable; safe for use by many threads.
 */
public final class Comparer {

    private final List<ChangeRule> rules;
    private final Aligner aligner = new Aligner();

    private Comparer(List<ChangeRule> ownRules) {
        this.rules = Stream.concat(ownRules.stream(), BuiltInRules.ALL.stream()).toList();
    }

    /** A comparer with the built-in rules. */
    public static Comparer standard() {
        return new Comparer(List.of());
    }

    /** A comparer that asks the given rules, in order, before the built-in ones. */
    public static Comparer withRules(List<ChangeRule> ownRules) {
        return new Comparer(ownRules);
    }

    /** Compares two transcripts. */
    public Comparison compare(Transcript base, Transcript other) {
        return new Run(base, other).comparison();
    }

    /**
     * What kind of difference it is, by the first rule that knows.
     *
     * @throws IllegalStateException if no rule knows it
     */
    public Category classify(Variation variation) {
        for (ChangeRule rule : rules) {
            Optional<Category> category = rule.classify(variation);
            if (category.isPresent()) {
                return category.get();
            }
        }
        throw new IllegalStateException("no rule knows " + variation);
    }

    /**
     * Settles the doubtful hyphens of each of two or more witnesses of one work by the words of the others.
     *
     * @return the witnesses in the same order; comparing any two of them settles no more by words
     */
    public static List<Transcript> settled(List<Transcript> witnesses) {
        return Doubts.settleByWords(witnesses);
    }

    /** The state of one call. */
    private final class Run {

        private final Alignment alignment;
        private final WitnessText baseText;
        private final WitnessText otherText;
        private final Doubts baseDoubts;
        private final Doubts otherDoubts;
        private final Map<String, WrittenWord> words = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private int visible;
        private int typographic;
        private int moves;

        Run(Transcript rawBase, Transcript rawOther) {
            Transcript base = Doubts.settleByWords(rawBase, rawOther);
            Transcript other = Doubts.settleByWords(rawOther, rawBase);
            this.alignment = aligner.align(base, other);
            this.baseText = new WitnessText(alignment.base(), alignment.baseTokens());
            this.otherText = new WitnessText(alignment.other(), alignment.otherTokens());
            this.baseDoubts = new Doubts(base);
            this.otherDoubts = new Doubts(other);
        }

        Comparison comparison() {
            int equalWords = 0;
            Place place = new Place(0, 0);
            for (Link link : alignment.links()) {
                place = compare(link, place);
                equalWords += link.words().baseLength()
                        - link.words().edits().stream()
                                .mapToInt(Edit::baseLength)
                                .sum();
            }
            return new Comparison(
                    new Witness("A", baseDoubts.settle(), baseText.tokens()),
                    new Witness("B", otherDoubts.settle(), otherText.tokens()),
                    alignment.links(),
                    changes,
                    equalWords);
        }

        /** Adds the changes of a link; {@code place} is where in both texts the last link of both ends. */
        private Place compare(Link link, Place place) {
            TokenChain bases = new TokenChain(baseText.tokens(), link.base());
            TokenChain others = new TokenChain(otherText.tokens(), link.other());
            if (link.base().isEmpty() || link.other().isEmpty()) {
                int base = link.base().isEmpty() ? place.base : bases.number(0);
                int other = link.other().isEmpty() ? place.other : others.number(0);
                add(new TokenEdit(base, base + bases.size(), other, other + others.size()), link);
                return place;
            }
            if (link.moved()) {
                addTransposition(link, bases, others);
            }
            List<TokenEdit> edits = TokenDiff.of(link, bases, others, this::written);
            List<TokenEdit> polished = new Readability(bases, others).polish(edits);
            for (TokenEdit edit : OcrDamage.joined(polished, bases, others)) {
                addInWitnesses(edit, link, bases, others);
            }
            return link.moved() ? place : new Place(end(bases), end(others));
        }

        private static int end(TokenChain chain) {
            return chain.number(chain.size() - 1) + 1;
        }

        /** Adds an edit of two chains, divided where other blocks stand in its midst. */
        private void addInWitnesses(TokenEdit edit, Link link, TokenChain bases, TokenChain others) {
            List<Span> baseParts = parts(bases, edit.base());
            List<Span> otherParts = parts(others, edit.other());
            for (int k = 0; k < Math.max(baseParts.size(), otherParts.size()); k++) {
                Span base = k < baseParts.size() ? baseParts.get(k) : emptyBehind(baseParts);
                Span other = k < otherParts.size() ? otherParts.get(k) : emptyBehind(otherParts);
                add(new TokenEdit(base.start(), base.end(), other.start(), other.end()), link);
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

        private record Place(int base, int other) {}

        private WrittenWord written(String word) {
            return words.computeIfAbsent(
                    word, text -> new WrittenWord(text, alignment.base().language()));
        }

        private void add(TokenEdit edit, Link link) {
            Reading base = baseText.reading(edit.base(), link.base());
            Reading other = otherText.reading(edit.other(), link.other());
            if (explained(baseDoubts, baseText.tokens(), base, other.text())
                    || explained(otherDoubts, otherText.tokens(), other, base.text())) {
                return;
            }
            Operation operation =
                    base.isEmpty() ? Operation.ADDITION : other.isEmpty() ? Operation.OMISSION : Operation.SUBSTITUTION;
            Change.Context context = context(edit, base);
            Category category = classify(variation(edit, link, base, other, context));
            String id = category == Category.TYPOGRAPHY ? "t" + ++typographic : "c" + ++visible;
            changes.add(new Change(id, operation, category, base, other, context, Optional.empty()));
        }

        private static boolean explained(Doubts doubts, Tokens tokens, Reading reading, String wanted) {
            if (reading.isEmpty()) {
                return false;
            }
            int first = reading.tokens().start();
            int last = reading.tokens().end() - 1;
            return tokens.block(first) == tokens.block(last)
                    && doubts.explains(reading, tokens.start(first), tokens.end(last), wanted);
        }

        private void addTransposition(Link link, TokenChain bases, TokenChain others) {
            TokenEdit blocks = new TokenEdit(bases.number(0), end(bases), others.number(0), end(others));
            Reading base = baseText.reading(blocks.base(), link.base());
            Reading other = otherText.reading(blocks.other(), link.other());
            changes.add(new Change(
                    "c" + ++visible,
                    Operation.TRANSPOSITION,
                    Category.WORDING,
                    base,
                    other,
                    context(blocks, base),
                    Optional.of("m" + ++moves)));
        }

        private Variation variation(TokenEdit edit, Link link, Reading base, Reading other, Change.Context context) {
            boolean baseOpens = !base.isEmpty() && baseText.beginsSentence(edit.baseStart());
            boolean otherOpens = !other.isEmpty() && otherText.beginsSentence(edit.otherStart());
            return new Variation(
                    base.text(),
                    other.text(),
                    context.before(),
                    context.after(),
                    baseText.kind(link.base(), base),
                    otherText.kind(link.other(), other),
                    link.base().isEmpty() || link.other().isEmpty(),
                    baseOpens || otherOpens,
                    baseText.setInCapitals(base) != otherText.setInCapitals(other),
                    baseText.legibility(base),
                    otherText.legibility(other),
                    alignment.base().language());
        }

        private Change.Context context(TokenEdit edit, Reading base) {
            WitnessText text = base.isEmpty() ? otherText : baseText;
            Span range = base.isEmpty() ? edit.other() : edit.base();
            return new Change.Context(text.before(range.start()), text.after(range.end()));
        }
    }
}
