package org.lectern.compare;

import java.util.Set;
import org.lectern.text.Tokens;

/** Where sentences end. */
final class Sentences {

    private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964\u0965";
    private static final String CLOSERS = "\"'\u2019\u201D\u00BB)]\u300D\u300F\uFF09";

    /** Titles that are cut short with a stop, behind which a name follows. */
    private static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Dra", "Prof", "Rev", "Hon", "Gen", "Col", "Capt", "Lt", "Sgt", "Sen", "Gov", "St",
            "M", "MM", "Mme", "Mlle", "Mgr", "Sr", "Sra", "Srta");

    /** No sentence has more signs than this behind its stop, nor more ahead of its first word. */
    static final int MOST_SIGNS = 16;

    private Sentences() {}

    /** Whether a sentence ends with the token: a stop, or a closing sign behind one. */
    static boolean ends(Tokens tokens, int token) {
        int at = token;
        int first = Math.max(token - MOST_SIGNS, 0);
        while (at >= first && !tokens.isWord(at) && isOneOf(CLOSERS, tokens.text(at)) && !tokens.spaceBefore(at)) {
            at--;
        }
        return at >= first
                && !tokens.isWord(at)
                && isOneOf(STOPS, tokens.text(at))
                && !(at > 0 && endsTitle(tokens, at));
    }

    private static boolean endsTitle(Tokens tokens, int stop) {
        return tokens.block(stop - 1) == tokens.block(stop)
                && !tokens.spaceBefore(stop)
                && TITLES.contains(tokens.text(stop - 1))
                && tokens.text(stop).equals(".");
    }

    /** Whether a sentence begins with the token. */
    static boolean begins(Tokens tokens, int token) {
        int at = token - 1;
        if (at < 0 || tokens.block(at) != tokens.block(token)) {
            return true;
        }
        int first = Math.max(at - MOST_SIGNS, 0);
        while (at > first && !tokens.isWord(at) && tokens.spaceBefore(at) && !isOneOf(STOPS, tokens.text(at))) {
            at--;
        }
        return ends(tokens, at);
    }

    private static boolean isOneOf(String set, String sign) {
        return !sign.isEmpty() && set.indexOf(sign.charAt(0)) >= 0;
    }
}
