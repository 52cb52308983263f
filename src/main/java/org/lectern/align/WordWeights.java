package org.lectern.align;

import org.lectern.text.Tokens;

/** How much a word says: the logarithm of how rare it is in the two texts together, in nats. */
final class WordWeights {

    private final float[] weights;

    private WordWeights(float[] weights) {
        this.weights = weights;
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
        return new WordWeights(weights);
    }

    float of(int key) {
        return weights[key];
    }
}
