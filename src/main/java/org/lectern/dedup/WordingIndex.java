package org.lectern.dedup;

/**
 * Different texts that are kept somewhere and already sorted, as far as {@link Nearest} has to know them. They are numbered
 * from zero; a number may be without a text.
 */
public interface WordingIndex {

    /** More than the highest number. */
    int size();

    /** The number of the text's work, below {@link #size()}. */
    int work(int text);

    /** How much the sketch of the text holds. */
    Sketch.Size sketchSize(int text);

    /** The text itself. */
    Wording wording(int text);

    /** How much of the text is not the speech itself. */
    Formulae formulae(int text);

    /**
     * The texts whose sketches hold a shingle.
     *
     * @param hash of {@link Sketch#hashes()}
     * @param most no more than these are asked for
     */
    int[] holders(int hash, int most);

    /**
     * The short texts that have a band in common with a signature.
     *
     * @param band its number
     * @param hash of {@link Sketch#bands()}
     * @param most no more than these are asked for
     */
    int[] inBand(int band, int hash, int most);
}
