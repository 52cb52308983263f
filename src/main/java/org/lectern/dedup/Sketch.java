package org.lectern.dedup;

/** What stands for a text while candidate pairs are looked for. Its arrays are shared, and never written to. */
final class Sketch {

    /** The sketch of a text without letters. */
    static final Sketch EMPTY = new Sketch(new int[0], 0, new int[0]);

    /** The version of all that a sketch depends on; another version's sketches cannot be compared. */
    static final int VERSION = 1;

    /** Texts with fewer shingles are sampled finely: one shingle in 4, else one in 16. */
    static final int FINE_BELOW = 1024;

    private static final int FINE_BITS = 2;
    private static final int COARSE_BITS = 4;

    private final int[] hashes;
    private final int coarse;
    private final int[] bands;

    /**
     * A sketch.
     *
     * @param hashes the hashes of the sampled shingles, 32 bits of each, sorted, each once
     * @param coarse how many of them are in the coarse sample too
     * @param bands one hash for each band of the signature
     */
    Sketch(int[] hashes, int coarse, int[] bands) {
        this.hashes = hashes;
        this.coarse = coarse;
        this.bands = bands;
    }

    /** The hashes of the sampled shingles, 32 bits of each, sorted, each once. */
    int[] hashes() {
        return hashes;
    }

    /** How many hashes are in the coarse sample too. */
    int coarse() {
        return coarse;
    }

    /** One hash for each band of the signature; none if the text has no letters. */
    int[] bands() {
        return bands;
    }

    /** Whether a shingle is sampled by a text of so many shingles: the "mod" of Broder 1997, as a bound on the highest bits. */
    static boolean samples(long hash, int shingles) {
        return hash >>> Long.SIZE - (shingles < FINE_BELOW ? FINE_BITS : COARSE_BITS) == 0;
    }

    /** Whether every text samples the shingle, long or short. */
    static boolean isCoarse(long hash) {
        return hash >>> Long.SIZE - COARSE_BITS == 0;
    }

    /** The bits of a sampled shingle that are kept. */
    static int kept(long hash) {
        return (int) hash;
    }
}
