package org.lectern.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/**
 * A stretch of places in which each witness is there or is not, from one border of a gap or move to the next.
 *
 * @param places the stretch
 * @param present the witnesses that have it, by number, rising
 * @param omitting those that omit it
 * @param lacunose those whose text is incomplete
 * @param beginsBlocks whether a block begins with it in all witnesses that have it
 */
record Section(Span places, List<Integer> present, Set<Integer> omitting, Set<Integer> lacunose, boolean beginsBlocks) {

    /** The sections of a table, one behind the other. */
    static List<Section> of(AlignmentTable table, List<Gap> gaps, List<Move> moves) {
        SortedSet<Integer> borders = new TreeSet<>(List.of(0, table.size()));
        Set<Integer> blocks = new HashSet<>();
        for (Gap gap : gaps) {
            borders.add(gap.places().start());
            borders.add(gap.places().end());
            if (!gap.lacuna()) {
                addBlockBorders(table, gap.places(), blocks);
            }
        }
        borders.addAll(blocks);
        for (Move move : moves) {
            borders.add(move.places().start());
            borders.add(move.places().end());
            borders.add(move.behind() + 1);
        }
        List<Gap> waiting = new ArrayList<>(gaps);
        waiting.sort((one, two) -> one.places().compareTo(two.places()));
        List<Gap> open = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int to : borders) {
            if (to > from) {
                int start = from;
                open.removeIf(gap -> gap.places().end() <= start);
                while (next < waiting.size() && waiting.get(next).places().start() <= start) {
                    open.add(waiting.get(next++));
                }
                sections.add(section(table, new Span(from, to), open, blocks.contains(from)));
            }
            from = to;
        }
        return sections;
    }

    /** The places in the midst of a passage at which all who have it begin a block. */
    private static void addBlockBorders(AlignmentTable table, Span places, Set<Integer> borders) {
        boolean[] begins = new boolean[table.witnesses()];
        Arrays.fill(begins, true);
        for (int place = places.end() - 1; place > places.start(); place--) {
            boolean here = false;
            boolean all = true;
            for (int witness = 0; witness < begins.length; witness++) {
                if (table.has(witness, place)) {
                    Tokens tokens = table.tokens(witness);
                    int token = table.token(witness, place);
                    begins[witness] = tokens.blockStart(tokens.block(token)) == token;
                    here |= begins[witness];
                }
                all &= begins[witness];
            }
            if (here && all) {
                borders.add(place);
            }
        }
    }

    private static Section section(AlignmentTable table, Span places, List<Gap> open, boolean beginsBlocks) {
        Set<Integer> omitting = new HashSet<>();
        Set<Integer> lacunose = new HashSet<>();
        open.forEach(gap -> (gap.lacuna() ? lacunose : omitting).add(gap.witness()));
        List<Integer> present = new ArrayList<>();
        for (int witness = 0; witness < table.witnesses(); witness++) {
            if (omitting.contains(witness) || lacunose.contains(witness)) {
                continue;
            }
            // A gap too short to be told by itself is told with those of the others.
            if (!omitting.isEmpty() && !hasAnything(table, witness, places)) {
                omitting.add(witness);
            } else {
                present.add(witness);
            }
        }
        return new Section(places, present, omitting, lacunose, beginsBlocks);
    }

    private static boolean hasAnything(AlignmentTable table, int witness, Span places) {
        for (int place = places.start(); place < places.end(); place++) {
            if (table.has(witness, place)) {
                return true;
            }
        }
        return false;
    }
}
