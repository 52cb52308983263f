package org.lectern.align;

import java.util.Arrays;
import org.lectern.text.Vocabulary;

/**
 * The groups of three letters in words, the ends of each word counted as letters, and how many of them two passages share.
 *
 * <p>The groups of one passage are counted once, and then any number of others held against it. Each group has a number, and
 * each word knows its own, so that nothing is sorted. Cost is linear in the letters of a passage. Not thread-safe.
 */
final class LetterGroups {

    private static final char EDGE = '\0';
    private static final int LETTERS = 3;

    private final Vocabulary words;
    private final Vocabulary groups = new Vocabulary();
    private final int[][] ofWords;

    /** How often each group stands in the counted passage. */
    private int[] counts = new int[1024];

    private int total;
    private int[] counted = new int[0];

    LetterGroups(Vocabulary words) {
        this.words = words;
        this.ofWords = new int[words.size()][];
    }

    /** Counts the groups of the words {@code keys[from, to)} in place of those before. */
    void count(int[] keys, int from, int to) {
        add(counted, 0, counted.length, -1);
        counted = Arrays.copyOfRange(keys, from, to);
        total = add(counted, 0, counted.length, 1);
    }

    /**
     * Twice the groups that the words {@code keys[from, to)} share with those counted, over all groups of both.
     *
     * @param size how many groups these words have, which is how many letters
     * @param least where it is less than this, it need not be told exactly
     * @return 0 as soon as it is known to be less than {@code least}
     */
    double dice(int[] keys, int from, int to, int size, double least) {
        double mayBeMissed = size - least * (total + size) / 2;
        int shared = 0;
        int seen = 0;
        int word = from;
        while (word < to && seen - shared <= mayBeMissed) {
            int[] ofWord = of(keys[word++]);
            seen += ofWord.length;
            for (int group : ofWord) {
                shared += counts[group]-- > 0 ? 1 : 0;
            }
        }
        add(keys, from, word, 1);
        return word < to ? 0 : 2.0 * shared / (total + size);
    }

    /** Adds to the counts of the groups; gives the number of groups. */
    private int add(int[] keys, int from, int to, int step) {
        int size = 0;
        for (int word = from; word < to; word++) {
            int[] ofWord = of(keys[word]);
            size += ofWord.length;
            for (int group : ofWord) {
                counts[group] += step;
            }
        }
        return size;
    }

    private int[] of(int key) {
        int[] ofWord = ofWords[key];
        if (ofWord == null) {
            ofWord = divided(words.key(key));
            ofWords[key] = ofWord;
        }
        return ofWord;
    }

    private int[] divided(String word) {
        String edged = EDGE + word + EDGE;
        int[] ofWord = new int[word.length()];
        for (int i = 0; i < ofWord.length; i++) {
            ofWord[i] = groups.intern(edged.substring(i, i + LETTERS));
        }
        if (groups.size() > counts.length) {
            counts = Arrays.copyOf(counts, 2 * groups.size());
        }
        return ofWord;
    }
}
