package org.lectern.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.diff.HashFilter;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/** Looks for passages that stand in some ranges of two texts, and nowhere else in them. Lives inside one call. */
final class PassageSearch {

    private final Tokens base;
    private final Tokens other;
    private final int[] baseKeys;
    private final int[] otherKeys;

    /** Words in a shingle. */
    private final int length;

    PassageSearch(Tokens base, Tokens other, int fewestWords) {
        this.base = base;
        this.other = other;
        this.baseKeys = base.wordKeys();
        this.otherKeys = other.wordKeys();
        this.length = fewestWords;
    }

    /** A shingle that stands once in each text, by its first word in both. */
    private record Seed(int base, int other, long shingle) {}

    /** The passages, as long as can be; two of them may overlap. */
    List<SharedPassage> passages(List<Span> baseRanges, List<Span> otherRanges) {
        if (base.wordCount() >= ShingleIndex.MOST_HOLDERS || other.wordCount() >= ShingleIndex.MOST_HOLDERS) {
            return List.of();
        }
        List<Span> bases = longEnough(base, baseRanges);
        List<Span> others = longEnough(other, otherRanges);
        List<SharedPassage> passages = new ArrayList<>();
        for (Seed seed : unique(seeds(bases, others))) {
            int baseToken = base.token(seed.base);
            int otherToken = other.token(seed.other);
            SharedPassage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
            boolean known = last != null
                    && baseToken < last.base().end()
                    && baseToken - last.base().start()
                            == otherToken - last.other().start();
            if (!known) {
                SharedPassage passage =
                        extended(baseToken, otherToken, holder(bases, baseToken), holder(others, otherToken));
                if (words(base, passage.base()) >= length) {
                    passages.add(passage);
                }
            }
        }
        return passages;
    }

    private static int words(Tokens tokens, Span range) {
        return tokens.wordsBefore(range.end()) - tokens.wordsBefore(range.start());
    }

    /** The ranges that hold a shingle, rising. */
    private List<Span> longEnough(Tokens tokens, List<Span> ranges) {
        return ranges.stream()
                .filter(range -> words(tokens, range) >= length)
                .sorted()
                .toList();
    }

    /** What stands once in the ranges of each text, by its place in the base. */
    private List<Seed> seeds(List<Span> bases, List<Span> others) {
        List<Seed> seeds = new ArrayList<>();
        int[] otherWords = shingleWords(other, others);
        int[] baseWords = shingleWords(base, bases);
        if (baseWords.length == 0 || otherWords.length == 0) {
            return seeds;
        }
        HashFilter filter = new HashFilter(baseWords.length);
        for (int word : baseWords) {
            filter.add(ShingleIndex.shingle(baseKeys, word, length));
        }
        long[] entries = new long[otherWords.length];
        int size = 0;
        for (int word : otherWords) {
            long shingle = ShingleIndex.shingle(otherKeys, word, length);
            if (filter.mayHold(shingle)) {
                entries[size++] = shingle | word;
            }
        }
        ShingleIndex index = new ShingleIndex(Arrays.copyOf(entries, size));
        HashFilter indexed = index.filter();
        for (int word : baseWords) {
            long shingle = ShingleIndex.shingle(baseKeys, word, length);
            if (indexed.mayHold(shingle) && index.holdsOnce(shingle)) {
                int otherWord = index.holder(index.first(shingle));
                if (sameWords(word, otherWord)) {
                    seeds.add(new Seed(word, otherWord, shingle));
                }
            }
        }
        return seeds;
    }

    /** The first words of all shingles in the ranges. */
    private int[] shingleWords(Tokens tokens, List<Span> ranges) {
        int count = 0;
        for (Span range : ranges) {
            count += words(tokens, range) - length + 1;
        }
        int[] all = new int[count];
        int at = 0;
        for (Span range : ranges) {
            int last = tokens.wordsBefore(range.end()) - length;
            for (int word = tokens.wordsBefore(range.start()); word <= last; word++) {
                all[at++] = word;
            }
        }
        return all;
    }

    private boolean sameWords(int baseWord, int otherWord) {
        return Arrays.equals(baseKeys, baseWord, baseWord + length, otherKeys, otherWord, otherWord + length);
    }

    /** Those whose shingles stand once in the whole of each text. */
    private List<Seed> unique(List<Seed> all) {
        ShingleIndex shingles = index(all);
        List<Seed> seeds =
                all.stream().filter(seed -> shingles.holdsOnce(seed.shingle)).toList();
        if (seeds.isEmpty()) {
            return seeds;
        }
        ShingleIndex index = index(seeds);
        int[] baseCounts = counts(index, baseKeys);
        int[] otherCounts = counts(index, otherKeys);
        List<Seed> unique = new ArrayList<>();
        for (int k = 0; k < baseCounts.length; k++) {
            if (baseCounts[k] == 1 && otherCounts[k] == 1) {
                unique.add(seeds.get(k));
            }
        }
        return unique;
    }

    private static ShingleIndex index(List<Seed> seeds) {
        long[] entries = new long[seeds.size()];
        for (int k = 0; k < entries.length; k++) {
            entries[k] = seeds.get(k).shingle | k;
        }
        return new ShingleIndex(entries);
    }

    /** How often each shingle of the index stands in a text, by its holder. */
    private int[] counts(ShingleIndex index, int[] keys) {
        int[] counts = new int[index.size()];
        HashFilter indexed = index.filter();
        for (int word = 0; word + length <= keys.length; word++) {
            long shingle = ShingleIndex.shingle(keys, word, length);
            int entry = indexed.mayHold(shingle) ? index.first(shingle) : index.size();
            while (entry < index.size() && index.isAt(entry, shingle)) {
                counts[index.holder(entry++)]++;
            }
        }
        return counts;
    }

    private static Span holder(List<Span> ranges, int token) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (ranges.get(middle).start() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return ranges.get(low);
    }

    /** The tokens on both sides of a pair that have the same keys, inside the ranges. */
    private SharedPassage extended(int baseToken, int otherToken, Span baseRange, Span otherRange) {
        int ahead = 0;
        while (baseToken - ahead > baseRange.start()
                && otherToken - ahead > otherRange.start()
                && base.key(baseToken - ahead - 1) == other.key(otherToken - ahead - 1)) {
            ahead++;
        }
        int behind = 0;
        while (baseToken + behind < baseRange.end()
                && otherToken + behind < otherRange.end()
                && base.key(baseToken + behind) == other.key(otherToken + behind)) {
            behind++;
        }
        return new SharedPassage(
                new Span(baseToken - ahead, baseToken + behind), new Span(otherToken - ahead, otherToken + behind));
    }
}
