package org.lectern.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.diff.EditScript;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/**
 * The alignment while it grows: columns of tokens that stand for each other, at most one of each witness, in an order
 * that follows the witnesses as far as none of them has moved a passage.
 *
 * <p>A witness is joined by its pairs with one that is there already. What has no partner in that one is looked for in
 * what the others have at the same place, so that an addition which two witnesses share is found whichever way they are
 * joined. Columns never fall apart or grow together later.
 */
final class Columns {

    /** Fewer tokens in a row that agree by chance are no sign of a shared addition. */
    private static final int FEWEST = 3;

    private final List<Tokens> witnesses;
    private final int[][] columnOf;
    /** The key of the token that made each column. */
    private int[] keys = new int[1024];

    private int count;
    private int[] order = new int[0];

    Columns(List<Tokens> witnesses) {
        this.witnesses = witnesses;
        this.columnOf = new int[witnesses.size()][];
    }

    /** Begins with a witness. */
    void begin(int witness) {
        int size = witnesses.get(witness).size();
        int[] columns = new int[size];
        for (int token = 0; token < size; token++) {
            columns[token] = newColumn(witness, token);
        }
        columnOf[witness] = columns;
        order = columns.clone();
    }

    /**
     * Joins a witness.
     *
     * @param near one that is there already
     * @param pairs for each token of the witness its partner in {@code near}, or -1
     */
    void join(int near, int witness, int[] pairs) {
        int[] position = inverse(order);
        int[] columns = Arrays.stream(pairs)
                .map(pair -> pair < 0 ? -1 : columnOf[near][pair])
                .toArray();
        findInOthers(near, witness, columns, position);
        Map<Integer, List<Integer>> ahead = new HashMap<>();
        Map<Integer, List<Integer>> behind = new HashMap<>();
        List<Integer> last = new ArrayList<>();
        for (Span gap : gaps(columns)) {
            int before = gap.start() == 0 ? -1 : columns[gap.start() - 1];
            int after = gap.end() == columns.length ? -1 : columns[gap.end()];
            List<Integer> place = after >= 0 && (before < 0 || position[before] < position[after])
                    ? ahead.computeIfAbsent(after, column -> new ArrayList<>())
                    : before >= 0 ? behind.computeIfAbsent(before, column -> new ArrayList<>()) : last;
            for (int t = gap.start(); t < gap.end(); t++) {
                columns[t] = newColumn(witness, t);
                place.add(columns[t]);
            }
        }
        columnOf[witness] = columns;
        order = merged(ahead, behind, last);
    }

    /** The runs of tokens that have no column yet. */
    private static List<Span> gaps(int[] columns) {
        List<Span> gaps = new ArrayList<>();
        int token = 0;
        while (token < columns.length) {
            int start = token++;
            if (columns[start] < 0) {
                while (token < columns.length && columns[token] < 0) {
                    token++;
                }
                gaps.add(new Span(start, token));
            }
        }
        return gaps;
    }

    private int newColumn(int witness, int token) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count] = witnesses.get(witness).key(token);
        return count++;
    }

    private int[] merged(Map<Integer, List<Integer>> ahead, Map<Integer, List<Integer>> behind, List<Integer> last) {
        int[] merged = new int[count];
        int at = 0;
        for (int column : order) {
            for (int inserted : ahead.getOrDefault(column, List.of())) {
                merged[at++] = inserted;
            }
            merged[at++] = column;
            for (int inserted : behind.getOrDefault(column, List.of())) {
                merged[at++] = inserted;
            }
        }
        for (int inserted : last) {
            merged[at++] = inserted;
        }
        return merged;
    }

    /** Gives tokens without a partner in {@code near} the columns of others at the same place that have the same words. */
    private void findInOthers(int near, int witness, int[] columns, int[] position) {
        boolean[] taken = new boolean[count];
        for (int column : columnOf[near]) {
            taken[column] = true;
        }
        for (Span gap : gaps(columns)) {
            int from = gap.start() == 0 ? 0 : position[columns[gap.start() - 1]] + 1;
            int to = gap.end() == columns.length ? order.length : position[columns[gap.end()]];
            if (gap.length() >= FEWEST && to - from >= FEWEST) {
                int[] there = Arrays.stream(order, from, to)
                        .filter(column -> !taken[column])
                        .toArray();
                match(witness, gap.start(), gap.end(), columns, there, taken);
            }
        }
    }

    private void match(int witness, int start, int end, int[] columns, int[] there, boolean[] taken) {
        if (there.length < FEWEST) {
            return;
        }
        int[] own = new int[end - start];
        Arrays.setAll(own, i -> witnesses.get(witness).key(start + i));
        int[] theirs = Arrays.stream(there).map(column -> keys[column]).toArray();
        int[] matches = EditScript.between(own, theirs).matches();
        int i = 0;
        while (i < matches.length) {
            int from = i++;
            while (i < matches.length && matches[from] >= 0 && matches[i] == matches[i - 1] + 1) {
                i++;
            }
            if (matches[from] >= 0 && i - from >= FEWEST) {
                for (int k = from; k < i; k++) {
                    columns[start + k] = there[matches[k]];
                    taken[there[matches[k]]] = true;
                }
            }
        }
    }

    /** The finished alignment, in an order in which the base text stands as it is. */
    AlignmentTable finished(int base) {
        int[] position = inverse(orderFor(base));
        int[][] tokenAt = new int[witnesses.size()][count];
        for (int w = 0; w < tokenAt.length; w++) {
            Arrays.fill(tokenAt[w], -1);
            for (int token = 0; token < columnOf[w].length; token++) {
                tokenAt[w][position[columnOf[w][token]]] = token;
            }
        }
        return Move.settled(new AlignmentTable(witnesses, tokenAt, count));
    }

    /** The order of the base text, where each of its columns takes with it what follows and the base does not have. */
    private int[] orderFor(int base) {
        int[] tokens = new int[count];
        Arrays.fill(tokens, -1);
        for (int token = 0; token < columnOf[base].length; token++) {
            tokens[columnOf[base][token]] = token;
        }
        int[] places = new int[count];
        int last = -1;
        for (int i = 0; i < count; i++) {
            last = tokens[order[i]] < 0 ? last : tokens[order[i]];
            places[i] = last;
        }
        Integer[] sorted = new Integer[count];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, (i, k) -> Integer.compare(places[i], places[k]));
        return Arrays.stream(sorted).mapToInt(i -> order[i]).toArray();
    }

    private static int[] inverse(int[] order) {
        int[] position = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            position[order[i]] = i;
        }
        return position;
    }
}
