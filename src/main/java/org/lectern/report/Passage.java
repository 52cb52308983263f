package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Reading;
import org.lectern.compare.Side;
import org.lectern.compare.Witness;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/**
 * A change with the words around it, marked so that it is understood without colours: {@code [-only in A-]} and
 * {@code {+only in B+}}, as the program wdiff does.
 */
final class Passage {

    /** Readings of more words are cut. */
    private static final int MOST_WORDS = 60;

    private static final int HEAD_WORDS = 24;
    private static final int TAIL_WORDS = 14;

    private final Comparison comparison;

    Passage(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What the marks mean. */
    List<Run> legend() {
        String base = comparison.base().siglum();
        String other = comparison.other().siglum();
        return List.of(
                new Run("[-only in " + base + "-]", Run.Style.OMITTED),
                Run.plain("  "),
                new Run("{+only in " + other + "+}", Run.Style.ADDED));
    }

    /** The change between the words around it. */
    List<Run> inContext(Change change) {
        Side side = change.base().isEmpty() ? Side.OTHER : Side.BASE;
        Tokens tokens = comparison.witness(side).tokens();
        Span range = change.reading(side).tokens();
        String before = change.context().before();
        String after = change.context().after();
        List<Run> runs = new ArrayList<>();
        if (!before.isEmpty()) {
            boolean more = tokens.start(range.start()) > before.length() + 1;
            runs.add(Run.plain((more ? "\u2026 " : "") + before + blankAhead(tokens, range.start())));
        }
        runs.addAll(readings(change));
        if (!after.isEmpty()) {
            String ahead = blankAhead(tokens, range.end());
            int rest = lengthOfBlock(side, range.end() - 1) - tokens.end(range.end() - 1);
            boolean more = rest > after.length() + 1;
            runs.add(Run.plain(ahead + after + (more ? " \u2026" : "")));
        }
        return runs;
    }

    private static String blankAhead(Tokens tokens, int token) {
        return tokens.spaceBefore(token) ? " " : "";
    }

    private int lengthOfBlock(Side side, int token) {
        Witness witness = comparison.witness(side);
        return witness.transcript()
                .blocks()
                .get(witness.tokens().block(token))
                .text()
                .length();
    }

    /** What each side has, without the words around it. */
    List<Run> readings(Change change) {
        List<Run> runs = new ArrayList<>();
        if (!change.base().isEmpty()) {
            runs.add(new Run("[-" + cut(Side.BASE, change) + "-]", Run.Style.OMITTED));
        }
        if (!change.base().isEmpty() && !change.other().isEmpty() && standsAlone(change.base())) {
            runs.add(Run.plain(" "));
        }
        if (!change.other().isEmpty()) {
            runs.add(new Run("{+" + cut(Side.OTHER, change) + "+}", Run.Style.ADDED));
        }
        return runs;
    }

    /** Whether blanks stand on both sides of the reading. */
    private boolean standsAlone(Reading reading) {
        Tokens tokens = comparison.base().tokens();
        int end = reading.tokens().end();
        return tokens.spaceBefore(reading.tokens().start()) && (end == tokens.size() || tokens.spaceBefore(end));
    }

    /** The reading, its middle left out where it is long. */
    String cut(Side side, Change change) {
        Tokens tokens = comparison.witness(side).tokens();
        Span range = change.reading(side).tokens();
        int firstWord = tokens.wordsBefore(range.start());
        int words = tokens.wordsBefore(range.end()) - firstWord;
        if (words <= MOST_WORDS) {
            return change.reading(side).text();
        }
        int headEnd = tokens.token(firstWord + HEAD_WORDS);
        int tailStart = tokens.token(firstWord + words - TAIL_WORDS);
        String leftOut = Phrases.count(words - HEAD_WORDS - TAIL_WORDS, "more word");
        return tokens.text(range.start(), headEnd) + " \u2026 (" + leftOut + ") \u2026 "
                + tokens.text(tailStart, range.end());
    }
}
