package org.lectern.cli;

import java.util.Collection;
import java.util.Optional;

/** What may have been meant by a name that nobody knows. */
final class Suggestion {

    private Suggestion() {}

    /** The name that is fewest edits away, where these are few for its length. */
    static Optional<String> of(String written, Collection<String> names) {
        String best = "";
        int fewest = Integer.MAX_VALUE;
        for (String name : names) {
            int edits = edits(written, name);
            if (edits < fewest || edits == fewest && name.compareTo(best) < 0) {
                fewest = edits;
                best = name;
            }
        }
        return fewest <= Math.max(1, written.length() / 3) ? Optional.of(best) : Optional.empty();
    }

    /** The edit distance of Levenshtein 1965, with the exchange of neighbours as one edit. */
    private static int edits(String one, String two) {
        int[][] edits = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int substitution = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
                int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
                least = Math.min(least, edits[i - 1][j - 1] + substitution);
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1);
                edits[i][j] = exchanged ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
            }
        }
        return edits[one.length()][two.length()];
    }
}
