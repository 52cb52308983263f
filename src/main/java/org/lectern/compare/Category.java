package org.lectern.compare;

import static org.lectern.compare.Significance.ACCIDENTAL;
import static org.lectern.compare.Significance.SUBSTANTIVE;

import org.lectern.text.Labelled;

/** What kind of difference a change is. */
public enum Category implements Labelled {
    /** Other words. */
    WORDING(SUBSTANTIVE),
    /** Another value. */
    NUMBER(SUBSTANTIVE),
    /** Another name. */
    NAME(SUBSTANTIVE),
    /** Title, speaker, place, date. */
    FRONT_MATTER(SUBSTANTIVE),
    /** Who is addressed. */
    SALUTATION(SUBSTANTIVE),
    /** What happened in the room. */
    STAGE_DIRECTION(SUBSTANTIVE),
    /** Fillers, repetitions and false starts of speech. */
    DISFLUENCY(SUBSTANTIVE),
    /** Numbering, headings and notes that a publisher added. */
    PARATEXT(SUBSTANTIVE),
    /** The same word spelt otherwise. */
    SPELLING(ACCIDENTAL),
    /** Stops, commas and other signs. */
    PUNCTUATION(ACCIDENTAL),
    /** Capital or small letters. */
    CAPITALISATION(ACCIDENTAL),
    /** Word division. */
    HYPHENATION(ACCIDENTAL),
    /** Apostrophes. */
    APOSTROPHE(ACCIDENTAL),
    /** Short and long form of the same. */
    ABBREVIATION(ACCIDENTAL),
    /** The same number in digits and in words. */
    NUMERAL_FORM(ACCIDENTAL),
    /** The shape of quotation marks, dashes and letters. */
    TYPOGRAPHY(ACCIDENTAL),
    /** What optical character recognition may have misread. */
    OCR_SUSPECT(ACCIDENTAL);

    private final Significance significance;

    Category(Significance significance) {
        this.significance = significance;
    }

    /** Whether changes of this category touch the words. */
    public Significance significance() {
        return significance;
    }
}
