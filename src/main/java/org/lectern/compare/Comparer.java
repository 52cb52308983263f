package org.lectern.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.align.Aligner;
import org.lectern.align.Alignment;
import org.lectern.align.Link;
import org.lectern.diff.Edit;
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
        Transcript settledBase = Doubts.settleByWords(base, other);
        Transcript settledOther = Doubts.settleByWords(other, base);
        Doubts baseDoubts = new Doubts(settledBase);
        Doubts otherDoubts = new Doubts(settledOther);
        Alignment alignment = aligner.align(settledBase, settledOther);
        String language = CommonLanguage.of(settledBase, settledOther);
        List<LinkedEdit> edits = EditFinder.edits(alignment, language);
        List<Change> changes =
                new ChangeMaker(alignment, language, this::classify, baseDoubts, otherDoubts).changes(edits);
        return new Comparison(
                new Witness("A", baseDoubts.settle(), alignment.baseTokens()),
                new Witness("B", otherDoubts.settle(), alignment.otherTokens()),
                alignment.links(),
                changes,
                equalWords(alignment.links()) + movedWords(edits, alignment.baseTokens()));
    }

    private static int equalWords(List<Link> links) {
        int words = 0;
        for (Link link : links) {
            words += link.words().baseLength();
            for (Edit edit : link.words().edits()) {
                words -= edit.baseLength();
            }
        }
        return words;
    }

    /** The words of passages that moved, counted where the base has them. */
    private static int movedWords(List<LinkedEdit> edits, Tokens base) {
        int words = 0;
        for (LinkedEdit edit : edits) {
            if (edit.moved()) {
                words += base.wordsBefore(edit.edit().baseEnd())
                        - base.wordsBefore(edit.edit().baseStart());
            }
        }
        return words;
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
}
