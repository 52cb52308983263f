package org.lectern.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        private final String language;
        private final WitnessText baseText;
        private final WitnessText otherText;
        private final Doubts baseDoubts;
        private final Doubts otherDoubts;
        private final Map<String, WrittenWord> words = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<MovedPassages.Part> edits = new ArrayList<>();
        private final Set<TokenEdit> quotationMarks = new HashSet<>();
        private int visible;
        private int typographic;
        private int moves;

        /** The name of the move of each passage, by its number. */
        private final Map<Integer, String> passageMoves = new HashMap<>();

        Run(Transcript rawBase, Transcript rawOther) {
            Transcript base = Doubts.settleByWords(rawBase, rawOther);
            Transcript other = Doubts.settleByWords(rawOther, rawBase);
            this.alignment = aligner.align(base, other);
            this.language = CommonLanguage.of(base, other);
            this.baseText = new WitnessText(alignment.base(), alignment.baseTokens());
            this.otherText = new WitnessText(alignment.other(), alignment.otherTokens());
            this.baseDoubts = new Doubts(base);
            this.otherDoubts = new Doubts(other);
        }

        Comparison comparison() {
            int equalWords = 0;
            Place place = new Place(0, 0);
            for (Link link : alignment.links()) {
                place = findEdits(link, place);
                equalWords += link.words().baseLength()
                        - link.words().edits().stream()
                                .mapToInt(Edit::baseLength)
                                .sum();
            }
            equalWords += addChanges(new MovedPassages(baseText.tokens(), otherText.tokens()).divided(edits));
            return new Comparison(
                    new Witness("A", baseDoubts.settle(), baseText.tokens()),
                    new Witness("B", otherDoubts.settle(), otherText.tokens()),
                    alignment.links(),
                    changes,
                    equalWords);
        }

        /** Adds a change for each edit and each moved link; gives the number of words in passages that moved. */
        private int addChanges(List<MovedPassages.Part> parts) {
            int movedWords = 0;
            int next = 0;
            for (Link link : alignment.links()) {
                if (link.moved()) {
                    addTransposition(link);
                }
                while (next < parts.size() && parts.get(next).link().equals(link)) {
                    MovedPassages.Part part = parts.get(next++);
                    if (part.moved()) {
                        addPassage(part);
                        movedWords += baseText.tokens().wordsBefore(part.edit().baseEnd())
                                - baseText.tokens().wordsBefore(part.edit().baseStart());
                    } else {
                        add(part.edit(), link);
                    }
                }
            }
            return movedWords;
        }

        /** Finds the edits of a link; {@code place} is where in both texts the last link of both ends. */
        private Place findEdits(Link link, Place place) {
            TokenChain bases = new TokenChain(baseText.tokens(), link.base());
            TokenChain others = new TokenChain(otherText.tokens(), link.other());
            if (link.base().isEmpty() || link.other().isEmpty()) {
                int base = link.base().isEmpty() ? place.base : bases.number(0);
                int other = link.other().isEmpty() ? place.other : others.number(0);
                TokenEdit whole = new TokenEdit(base, base + bases.size(), other, other + others.size());
                edits.add(new MovedPassages.Part(whole, link));
                return place;
            }
            List<TokenEdit> raw = TokenDiff.of(link, bases, others, this::written);
            List<TokenEdit> polished = new Readability(bases, others, this::written, new Dates(language)).polish(raw);
            Set<TokenEdit> marks = QuotationMarks.paired(polished, bases, others);
            for (TokenEdit edit : OcrDamage.joined(polished, bases, others)) {
                addInWitnesses(edit, link, bases, others);
                if (marks.contains(edit)) {
                    quotationMarks.add(edits.get(edits.size() - 1).edit());
                }
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
                TokenEdit part = new TokenEdit(base.start(), base.end(), other.start(), other.end());
                edits.add(new MovedPassages.Part(part, link));
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
            return words.computeIfAbsent(word, text -> new WrittenWord(text, language));
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
            Category category = classify(variation(edit, link, base, other, told(edit, context)));
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

        /** Blocks that moved are one change, which has both places. */
        private void addTransposition(Link link) {
            Span bases = range(baseText.tokens(), link.base());
            Span others = range(otherText.tokens(), link.other());
            addTransposition(
                    new TokenEdit(bases.start(), bases.end(), others.start(), others.end()), link, "m" + ++moves);
        }

        private static Span range(Tokens tokens, List<Integer> blocks) {
            int last = blocks.get(blocks.size() - 1);
            return new Span(tokens.blockStart(blocks.get(0)), tokens.blockStart(last + 1));
        }

        /** A passage that moved is two changes, one for each place, under the name of one move. */
        private void addPassage(MovedPassages.Part part) {
            String move = passageMoves.computeIfAbsent(part.passage(), passage -> "m" + ++moves);
            addTransposition(part.edit(), part.link(), move);
        }

        private void addTransposition(TokenEdit edit, Link link, String move) {
            Reading base = baseText.reading(edit.base(), link.base());
            Reading other = otherText.reading(edit.other(), link.other());
            changes.add(new Change(
                    "c" + ++visible,
                    Operation.TRANSPOSITION,
                    Category.WORDING,
                    base,
                    other,
                    context(edit, base),
                    Optional.of(move)));
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
                    quotationMarks.contains(edit),
                    baseText.explains(base.text(), other.text()) || otherText.explains(base.text(), other.text()),
                    baseText.legibility(base),
                    otherText.legibility(other),
                    language);
        }

        private Change.Context context(TokenEdit edit, Reading base) {
            return base.isEmpty() ? context(otherText, edit.other()) : context(baseText, edit.base());
        }

        private static Change.Context context(WitnessText text, Span range) {
            return new Change.Context(text.before(range.start()), text.after(range.end()));
        }

        /** What the rules are told of it: of two contexts the first by the alphabet, whichever text is the base. */
        private Change.Context told(TokenEdit edit, Change.Context context) {
            if (edit.base().isEmpty() || edit.other().isEmpty()) {
                return context;
            }
            Change.Context others = context(otherText, edit.other());
            int order = context.before().compareTo(others.before());
            int next = order == 0 ? context.after().compareTo(others.after()) : order;
            return next <= 0 ? context : others;
        }
    }
}
