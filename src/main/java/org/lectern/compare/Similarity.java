package org.lectern.compare;

/**
 * How alike two texts are, by their words; each figure is between 0 and 1.
 *
 * @param resemblance equal words over all different words, after Jaccard
 * @param baseInOther the share of the base's words that the other has, at their place or moved
 * @param otherInBase the share of the other's words that the base has
 */
public record Similarity(double resemblance, double baseInOther, double otherInBase) {

    static Similarity of(int equal, int baseWords, int otherWords) {
        return new Similarity(
                ratio(equal, baseWords + otherWords - equal), ratio(equal, baseWords), ratio(equal, otherWords));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
