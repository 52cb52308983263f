package org.lectern.dedup;

/** What the overlap of two texts says of them. */
public enum Verdict {
    /** Two editions of one work. */
    EDITIONS,
    /** The shorter is a passage of the longer. */
    EXCERPT,
    /** They share passages. */
    RELATED,
    /** They share next to nothing. */
    STRANGERS;

    /** So much of one text has to stand in the other to be of the same work. */
    private static final double SAME_WORK = .7;
    /** The same of a text of {@value #SHORT} letters or less, of which one shared sentence is a large part. */
    private static final double SAME_WORK_SHORT = .85;

    private static final int SHORT = 300;
    private static final int LONG = 1000;

    /** Where the other text has so much less of the one, the shorter is an excerpt. */
    private static final double EVEN = .7;
    /** From half on, two texts that are linked to one work belong to it. */
    private static final double HALF = .5;
    /** Broder's resemblance from here on: each text has more than four fifths of the other. */
    private static final double NEARLY_EQUAL = .7;

    private static final double SOME = .1;

    /**
     * Judges two texts.
     *
     * @param overlap of the longer with the shorter
     * @param shorter the letters of the shorter
     */
    public static Verdict of(Overlap overlap, int shorter) {
        if (isNearlyEqual(overlap)) {
            return EDITIONS;
        }
        boolean enough = Math.max(longerShare(overlap), shorterShare(overlap)) >= needed(shorter);
        if (!enough || !sharesSpeech(overlap)) {
            return Math.max(overlap.aCovered(), overlap.bCovered()) >= SOME ? RELATED : STRANGERS;
        }
        double extentOfLonger = Math.max(overlap.aCovered(), overlap.aDistinct());
        double extentOfShorter = Math.max(overlap.bCovered(), overlap.bDistinct());
        if (extentOfLonger >= EVEN * extentOfShorter) {
            return extentOfShorter >= EVEN * extentOfLonger ? EDITIONS : RELATED;
        }
        return EXCERPT;
    }

    /** Whether two texts with this verdict may stand in one work; what the verdicts of others mean does not depend on them else. */
    public boolean binds() {
        return this == EDITIONS || this == EXCERPT;
    }

    /** Whether two texts are so much alike that boilerplate cannot be the reason. */
    public static boolean isNearlyEqual(Overlap overlap) {
        return overlap.resemblance() >= NEARLY_EQUAL && sharesSpeech(overlap);
    }

    /** Whether more than salutations and the like is shared: half of the speech of one. */
    private static boolean sharesSpeech(Overlap overlap) {
        return Math.max(overlap.aSpeech(), overlap.bSpeech()) >= HALF;
    }

    /** Whether two texts are close enough to belong to a work that other texts link them to. */
    static boolean isNearEnough(Overlap overlap) {
        boolean half = Math.min(longerShare(overlap), shorterShare(overlap)) >= HALF;
        return half && sharesSpeech(overlap) || isNearlyEqual(overlap);
    }

    /** How much of the shorter text stands in the longer, boilerplate counting half of what it fills. */
    private static double shorterShare(Overlap overlap) {
        return (overlap.bCovered() + overlap.bDistinct()) / 2;
    }

    private static double longerShare(Overlap overlap) {
        return (overlap.aCovered() + overlap.aDistinct()) / 2;
    }

    private static double needed(int letters) {
        double shortness = Math.min(1, Math.max(0, (double) (LONG - letters) / (LONG - SHORT)));
        return SAME_WORK + shortness * (SAME_WORK_SHORT - SAME_WORK);
    }
}
