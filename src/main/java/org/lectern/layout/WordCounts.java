package org.lectern.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.Line;
import org.lectern.text.WordScanner;

/** Counts words in small letters; makes a string of each different word once, however often it comes. */
final class WordCounts {

    private @Nullable String[] words = new String[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    /** How often each word stands in the lines. */
    static Map<String, Integer> of(List<Line> lines) {
        WordCounts words = new WordCounts();
        for (Line line : lines) {
            WordScanner word = new WordScanner(line.text(), WordScanner.APOSTROPHES);
            while (word.next()) {
                words.add(line.text(), word);
            }
        }
        return words.toMap();
    }

    /** Counts the word at which the scanner of the text stands. */
    void add(String text, WordScanner word) {
        int slot = slot(word.hash());
        String known = words[slot];
        while (known != null && !isLower(known, text, word)) {
            slot = slot + 1 & words.length - 1;
            known = words[slot];
        }
        counts[slot]++;
        if (known == null) {
            words[slot] = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
            if (++size * 2 > words.length) {
                grow();
            }
        }
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

    /** Whether {@code known} is the word in small letters. */
    private static boolean isLower(String known, String text, WordScanner word) {
        if (known.hashCode() != word.hash()) {
            return false;
        }
        int length = word.end() - word.start();
        boolean same = known.length() == length;
        for (int i = 0; same && i < length; i++) {
            char c = text.charAt(word.start() + i);
            same = (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c) == known.charAt(i);
        }
        return same || known.equals(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        int[] oldCounts = counts;
        words = Arrays.copyOf(new String[0], 2 * oldWords.length);
        counts = new int[2 * oldWords.length];
        for (int old = 0; old < oldWords.length; old++) {
            String word = oldWords[old];
            if (word != null) {
                int slot = slot(word.hashCode());
                while (words[slot] != null) {
                    slot = slot + 1 & words.length - 1;
                }
                words[slot] = word;
                counts[slot] = oldCounts[old];
            }
        }
    }
}
