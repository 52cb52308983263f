package org.lectern.compare;

import org.lectern.text.Tokens;
import org.lectern.text.Transcript;

/**
 * A transcript in its part as one side of a comparison.
 *
 * @param siglum its short name, such as {@code A}
 * @param transcript the transcript
 * @param tokens its words and signs
 */
public record Witness(String siglum, Transcript transcript, Tokens tokens) {

    /** The number of words. */
    public int words() {
        return tokens.wordCount();
    }
}
