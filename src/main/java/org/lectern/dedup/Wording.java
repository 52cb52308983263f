package org.lectern.dedup;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Objects;

/**
 * A text as sorting sees it.
 *
 * @param key the hash of the letters; of a text without letters, which nothing but its signs can tell apart, that of the signs
 * @param letters its letters and digits, folded, without anything between them; see {@link Letters}
 */
public record Wording(Fingerprint key, String letters) {

    /** Checks that all is there. */
    public Wording {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(letters, "letters");
    }

    /** The wording of a text; the cost is linear. */
    public static Wording of(CharSequence text) {
        String letters = Letters.of(text);
        return new Wording(hash(letters.isEmpty() ? text.toString().strip() : letters), letters);
    }

    /** Whether the letters are those that the key was computed from; of a text without letters nobody can tell any more. */
    public boolean isSound() {
        return letters.isEmpty() || hash(letters).equals(key);
    }

    private static Fingerprint hash(CharSequence letters) {
        HashValue128 hash = Hashing.xxh3_128().hashCharsTo128Bits(letters);
        return new Fingerprint(hash.getMostSignificantBits(), hash.getLeastSignificantBits());
    }
}
