package org.lectern.dedup;

/**
 * How much of a text, at its beginning and at its end, is not the speech itself: title lines, salutations, thanks.
 *
 * <p>Different speeches share these. Two texts that have only these in common are never one work, however short they are.
 *
 * @param opening letters at the beginning
 * @param closing letters at the end
 */
public record Formulae(int opening, int closing) {

    /** Of a text of which nothing is known. */
    public static final Formulae NONE = new Formulae(0, 0);

    /** @throws IllegalArgumentException if one is negative */
    public Formulae {
        if (opening < 0 || closing < 0) {
            throw new IllegalArgumentException("opening " + opening + " or closing " + closing + " is negative");
        }
    }

    /** What either takes for formulae: the same wording may be set in ways that show more of them or less. */
    public Formulae or(Formulae other) {
        return new Formulae(Math.max(opening, other.opening), Math.max(closing, other.closing));
    }
}
