package org.lectern.align;

import org.lectern.text.Tokens;

/** How much a word says: the logarithm of how rare it is in the two texts together, in nats. */
final class WordWeights {

    private final float[] weights;

    private final float heaviest;

    private WordWeights(float[] weights, float heaviest) {
        this.weights = weights;
        this.heaviest = heaviest;
    }

    static WordWeights of(int vocabularySize, Tokens... texts) {
        int[] counts = new int[vocabularySize];
        int total = 0;
        for (Tokens tokens : texts) {
            for (int word = 0; word < tokens.wordCount(); word++) {
                counts[tokens.key(tokens.token(word))]++;
            }
            total += tokens.wordCount();
        }
        float[] weights = new float[vocabularySize];
        for (int key = 0; key < vocabularySize; key++) {
            weights[key] = counts[key] == 0 ? 0 : (float) Math.log(1 + (double) total / counts[key]);
        }
        return new WordWeights(weights, (float) Math.log(1 + total / 2.0));
    }

    /** The weight of a word that occurs twice in all. */
    float heaviest() {
        return heaviest;
    }

    float of(int key) {
        return weights[key];
    }
}
