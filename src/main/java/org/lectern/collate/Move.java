package org.lectern.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.lectern.text.Span;

/**
 * A passage that one witness has elsewhere than the base text.
 *
 * @param witness the number of the witness
 * @param places where the passage stands in the order of the base text
 * @param behind the place behind which the witness has it; -1 at its head
 */
record Move(int witness, Span places, int behind) {

    /** The moves of all witnesses, divided where one begins or ends inside of another: two are alike or apart. */
    static List<Move> of(AlignmentTable table) {
        List<Move> moves = whole(table);
        NavigableSet<Integer> borders = new TreeSet<>();
        for (Move move : moves) {
            borders.add(move.places.start());
            borders.add(move.places.end());
            borders.add(move.behind + 1);
        }
        List<Move> divided = new ArrayList<>();
        for (Move move : moves) {
            int from = move.places.start();
            for (int border : borders.subSet(from, false, move.places.end(), true)) {
                divided.add(new Move(move.witness, new Span(from, border), move.behind));
                from = border;
            }
        }
        return divided;
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
