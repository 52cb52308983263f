package org.lectern.dedup;

/**
 * 128 bits of a hash, by which contents are told apart.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
public record Fingerprint(long high, long low) {

    /**
     * The first half of a SHA-256.
     *
     * @param sha256 64 hexadecimal digits
     * @throws NumberFormatException if there are fewer, or others
     */
    public static Fingerprint ofSha256(String sha256) {
        if (sha256.length() < 32) {
            throw new NumberFormatException("no SHA-256: " + sha256);
        }
        return new Fingerprint(Long.parseUnsignedLong(sha256, 0, 16, 16), Long.parseUnsignedLong(sha256, 16, 32, 16));
    }
}
