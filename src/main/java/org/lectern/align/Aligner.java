package org.lectern.align;

import java.util.ArrayList;
import java.util.List;
import org.lectern.diff.Edit;
import org.lectern.diff.EditScript;
import org.lectern.text.Tokenizer;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;

/**
 * Finds which blocks of one transcript became which blocks of another.
 *
 * <p>The steps: the words of both texts are aligned on their rare shared runs, over the borders of blocks; blocks that
 * share enough of them are linked; blocks left over between two links are paired by likeness in a dynamic programme
 * (Gale and Church 1993, with words in place of lengths); what is still left over and shares runs with something out of
 * order has moved. Swapping the transcripts gives the mirrored links.
 *
 * <p>Cost grows with the length of the texts as {@link org.lectern.diff.HistogramDiff} does, plus the product of the
 * numbers of left-over blocks between two links, which is capped. Immutable; safe for use by many threads.
 */
public final class Aligner {

    /** An aligner. */
    public Aligner() {}

    /** Aligns two transcripts. */
    public Alignment align(Transcript base, Transcript other) {
        // Ties are broken alike whichever text is the base, so the work is always done in one order.
        if (base.text().compareTo(other.text()) > 0) {
            return alignInOrder(/* base= */ other, /* other= */ base).mirrored();
        }
        return alignInOrder(base, other);
    }

    private static Alignment alignInOrder(Transcript base, Transcript other) {
        return new Run(base, other).alignment();
    }

    /** How many words and shingles are looked at beside the diff of the words: what the cost is proportional to. */
    static long steps(Transcript base, Transcript other) {
        Run run = new Run(base, other);
        run.alignment();
        return run.likeness.steps() + run.moves.steps();
    }

    /** The state of one call. */
    private static final class Run {

        private final Transcript base;
        private final Transcript other;
        private final Tokens baseTokens;
        private final Tokens otherTokens;
        private final Bag baseBlocks;
        private final Bag otherBlocks;
        private final Likeness likeness;
        private final MoveFinder moves;

        Run(Transcript base, Transcript other) {
            this.base = base;
            this.other = other;
            Vocabulary vocabulary = new Vocabulary();
            baseTokens = Tokenizer.tokenize(base.blocks(), vocabulary);
            otherTokens = Tokenizer.tokenize(other.blocks(), vocabulary);
            WordWeights weights = WordWeights.of(vocabulary.size(), baseTokens, otherTokens);
            baseBlocks = new Bag(baseTokens, weights);
            otherBlocks = new Bag(otherTokens, weights);
            likeness = new Likeness(vocabulary, base, other, baseBlocks, otherBlocks);
            moves = new MoveFinder(baseBlocks, otherBlocks);
        }

        Alignment alignment() {
            List<Pairing> pairings = new SharedWords(baseBlocks, otherBlocks, likeness).pairings();
            pairings = new GapFiller(baseBlocks, otherBlocks, likeness).fill(pairings);
            pairings = moves.addMoves(pairings);
            List<Link> links = new ArrayList<>();
            pairings.forEach(pairing -> links.add(link(pairing, baseTokens, otherTokens)));
            addUnlinked(links, baseTokens, otherTokens);
            List<Link> ordered = ReadingOrder.of(links, other.blocks().size());
            return new Alignment(base, other, baseTokens, otherTokens, ordered);
        }
    }

    private static Link link(Pairing pairing, Tokens base, Tokens other) {
        int[] baseWords = wordKeys(base, pairing.base());
        int[] otherWords = wordKeys(other, pairing.other());
        EditScript script = EditScript.between(baseWords, otherWords);
        int changed = script.edits().stream().mapToInt(Edit::baseLength).sum();
        int all = baseWords.length + otherWords.length;
        double similarity = all == 0 ? 1 : 2.0 * (baseWords.length - changed) / all;
        return new Link(pairing.base(), pairing.other(), pairing.moved(), similarity, pairing.evidence(), script);
    }

    /** The words of the blocks, one after another. */
    private static int[] wordKeys(Tokens tokens, List<Integer> blocks) {
        int count = 0;
        for (int block : blocks) {
            count += tokens.blockStartWord(block + 1) - tokens.blockStartWord(block);
        }
        int[] keys = new int[count];
        int at = 0;
        for (int block : blocks) {
            for (int word = tokens.blockStartWord(block); word < tokens.blockStartWord(block + 1); word++) {
                keys[at++] = tokens.key(tokens.token(word));
            }
        }
        return keys;
    }

    /** Adds a link for each block that has none. */
    private static void addUnlinked(List<Link> links, Tokens base, Tokens other) {
        boolean[] baseDone = linked(base, links.stream().map(Link::base).toList());
        boolean[] otherDone = linked(other, links.stream().map(Link::other).toList());
        for (int block = 0; block < baseDone.length; block++) {
            if (!baseDone[block]) {
                links.add(deletion(block, base));
            }
        }
        for (int block = 0; block < otherDone.length; block++) {
            if (!otherDone[block]) {
                links.add(deletion(block, other).mirrored());
            }
        }
    }

    private static boolean[] linked(Tokens tokens, List<List<Integer>> sets) {
        boolean[] linked = new boolean[tokens.blockCount()];
        sets.forEach(set -> set.forEach(block -> linked[block] = true));
        return linked;
    }

    private static Link deletion(int block, Tokens tokens) {
        int words = tokens.blockStartWord(block + 1) - tokens.blockStartWord(block);
        List<Edit> edits = words == 0 ? List.of() : List.of(new Edit(0, words, 0, 0));
        EditScript script = new EditScript(words, 0, edits);
        return new Link(List.of(block), List.of(), false, 0, Link.Evidence.NO_COUNTERPART, script);
    }
}
