package org.lectern.align;

import java.util.Arrays;
import org.lectern.text.Tokens;

/** The words of each block with their weights. */
final class Bag {

    private final Tokens tokens;
    private final WordWeights weights;
    private final int[] keys;
    private final double[] blockWeights;

    Bag(Tokens tokens, WordWeights weights) {
        this.tokens = tokens;
        this.weights = weights;
        this.keys = tokens.wordKeys();
        this.blockWeights = new double[tokens.blockCount()];
        for (int block = 0; block < blockWeights.length; block++) {
            for (int word = start(block); word < end(block); word++) {
                blockWeights[block] += weights.of(keys[word]);
            }
        }
    }

    int blocks() {
        return tokens.blockCount();
    }

    /** The keys of all words. */
    int[] keys() {
        return keys;
    }

    /** The block's first word. */
    int start(int block) {
        return tokens.blockStartWord(block);
    }

    /** The position after the block's last word. */
    int end(int block) {
        return tokens.blockStartWord(block + 1);
    }

    int words(int block) {
        return end(block) - start(block);
    }

    /** The weight of the whole block. */
    double weight(int block) {
        return blockWeights[block];
    }

    /** The weight of a word by its position. */
    double weightOfWord(int word) {
        return weights.of(keys[word]);
    }

    /** The weight of a word by its key. */
    double weightOfKey(int key) {
        return weights.of(key);
    }

    /** The weight of a word that occurs once on each side. */
    double heaviestWord() {
        return weights.heaviest();
    }

    /** The block's keys, sorted. */
    int[] sortedKeys(int block) {
        int[] sorted = Arrays.copyOfRange(keys, start(block), end(block));
        Arrays.sort(sorted);
        return sorted;
    }

    /** The weight that two sorted arrays of keys have in common. */
    double shared(int[] one, int[] two) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < two.length) {
            if (one[i] == two[j]) {
                shared += weights.of(one[i]);
                i++;
                j++;
            } else if (one[i] < two[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
