package org.lectern.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lectern.text.Span;

/**
 * A passage that one witness has elsewhere than the base text.
 *
 * @param witness the number of the witness
 * @param places where the passage stands in the order of the base text
 * @param behind the place behind which the witness has it; -1 at its head
 */
record Move(int witness, Span places, int behind) {

    private static final int MOST_ROUNDS = 16;

    /**
     * The moves of all witnesses, divided where one begins or ends inside of another, two being alike or apart, and
     * where a gap of the witness does: what it lacks of a passage it has not moved.
     *
     * @param gaps those of the same table
     */
    static List<Move> of(AlignmentTable table, List<Gap> gaps) {
        List<Move> moves = whole(table);
        NavigableSet<Integer> borders = new TreeSet<>();
        for (Move move : moves) {
            borders.add(move.places.start());
            borders.add(move.places.end());
            borders.add(move.behind + 1);
            gaps.stream().filter(move::encloses).forEach(gap -> {
                borders.add(gap.places().start());
                borders.add(gap.places().end());
            });
        }
        List<Move> divided = new ArrayList<>();
        for (Move move : moves) {
            int from = move.places.start();
            for (int border : borders.subSet(from, false, move.places.end(), true)) {
                divided.add(new Move(move.witness, new Span(from, border), move.behind));
                from = border;
            }
        }
        divided.removeIf(move -> !move.isAnything(table));
        return divided;
    }

    private boolean encloses(Gap gap) {
        return gap.witness() == witness
                && gap.places().start() >= places.start()
                && gap.places().end() <= places.end();
    }

    private boolean isAnything(AlignmentTable table) {
        return IntStream.range(places.start(), places.end()).anyMatch(place -> table.has(witness, place));
    }

    /**
     * The table with every passage in a place where some witness has it: one that all who have it have elsewhere is
     * brought to where most of them do.
     */
    static AlignmentTable settled(AlignmentTable table) {
        AlignmentTable settled = table;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Collection<Move> homeless = homeless(settled);
            if (homeless.isEmpty()) {
                return settled;
            }
            settled = settled.reordered(order(settled, homeless));
        }
        return settled;
    }

    /** For each passage that nobody has in place the move of most witnesses, the first of several. */
    private static Collection<Move> homeless(AlignmentTable table) {
        Map<Span, List<Move>> passages = new TreeMap<>();
        of(table, Gap.of(table))
                .forEach(move -> passages.computeIfAbsent(move.places, places -> new ArrayList<>())
                        .add(move));
        List<Move> homeless = new ArrayList<>();
        passages.forEach((places, moves) -> {
            if (!isAnywhere(table, places, moves)) {
                homeless.add(moves.stream()
                        .max(Comparator.<Move>comparingLong(move -> moves.stream()
                                        .filter(other -> other.behind == move.behind)
                                        .count())
                                .thenComparing(move -> -move.behind)
                                .thenComparing(move -> -move.firstToken(table)))
                        .orElseThrow());
            }
        });
        return homeless;
    }

    /** Whether a witness that does not move the passage has any of it. */
    private static boolean isAnywhere(AlignmentTable table, Span places, List<Move> moves) {
        for (int witness = 0; witness < table.witnesses(); witness++) {
            int number = witness;
            boolean mover = moves.stream().anyMatch(move -> move.witness == number);
            for (int place = places.start(); !mover && place < places.end(); place++) {
                if (table.has(witness, place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] order(AlignmentTable table, Collection<Move> homeless) {
        boolean[] taken = new boolean[table.size()];
        Map<Integer, List<Move>> arriving = new HashMap<>();
        for (Move move : homeless) {
            Arrays.fill(taken, move.places.start(), move.places.end(), true);
            arriving.computeIfAbsent(move.behind, behind -> new ArrayList<>()).add(move);
        }
        int[] order = new int[table.size()];
        int at = 0;
        for (int place = -1; place < table.size(); place++) {
            if (place >= 0 && !taken[place]) {
                order[at++] = place;
            }
            List<Move> here = arriving.getOrDefault(place, new ArrayList<>());
            here.sort(Comparator.comparingInt(move -> move.firstToken(table)));
            for (Move move : here) {
                for (int moved = move.places.start(); moved < move.places.end(); moved++) {
                    order[at++] = moved;
                }
            }
        }
        return order;
    }

    private int firstToken(AlignmentTable table) {
        int place = places.start();
        while (!table.has(witness, place)) {
            place++;
        }
        return table.token(witness, place);
    }

    /** What lies off the longest rising chain of each witness. */
    private static List<Move> whole(AlignmentTable table) {
        List<Move> moves = new ArrayList<>();
        for (int witness = 0; witness < table.witnesses(); witness++) {
            int[] path = table.path(witness);
            boolean[] inOrder = longestRisingChain(path);
            int behind = -1;
            int token = 0;
            while (token < path.length) {
                if (inOrder[token]) {
                    behind = path[token++];
                    continue;
                }
                int start = token++;
                while (token < path.length && !inOrder[token] && goesOn(table, witness, path, token)) {
                    token++;
                }
                moves.add(new Move(witness, new Span(path[start], path[token - 1] + 1), behind));
            }
        }
        return moves;
    }

    /** Whether nothing else of the witness stands between the token and the one before it. */
    private static boolean goesOn(AlignmentTable table, int witness, int[] path, int token) {
        for (int place = path[token - 1] + 1; place < path[token]; place++) {
            if (table.has(witness, place)) {
                return false;
            }
        }
        return path[token] > path[token - 1];
    }

    /** Which elements belong to a longest rising subsequence (Fredman 1975); cost is n log n. */
    private static boolean[] longestRisingChain(int[] path) {
        int[] ends = new int[path.length];
        int[] before = new int[path.length];
        int length = 0;
        for (int i = 0; i < path.length; i++) {
            int at = firstNotBelow(path, ends, length, path[i]);
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        boolean[] inChain = new boolean[path.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            inChain[i] = true;
        }
        return inChain;
    }

    private static int firstNotBelow(int[] path, int[] ends, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (path[ends[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
