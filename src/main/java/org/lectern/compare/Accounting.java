package org.lectern.compare;

/**
 * What became of the characters of one extracted text, in UTF-16 code units.
 *
 * @param total all of them
 * @param equal the other text has them too, at the same place
 * @param changed part of a change
 * @param moved the other text has them at another place
 * @param removed page furniture, markup and the like
 * @param repaired taken out or put right by a repair
 * @param blank spaces, line ends and characters without a glyph
 */
public record Accounting(int total, int equal, int changed, int moved, int removed, int repaired, int blank) {

    /** @throws IllegalArgumentException if the parts do not add up to {@code total} */
    public Accounting {
        if (equal + changed + moved + removed + repaired + blank != total) {
            throw new IllegalArgumentException("the parts do not add up: total " + total + ", equal " + equal
                    + ", changed " + changed + ", moved " + moved + ", removed " + removed + ", repaired " + repaired
                    + ", blank " + blank);
        }
    }
}
