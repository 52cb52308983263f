package org.lectern.dedup;

/** Overlaps of two texts as cases of the rules that judge them. */
final class Overlaps {

    /** Two editions, of which nearly all is the same. */
    static final Overlap EQUAL = covered(.95f, .95f, .9f);
    /** Two editions, of which most is the same. */
    static final Overlap EDITIONS = covered(.85f, .9f, .6f);
    /** Two texts that share more than half, and too little to be linked by that alone. */
    static final Overlap HALF = covered(.6f, .6f, .4f);
    /** Two texts that share a paragraph. */
    static final Overlap RELATED = covered(.2f, .3f, .1f);
    /** Two texts that share nothing. */
    static final Overlap STRANGERS = covered(0, 0, 0);

    private Overlaps() {}

    /** The shorter text is a passage of the longer, which has so much of it. */
    static Overlap excerpt(float bInA) {
        return new Overlap(.1f, bInA, .1f, .1f, .95f, .1f, .95f, .1f, .95f, 300);
    }

    /** So much of both lies in shared passages, none of it boilerplate. */
    static Overlap covered(float a, float b, float resemblance) {
        return new Overlap(a, b, resemblance, a, b, a, b, a, b, 100);
    }
}
