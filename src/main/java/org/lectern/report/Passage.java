package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
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
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(before(change)));
        runs.addAll(readings(change));
        runs.add(Run.plain(after(change)));
        return runs;
    }

    /** The words ahead of the change, up to and with the blank. */
    String before(Change change) {
        Side side = side(change);
        return new Surrounding(comparison.witness(side))
                .before(change.context().before(), change.reading(side).tokens().start());
    }

    /** The words behind the change, from the blank on. */
    String after(Change change) {
        Side side = side(change);
        return new Surrounding(comparison.witness(side))
                .after(change.context().after(), change.reading(side).tokens().end());
    }

    /** The side that has a reading, and the words around it; the base where both have. */
    static Side side(Change change) {
        return change.base().isEmpty() ? Side.OTHER : Side.BASE;
    }

    /** What each side has, without the words around it. */
    List<Run> readings(Change change) {
        List<Run> runs = new ArrayList<>();
        if (!change.base().isEmpty()) {
            runs.add(new Run("[-" + cut(Side.BASE, change) + "-]", Run.Style.OMITTED));
        }
        runs.add(Run.plain(between(change)));
        if (!change.other().isEmpty()) {
            runs.add(new Run("{+" + cut(Side.OTHER, change) + "+}", Run.Style.ADDED));
        }
        return runs;
    }

    /** What divides the two readings: a blank between words, nothing between signs that stand close to their word. */
    String between(Change change) {
        if (change.base().isEmpty() || change.other().isEmpty()) {
            return "";
        }
        Tokens tokens = comparison.base().tokens();
        Span range = change.base().tokens();
        boolean behind = range.end() == tokens.size() || tokens.spaceBefore(range.end());
        return tokens.spaceBefore(range.start()) && (behind || tokens.isWord(range.end() - 1)) ? " " : "";
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
