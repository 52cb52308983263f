package org.lectern.align;

import java.util.Arrays;

/** Which of some blocks hold each word that few of them hold. Cost is linear in the number of words. */
final class RareWords {

    private final int mostHolders;
    private final int mostCandidates;

    /** Where the holders of each key begin in {@link #holders}; one entry more than there are keys. */
    private final int[] starts;

    /** The blocks that hold each key, rising; none for a key that too many hold. */
    private final int[] holders;

    /** For each block the weight that it shares with the one that is asked about; 0 in between. */
    private final double[] shared;

    /**
     * Enters blocks.
     *
     * @param blocks the keys of each block, sorted
     * @param mostHolders a word that more blocks hold leads to none of them
     * @param mostCandidates so many blocks are named at most
     */
    RareWords(int[][] blocks, int mostHolders, int mostCandidates) {
        this.mostHolders = mostHolders;
        this.mostCandidates = mostCandidates;
        int[] counts = counts(blocks);
        starts = new int[counts.length + 1];
        for (int key = 0; key < counts.length; key++) {
            starts[key + 1] = starts[key] + (counts[key] <= mostHolders ? counts[key] : 0);
        }
        holders = new int[starts[counts.length]];
        int[] ends = Arrays.copyOf(starts, counts.length);
        for (int block = 0; block < blocks.length; block++) {
            int[] keys = blocks[block];
            for (int i = 0; i < keys.length; i++) {
                boolean rare = counts[keys[i]] <= mostHolders;
                if (rare && (i == 0 || keys[i] != keys[i - 1])) {
                    holders[ends[keys[i]]++] = block;
                }
            }
        }
        shared = new double[blocks.length];
    }

    /** How many blocks hold each key. */
    private static int[] counts(int[][] blocks) {
        int most = -1;
        for (int[] keys : blocks) {
            most = keys.length == 0 ? most : Math.max(most, keys[keys.length - 1]);
        }
        int[] counts = new int[most + 1];
        for (int[] keys : blocks) {
            for (int i = 0; i < keys.length; i++) {
                counts[keys[i]] += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
            }
        }
        return counts;
    }

    /** The blocks that share the greatest weight of rare words with the given keys, from the last to the first. */
    int[] sharingMost(int[] keys, Bag weights) {
        int[] touched = new int[(int) Math.min(shared.length, (long) keys.length * mostHolders)];
        int count = 0;
        for (int key : keys) {
            for (int h = key < starts.length - 1 ? starts[key] : holders.length; h < end(key); h++) {
                int block = holders[h];
                if (shared[block] == 0) {
                    touched[count++] = block;
                }
                shared[block] += weights.weightOfKey(key);
            }
        }
        int[] best = new int[mostCandidates];
        int size = 0;
        for (int i = 0; i < count; i++) {
            size = insert(best, size, touched[i]);
        }
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
        return descending(best, size);
    }

    private int end(int key) {
        return key < starts.length - 1 ? starts[key + 1] : holders.length;
    }

    /** Puts the block among the best, which stand by weight and then by number, if it belongs there. */
    private int insert(int[] best, int size, int block) {
        int at = size;
        while (at > 0 && better(block, best[at - 1])) {
            if (at < best.length) {
                best[at] = best[at - 1];
            }
            at--;
        }
        if (at < best.length) {
            best[at] = block;
        }
        return Math.min(best.length, size + 1);
    }

    private boolean better(int one, int two) {
        return shared[one] > shared[two] || shared[one] == shared[two] && one < two;
    }

    private static int[] descending(int[] blocks, int size) {
        int[] sorted = Arrays.copyOf(blocks, size);
        Arrays.sort(sorted);
        for (int i = 0; i < size / 2; i++) {
            int swapped = sorted[i];
            sorted[i] = sorted[size - 1 - i];
            sorted[size - 1 - i] = swapped;
        }
        return sorted;
    }
}
