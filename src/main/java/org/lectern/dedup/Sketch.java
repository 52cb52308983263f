package org.lectern.dedup;

/** What stands for a text while candidate pairs are looked for. Its arrays are shared, and must not be written to. */
public final class Sketch {

    /**
     * The version of all that a sketch depends on, the folding of letters and the hashes included; another version's
     * sketches cannot be compared.
     */
    public static final int VERSION = 2;

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
    public Sketch(int[] hashes, int coarse, int[] bands) {
        this.hashes = hashes;
        this.coarse = coarse;
        this.bands = bands;
    }

    /** The hashes of the sampled shingles, 32 bits of each, sorted, each once. */
    public int[] hashes() {
        return hashes;
    }

    /** How many hashes there are, and how many of them are in the coarse sample too. */
    public Size size() {
        return new Size(hashes.length, coarse);
    }

    /** One hash for each band of the signature; none if the text has no letters. */
    public int[] bands() {
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

    /**
     * How much a sketch holds.
     *
     * @param hashes how many sampled shingles
     * @param coarse how many of them are in the coarse sample, which long texts draw
     */
    public record Size(int hashes, int coarse) {

        /** Fewer shared sampled shingles are chance. */
        private static final int LEAST_SHARED = 5;
        /** With fewer in common even the shortest texts share nothing that tells. */
        static final int LEAST_TELLING = 2;

        /** The share of the smaller text that two have in common, as the sketches tell; zero where they tell nothing. */
        double containment(Size other, int common) {
            int least = Math.min(against(other), other.against(this));
            return common < Math.min(LEAST_SHARED, Math.max(LEAST_TELLING, least))
                    ? 0
                    : Math.min(1, (double) common / least);
        }

        /** How many of the hashes could stand in the other sketch. */
        private int against(Size other) {
            return other.coarse == other.hashes ? coarse : hashes;
        }
    }
}
