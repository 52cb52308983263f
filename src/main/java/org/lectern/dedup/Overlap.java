package org.lectern.dedup;

/**
 * What two texts share, letter by letter; every share is between 0 and 1.
 *
 * @param aInB the share of the shingles of {@code a} that stand anywhere in {@code b}, by their places
 * @param bInA the same of {@code b}
 * @param resemblance the shared shingles over those of both
 * @param aCovered the share of the letters of {@code a} that lie in shared passages
 * @param bCovered the same of {@code b}
 * @param aDistinct the same as {@code aCovered}, but what many groups of texts hold counts little
 * @param bDistinct the same of {@code b}
 * @param aSpeech the same as {@code aCovered}, of the letters of the speech itself alone, as far as something in it agrees; 1 if
 *     there are none
 * @param bSpeech the same of {@code b}
 * @param longestRun the most letters that stand in both without a break
 */
public record Overlap(
        float aInB,
        float bInA,
        float resemblance,
        float aCovered,
        float bCovered,
        float aDistinct,
        float bDistinct,
        float aSpeech,
        float bSpeech,
        int longestRun) {}
