package org.lectern.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lectern.text.Block;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;

/**
 * How alike two blocks are, whatever the order of their words: by their words, the rare weighing more, and by the groups of
 * three letters in these, which words of one stem share.
 *
 * <p>Cost is linear in the words of the two blocks; what is made of a block is kept. Not thread-safe.
 */
final class Likeness {

    /** What standing at the same place is worth to two lines of front matter of the same kind. */
    static final double SAME_KIND = 0.46;

    /** No number that stands alone is longer, in UTF-16 code units. */
    private static final int LONGEST_NUMBER = 16;

    private static final char EDGE = '\0';

    private final Vocabulary vocabulary;
    private final Transcript base;
    private final Transcript other;
    private final Bag baseBag;
    private final Bag otherBag;
    private final int[][] baseKeys;
    private final int[][] otherKeys;
    private final int[][] baseLetters;
    private final int[][] otherLetters;

    Likeness(Vocabulary vocabulary, Transcript base, Transcript other, Bag baseBag, Bag otherBag) {
        this.vocabulary = vocabulary;
        this.base = base;
        this.other = other;
        this.baseBag = baseBag;
        this.otherBag = otherBag;
        this.baseKeys = new int[baseBag.blocks()][];
        this.otherKeys = new int[otherBag.blocks()][];
        this.baseLetters = new int[baseBag.blocks()][];
        this.otherLetters = new int[otherBag.blocks()][];
    }

    /** From 0, nothing in common, to 1. */
    double of(int baseBlock, int otherBlock) {
        double all = baseBag.weight(baseBlock) + otherBag.weight(otherBlock);
        double alike = all == 0
                ? ofSigns(baseBlock, otherBlock)
                : (2 * baseBag.shared(baseKeys(baseBlock), otherKeys(otherBlock)) / all
                                + dice(
                                        letters(baseLetters, baseBag, baseBlock),
                                        letters(otherLetters, otherBag, otherBlock)))
                        / 2;
        return alike < SAME_KIND && sameKind(baseBlock, otherBlock) ? SAME_KIND : alike;
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

    /** The sorted hashes of the groups of three letters in the words of a block, its ends counted as letters. */
    private int[] letters(int[][] known, Bag bag, int block) {
        int @Nullable [] groups = known[block];
        if (groups != null) {
            return groups;
        }
        int count = 0;
        for (int word = bag.start(block); word < bag.end(block); word++) {
            count += vocabulary.key(bag.keys()[word]).length();
        }
        groups = new int[count];
        int at = 0;
        for (int word = bag.start(block); word < bag.end(block); word++) {
            String key = vocabulary.key(bag.keys()[word]);
            for (int i = 0; i < key.length(); i++) {
                char before = i == 0 ? EDGE : key.charAt(i - 1);
                char after = i + 1 == key.length() ? EDGE : key.charAt(i + 1);
                groups[at++] = (before * 0x01000193 + key.charAt(i)) * 0x01000193 + after;
            }
        }
        Arrays.sort(groups);
        known[block] = groups;
        return groups;
    }

    private static double dice(int[] one, int[] two) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < two.length) {
            if (one[i] == two[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < two[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * shared / (one.length + two.length);
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

    /** Whether both are front matter of one kind, or numbers and no more. */
    private boolean sameKind(int baseBlock, int otherBlock) {
        Block one = base.blocks().get(baseBlock);
        Block two = other.blocks().get(otherBlock);
        return one.kind().isFrontMatter() && one.kind() == two.kind() || isNumber(one) && isNumber(two);
    }

    private static boolean isNumber(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_NUMBER
                && !text.isEmpty()
                && text.chars().noneMatch(Character::isLetter);
    }
}
