package org.lectern.align;

import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;

/**
 * How alike two blocks are, whatever the order of their words: by their words, the rare weighing more, and by the groups of
 * three letters in these, which words of one stem share.
 *
 * <p>Cost is linear in the words of the two blocks; what is made of a block is kept. Asking of one block of the base after
 * the other is cheapest. Not thread-safe.
 */
final class Likeness {

    /** What standing at the same place is worth to two salutations, or two lines of front matter of the same kind. */
    static final double SAME_KIND = 0.46;

    /** Of two blocks of which one has so many times the words of the other, that one is no version of it. */
    private static final int MANY_TIMES = 20;

    /** No number that stands alone is longer, in UTF-16 code units. */
    private static final int LONGEST_NUMBER = 16;

    private final Transcript base;
    private final Transcript other;
    private final Bag baseBag;
    private final Bag otherBag;
    private final int[][] baseKeys;
    private final int[][] otherKeys;
    private final int[] baseLetters;
    private final int[] otherLetters;
    private final Vocabulary vocabulary;
    private final LetterGroups letters;

    private long steps;

    /** The block of the base whose groups of letters are counted. */
    private int counted = -1;

    Likeness(Vocabulary vocabulary, Transcript base, Transcript other, Bag baseBag, Bag otherBag) {
        this.base = base;
        this.other = other;
        this.baseBag = baseBag;
        this.otherBag = otherBag;
        this.baseKeys = new int[baseBag.blocks()][];
        this.otherKeys = new int[otherBag.blocks()][];
        this.baseLetters = new int[baseBag.blocks()];
        this.otherLetters = new int[otherBag.blocks()];
        this.vocabulary = vocabulary;
        this.letters = new LetterGroups(vocabulary);
    }

    /** How many words were looked at so far. */
    long steps() {
        return steps;
    }

    /** From 0, nothing in common or one many times longer than the other, to 1. */
    double of(int baseBlock, int otherBlock) {
        return of(baseBlock, otherBlock, 0);
    }

    /** The same, but for blocks that are less alike than {@code least}: of them anything less than that is told. */
    double of(int baseBlock, int otherBlock, double least) {
        double alike = ofContent(baseBlock, otherBlock, least);
        return alike < SAME_KIND && sameKind(baseBlock, otherBlock) ? SAME_KIND : alike;
    }

    private double ofContent(int baseBlock, int otherBlock, double least) {
        steps++;
        if (sameLetters(baseBlock, otherBlock)) {
            return 1;
        }
        int baseWords = baseBag.words(baseBlock);
        int otherWords = otherBag.words(otherBlock);
        if (baseWords == 0 && otherWords == 0) {
            return ofSigns(baseBlock, otherBlock);
        }
        if (Math.max(baseWords, otherWords) >= (long) MANY_TIMES * Math.min(baseWords, otherWords)) {
            return 0;
        }
        steps += (long) baseWords + otherWords;
        double all = baseBag.weight(baseBlock) + otherBag.weight(otherBlock);
        double words = 2 * baseBag.shared(baseKeys(baseBlock), otherKeys(otherBlock)) / all;
        return (words + ofLetters(baseBlock, otherBlock, 2 * least - words)) / 2;
    }

    /** Whether the words of both, written together, are the same: {@code R. W.} and {@code R.W.} share no word. */
    private boolean sameLetters(int baseBlock, int otherBlock) {
        int letters = letters(baseLetters, baseBag, baseBlock);
        return letters > 0
                && letters == letters(otherLetters, otherBag, otherBlock)
                && joined(baseBag, baseBlock).equals(joined(otherBag, otherBlock));
    }

    /** The length of the words of a block in UTF-16 code units; kept one greater, for 0 is not known yet. */
    private int letters(int[] known, Bag bag, int block) {
        if (known[block] == 0) {
            known[block] = 1;
            for (int word = bag.start(block); word < bag.end(block); word++) {
                known[block] += vocabulary.length(bag.keys()[word]);
            }
        }
        return known[block] - 1;
    }

    private String joined(Bag bag, int block) {
        StringBuilder joined = new StringBuilder();
        for (int word = bag.start(block); word < bag.end(block); word++) {
            joined.append(vocabulary.key(bag.keys()[word]));
        }
        return joined.toString();
    }

    /** The sorted keys of a block of the base. */
    int[] baseKeys(int block) {
        return keys(baseKeys, baseBag, block);
    }

    /** The sorted keys of a block of the other. */
    int[] otherKeys(int block) {
        return keys(otherKeys, otherBag, block);
    }

    private static int[] keys(int[][] known, Bag bag, int block) {
        int[] keys = known[block];
        if (keys == null) {
            keys = bag.sortedKeys(block);
            known[block] = keys;
        }
        return keys;
    }

    private double ofLetters(int baseBlock, int otherBlock, double least) {
        if (counted != baseBlock) {
            letters.count(baseBag.keys(), baseBag.start(baseBlock), baseBag.end(baseBlock));
            counted = baseBlock;
        }
        return letters.dice(
                otherBag.keys(),
                otherBag.start(otherBlock),
                otherBag.end(otherBlock),
                letters(otherLetters, otherBag, otherBlock),
                least);
    }

    /** Blocks without words, such as the stars between two parts, are alike for what they are. */
    private double ofSigns(int baseBlock, int otherBlock) {
        return base.blocks()
                        .get(baseBlock)
                        .text()
                        .equals(other.blocks().get(otherBlock).text())
                ? 1
                : SAME_KIND;
    }

    /** Whether both are front matter of one kind, salutations, or numbers and no more. */
    private boolean sameKind(int baseBlock, int otherBlock) {
        Block one = base.blocks().get(baseBlock);
        Block two = other.blocks().get(otherBlock);
        boolean placed = one.kind().isFrontMatter() || one.kind() == BlockKind.SALUTATION;
        return placed && one.kind() == two.kind() || isNumber(one) && isNumber(two);
    }

    private static boolean isNumber(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_NUMBER
                && !text.isEmpty()
                && text.chars().noneMatch(Character::isLetter);
    }
}
