package org.lectern.dedup;

/**
 * The hashes of all runs of 12 letters of a text, computed in one pass.
 *
 * <p>The rolling hash is the polynomial of Karp and Rabin (1987) modulo 2^64; since its low bits depend on few letters, each
 * value is mixed by the finaliser of MurmurHash3. A text that is shorter than a shingle is one shingle as a whole.
 */
final class Shingles {

    /** The length of a shingle in letters: about two words, so that one changed letter spoils few shingles. */
    static final int LENGTH = 12;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long OUT = power(BASE, LENGTH);

    private Shingles() {}

    /** How many shingles a text has; none if it is empty. */
    static int count(CharSequence letters) {
        return letters.length() == 0 ? 0 : Math.max(1, letters.length() - LENGTH + 1);
    }

    /** Writes the hashes to {@code hashes}, in the order of the text, and returns their number. */
    static int hash(String letters, long[] hashes) {
        int count = count(letters);
        long rolling = 0;
        int length = letters.length();
        for (int i = 0; i < length; i++) {
            rolling = rolling * BASE + letters.charAt(i) + 1;
            if (i >= LENGTH) {
                rolling -= OUT * (letters.charAt(i - LENGTH) + 1);
            }
            if (i >= LENGTH - 1) {
                hashes[i - LENGTH + 1] = mix(rolling);
            }
        }
        if (length > 0 && length < LENGTH) {
            hashes[0] = mix(rolling);
        }
        return count;
    }

    private static long mix(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        return h ^ h >>> 33;
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
