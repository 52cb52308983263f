package org.lectern.compare;

import org.jspecify.annotations.Nullable;

/** Finds words that one side writes as one and the other divides, by a hyphen or a blank. */
final class Division {

    private Division() {}

    /** The first word of two stretches, if these begin with the same letters up to the end of a word on both sides. */
    static @Nullable TokenEdit first(
            TokenChain base, int baseStart, int baseEnd, TokenChain other, int otherStart, int otherEnd) {
        StringBuilder one = new StringBuilder();
        StringBuilder two = new StringBuilder();
        int b = baseStart;
        int o = otherStart;
        do {
            boolean baseIsBehind = one.length() <= two.length();
            if (baseIsBehind ? b == baseEnd : o == otherEnd) {
                return null;
            }
            if (baseIsBehind) {
                append(base, b++, one);
            } else {
                append(other, o++, two);
            }
            if (!startsAlike(one, two)) {
                return null;
            }
        } while (one.length() != two.length() || one.length() == 0);
        boolean divided = b - baseStart > 1 || o - otherStart > 1;
        return divided ? new TokenEdit(baseStart, b, otherStart, o) : null;
    }

    private static void append(TokenChain tokens, int token, StringBuilder letters) {
        if (tokens.isWord(token)) {
            letters.append(Normalisations.withoutApostrophes(tokens.text(token)));
        }
    }

    private static boolean startsAlike(StringBuilder one, StringBuilder two) {
        int shorter = Math.min(one.length(), two.length());
        for (int i = 0; i < shorter; i++) {
            if (one.charAt(i) != two.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
