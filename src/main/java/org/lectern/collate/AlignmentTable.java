package org.lectern.collate;

import java.util.List;
import org.lectern.text.Tokens;

/** The finished alignment: for each witness and place the token that stands there. */
final class AlignmentTable {

    private final List<Tokens> witnesses;
    private final int[][] tokenAt;
    private final int[][] wordsBefore;
    private final int size;

    /**
     * A table.
     *
     * @param tokenAt by witness and place; -1 where the witness has nothing
     * @param size the number of places
     */
    AlignmentTable(List<Tokens> witnesses, int[][] tokenAt, int size) {
        this.witnesses = witnesses;
        this.tokenAt = tokenAt;
        this.size = size;
        this.wordsBefore = new int[witnesses.size()][size + 1];
        for (int w = 0; w < tokenAt.length; w++) {
            for (int at = 0; at < size; at++) {
                boolean word = tokenAt[w][at] >= 0 && witnesses.get(w).isWord(tokenAt[w][at]);
                wordsBefore[w][at + 1] = wordsBefore[w][at] + (word ? 1 : 0);
            }
        }
    }

    /** The number of places. */
    int size() {
        return size;
    }

    /** The number of witnesses. */
    int witnesses() {
        return tokenAt.length;
    }

    Tokens tokens(int witness) {
        return witnesses.get(witness);
    }

    /** The token of the witness at the place, or -1. */
    int token(int witness, int place) {
        return tokenAt[witness][place];
    }

    boolean has(int witness, int place) {
        return tokenAt[witness][place] >= 0;
    }

    /** How many words the witness has at the places {@code [from, to)}. */
    int words(int witness, int from, int to) {
        return wordsBefore[witness][to] - wordsBefore[witness][from];
    }

    /** The places of the witness's tokens, in its own order. */
    int[] path(int witness) {
        int[] path = new int[witnesses.get(witness).size()];
        for (int place = 0; place < size; place++) {
            if (has(witness, place)) {
                path[token(witness, place)] = place;
            }
        }
        return path;
    }

    /** Whether the two have a token in common at the place. */
    boolean share(int one, int two, int place) {
        return has(one, place) && has(two, place);
    }

    /** The same with the places in another order: place {@code i} is what {@code order[i]} was. */
    AlignmentTable reordered(int[] order) {
        int[][] reordered = new int[tokenAt.length][size];
        for (int witness = 0; witness < tokenAt.length; witness++) {
            for (int place = 0; place < size; place++) {
                reordered[witness][place] = tokenAt[witness][order[place]];
            }
        }
        return new AlignmentTable(witnesses, reordered, size);
    }
}
