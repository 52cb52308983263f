package org.lectern.collate;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.Span;

/**
 * A passage that one witness does not have and another has.
 *
 * @param witness the number of the witness
 * @param places where the passage stands
 * @param lacuna whether the text of the witness is incomplete there; else it omits the passage
 */
record Gap(int witness, Span places, boolean lacuna) {

    /** A shorter passage is no entry of its own: it belongs to the readings around it. */
    private static final int FEWEST_WORDS = 12;

    /** A passage from this length on is told apart from what stands in its place. */
    private static final int LONG = 60;

    /** What stands in place of a shorter passage is another reading of it from this part of its length on. */
    private static final double REPLACEMENT = .25;

    /** An excerpt lacks, and does not omit, so many words in its midst. */
    private static final int EXCERPT_GAP = 40;

    /** An excerpt shares so much of itself with another witness. */
    private static final double INSIDE = .8;

    /** An excerpt has no more than this part of the other witness's words. */
    private static final double PART = .7;

    /** The gaps of all witnesses, those of one rising. */
    static List<Gap> of(AlignmentTable table) {
        List<Gap> gaps = new ArrayList<>();
        for (int witness = 0; witness < table.witnesses(); witness++) {
            boolean excerpt = isExcerpt(table, witness);
            int place = 0;
            while (place < table.size()) {
                int from = place++;
                if (!table.has(witness, from)) {
                    while (place < table.size() && !table.has(witness, place)) {
                        place++;
                    }
                    add(gaps, table, witness, new Span(from, place), excerpt);
                }
            }
        }
        return gaps;
    }

    private static void add(List<Gap> gaps, AlignmentTable table, int witness, Span places, boolean excerpt) {
        int most = 0;
        boolean told = false;
        for (int other = 0; other < table.witnesses(); other++) {
            int words = table.words(other, places.start(), places.end());
            most = Math.max(most, words);
            told |= words >= LONG || words >= FEWEST_WORDS && !isReplaced(table, witness, other, places, words);
        }
        if (!told) {
            return;
        }
        boolean lacuna = excerpt
                && (most >= EXCERPT_GAP
                        || !sharesAnything(table, witness, 0, places.start())
                        || !sharesAnything(table, witness, places.end(), table.size()));
        gaps.add(new Gap(witness, places, lacuna));
    }

    /** Whether the witness has words that the other has not next to the passage, enough to be another reading of it. */
    private static boolean isReplaced(AlignmentTable table, int witness, int other, Span places, int words) {
        int from = places.start();
        while (from > 0 && !table.has(other, from - 1)) {
            from--;
        }
        int to = places.end();
        while (to < table.size() && !table.has(other, to)) {
            to++;
        }
        return table.words(witness, from, to) >= REPLACEMENT * words;
    }

    private static boolean sharesAnything(AlignmentTable table, int witness, int from, int to) {
        for (int place = from; place < to; place++) {
            for (int other = 0; other < table.witnesses(); other++) {
                if (other != witness && table.share(witness, other, place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isExcerpt(AlignmentTable table, int witness) {
        int own = table.words(witness, 0, table.size());
        for (int other = 0; other < table.witnesses(); other++) {
            int words = table.words(other, 0, table.size());
            if (other == witness || own > PART * words) {
                continue;
            }
            int shared = 0;
            for (int place = 0; place < table.size(); place++) {
                boolean both = table.share(witness, other, place);
                shared += both ? table.words(witness, place, place + 1) : 0;
            }
            if (shared >= INSIDE * own) {
                return true;
            }
        }
        return false;
    }
}
