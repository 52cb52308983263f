package org.lectern.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.Line;
import org.lectern.text.WordScanner;

/** Counts words in small letters; makes a string of each different word once, however often it comes. */
final class WordCounts {

    private @Nullable String[] words;
    private int[] counts;
    private int size;

    WordCounts() {
        this(1 << 12);
    }

    private WordCounts(int slots) {
        words = new String[slots];
        counts = new int[slots];
    }

    /** How often each of the candidates, in small letters, stands in the lines. */
    static Map<String, Integer> of(List<Line> lines, Set<String> candidates) {
        WordCounts words = new WordCounts();
        candidates.forEach(word -> words.put(word, 0));
        for (Line line : lines) {
            WordScanner word = new WordScanner(line.text(), WordScanner.APOSTROPHES);
            while (word.next()) {
                words.addKnown(word);
            }
        }
        return words.toMap();
    }

    /** Counts the word at which the scanner stands. */
    void add(WordScanner word) {
        if (!addKnown(word)) {
            put(word.inSmallLetters(), 1);
        }
    }

    /** Counts the word at which the scanner stands if it is known; tells whether it is. */
    private boolean addKnown(WordScanner word) {
        int slot = slot(word.hash());
        String known = words[slot];
        while (known != null && !word.isSpelt(known)) {
            slot = slot + 1 & words.length - 1;
            known = words[slot];
        }
        if (known != null) {
            counts[slot]++;
        }
        return known != null;
    }

    /** Makes a word known that is not yet. */
    private void put(String word, int count) {
        if (2 * ++size > words.length) {
            grow();
        }
        int slot = slot(word.hashCode());
        while (words[slot] != null) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = word;
        counts[slot] = count;
    }

    /** How often each word was counted. */
    Map<String, Integer> toMap() {
        Map<String, Integer> map = new HashMap<>(2 * size);
        for (int slot = 0; slot < words.length; slot++) {
            String word = words[slot];
            if (word != null) {
                map.put(word, counts[slot]);
            }
        }
        return map;
    }

    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(words.length) + 1;
    }

    private void grow() {
        WordCounts larger = new WordCounts(2 * words.length);
        for (int slot = 0; slot < words.length; slot++) {
            String word = words[slot];
            if (word != null) {
                larger.put(word, counts[slot]);
            }
        }
        words = larger.words;
        counts = larger.counts;
    }
}
