package org.lectern.report;

import org.lectern.compare.Witness;
import org.lectern.text.Tokens;

/** Shows the words around a place in one witness, with an ellipsis where its paragraph has more of them. */
final class Surrounding {

    private static final String ELLIPSIS = "\u2026";

    private final Witness witness;
    private final Tokens tokens;

    Surrounding(Witness witness) {
        this.witness = witness;
        this.tokens = witness.tokens();
    }

    /**
     * What stands ahead of a token, up to and with the blank.
     *
     * @param words the words just ahead of it in its block
     */
    String before(String words, int token) {
        if (words.isEmpty()) {
            return "";
        }
        boolean more = tokens.start(token) > words.length() + 1;
        return (more ? ELLIPSIS + " " : "") + words + blankAhead(token);
    }

    /**
     * What stands from a token on, from the blank on.
     *
     * @param words the words from it on in the block of the token ahead
     */
    String after(String words, int token) {
        if (words.isEmpty()) {
            return "";
        }
        int last = token - 1;
        String text = witness.transcript().blocks().get(tokens.block(last)).text();
        boolean more = text.length() - tokens.end(last) > words.length() + 1;
        return blankAhead(token) + words + (more ? " " + ELLIPSIS : "");
    }

    private String blankAhead(int token) {
        return tokens.spaceBefore(token) ? " " : "";
    }
}
