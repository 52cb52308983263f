package org.lectern.compare;

import java.util.BitSet;

/** Remembers of which words it was asked whether they are names of months, by their keys. For one comparison. */
final class MonthKeys {

    private final BitSet known = new BitSet();
    private final BitSet months = new BitSet();

    /** Whether the token is the name of a month. */
    boolean isMonth(TokenChain tokens, int i) {
        int key = tokens.key(i);
        if (!known.get(key)) {
            known.set(key);
            months.set(key, Dates.isMonth(tokens.text(i)));
        }
        return months.get(key);
    }
}
