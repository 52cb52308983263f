package org.lectern.dedup;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Compares two texts letter by letter.
 *
 * <p>Each shingle of one text is looked up in a table of the other's; what matches is extended as far as the letters agree.
 * Runs that follow each other in both texts with small gaps make a <em>passage</em>, which needs one run of
 * {@value #TELLING_RUN} letters to count, for a dozen letters agree by chance in any two texts of a language. What was
 * edited inside a passage belongs to it: a text whose every fifth word was changed is still covered, one that shares a
 * formula is covered as far as the formula goes. The idea is that of local alignment by chained seeds.
 *
 * <p>Cost is linear in both lengths, but for repeated shingles, of which {@value #MOST_PLACES} places are tried. Keeps its
 * buffers and the last table: one for each thread.
 */
public final class PairVerifier {

    /** So many letters, four or five words, hardly ever agree by chance. */
    private static final int TELLING_RUN = 24;
    /** The longest gap inside a passage in letters: a dozen words. */
    private static final int WIDEST_GAP = 100;

    private static final int MOST_PLACES = 24;
    /** Below this share no weights can make two texts one work. */
    private static final float WORTH_WEIGHING = .3f;

    /** A text that is to be compared. */
    public interface Side {
        /** Its letters; they may have to be loaded. */
        String letters();

        /** How much of it is not the speech itself. */
        Formulae formulae();
    }

    private final ShingleTable table = new ShingleTable();
    private long[] hashes = new long[1 << 12];
    private int[] found = new int[1 << 12];
    private final Passages passages = new Passages(WIDEST_GAP, TELLING_RUN);

    /**
     * Compares two texts.
     *
     * @param a the text that comes first and is not shorter; it is kept for the next call
     * @param b the other
     * @param weights of the shingles of both
     */
    public Overlap verify(Side a, Side b, BoilerplateWeights weights) {
        table.load(a);
        String bLetters = b.letters();
        int aCount = Shingles.count(table.letters());
        int bCount = Shingles.count(bLetters);
        if (hashes.length < bCount + Shingles.LENGTH) {
            hashes = new long[bCount + bCount / 2 + Shingles.LENGTH];
            found = new int[hashes.length];
        }
        Shingles.hash(bLetters, hashes);
        table.clearHits();
        int bHits = 0;
        for (int j = 0; j < bCount; j++) {
            found[j] = table.find(hashes[j]);
            if (found[j] >= 0) {
                table.hit(found[j]);
                bHits++;
            }
        }
        int aHits = table.hits();
        int aLength = table.letters().length();
        int bLength = bLetters.length();
        Speech aSpeech = new Speech(a.formulae(), aLength);
        Speech bSpeech = new Speech(b.formulae(), bLength);
        trace(bLetters, bCount, aSpeech, bSpeech);
        passages.sortByA();
        float aCovered = (float) passages.coveredA(0, aLength) / Math.max(1, aLength);
        float bCovered = (float) passages.coveredB(0, bLength) / Math.max(1, bLength);
        float shared = (aHits + bHits) / 2f;
        boolean weigh = Math.max(aCovered, bCovered) >= WORTH_WEIGHING;
        return new Overlap(
                (float) aHits / Math.max(1, aCount),
                (float) bHits / Math.max(1, bCount),
                shared / Math.max(1, aCount + bCount - shared),
                aCovered,
                bCovered,
                weigh ? weights.distinct(table.hashes(), aCount, passages::coversA, aCovered) : aCovered,
                weigh ? weights.distinct(hashes, bCount, passages::coversB, bCovered) : bCovered,
                aSpeech.share(passages::coveredA),
                bSpeech.share(passages::coveredB),
                passages.longestRun());
    }

    private void trace(String b, int bCount, Speech aSpeech, Speech bSpeech) {
        passages.clear();
        String a = table.letters();
        int j = 0;
        while (j < bCount) {
            if (found[j] < 0) {
                j++;
                continue;
            }
            int i = place(found[j], j, b);
            int length = agreeing(a, i, b, j);
            if (length == 0) {
                j++;
                continue;
            }
            passages.add(i, j, length);
            aSpeech.add(i, length);
            bSpeech.add(j, length);
            j += length;
        }
        passages.finish();
    }

    /** Of all places of a shingle that which goes on with the passage, else that with the longest run. */
    private int place(int first, int j, String b) {
        int best = first;
        int longest = -1;
        int tried = 0;
        for (int i = first; i >= 0 && tried < MOST_PLACES; i = table.next(i)) {
            if (passages.continues(i, j)) {
                return i;
            }
            if (tried > 0 || table.next(i) >= 0) {
                int length = agreeing(table.letters(), i, b, j);
                if (length > longest) {
                    longest = length;
                    best = i;
                }
            }
            tried++;
        }
        return best;
    }

    private static int agreeing(String a, int i, String b, int j) {
        int most = Math.min(a.length() - i, b.length() - j);
        int length = 0;
        while (length < most && a.charAt(i + length) == b.charAt(j + length)) {
            length++;
        }
        return length;
    }

    /**
     * The speech itself, and from where to where runs lie in it. A short one may stand in the gap between a salutation and thanks
     * that others have, too: only what lies between runs of its own is shared.
     */
    private static final class Speech {

        private final int start;
        private final int end;
        private int first;
        private int last;

        Speech(Formulae formulae, int length) {
            start = formulae.opening();
            end = length - formulae.closing();
            first = end;
            last = start;
        }

        void add(int run, int length) {
            int from = Math.max(start, run);
            int to = Math.min(end, run + length);
            if (from < to) {
                first = Math.min(first, from);
                last = Math.max(last, to);
            }
        }

        /** The share that is covered; all if there is nothing. */
        float share(IntBinaryOperator covered) {
            if (start >= end) {
                return 1;
            }
            return first >= last ? 0 : (float) covered.applyAsInt(first, last) / (end - start);
        }
    }

    /** The places of all shingles of one text. */
    private static final class ShingleTable {
        private @Nullable Side text;
        private String letters = "";
        private long[] hashes = new long[1 << 12];
        /** Open addressing: the first place of a shingle, or -1. */
        private int[] slots = new int[1 << 13];

        private int mask = slots.length - 1;
        /** A filter of two bytes for each shingle, small enough for the nearest cache: most that is asked for is not there. */
        private long[] present = new long[1 << 10];
        /** The next place of the same shingle, or -1. */
        private int[] next = new int[1 << 12];
        /** The last place so far, kept at the first. */
        private int[] last = new int[1 << 12];

        private int[] times = new int[1 << 12];
        private boolean[] hit = new boolean[1 << 12];
        private int count;
        private int hits;

        void load(Side newText) {
            if (newText == text) {
                return;
            }
            text = newText;
            letters = newText.letters();
            count = Shingles.count(letters);
            reserve();
            Shingles.hash(letters, hashes);
            Arrays.fill(slots, 0, mask + 1, -1);
            Arrays.fill(present, 0, (mask >> 4) + 1, 0);
            for (int i = 0; i < count; i++) {
                next[i] = -1;
                times[i] = 1;
                last[i] = i;
                int slot = slot(hashes[i]);
                int first = slots[slot];
                if (first < 0) {
                    slots[slot] = i;
                    present[(int) (hashes[i] >>> 26) & mask >> 4] |= 1L << (hashes[i] >>> 20);
                } else {
                    next[last[first]] = i;
                    last[first] = i;
                    times[first]++;
                }
            }
        }

        private void reserve() {
            if (next.length < count + Shingles.LENGTH) {
                int capacity = count + count / 2 + Shingles.LENGTH;
                hashes = new long[capacity];
                next = new int[capacity];
                last = new int[capacity];
                times = new int[capacity];
                hit = new boolean[capacity];
            }
            int needed = Integer.highestOneBit(Math.max(8, count)) << 2;
            if (slots.length < needed) {
                slots = new int[needed];
                present = new long[needed >> 4];
            }
            mask = needed - 1;
        }

        private int slot(long hash) {
            int slot = (int) (hash >>> 20) & mask;
            while (slots[slot] >= 0 && hashes[slots[slot]] != hash) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        String letters() {
            return letters;
        }

        long[] hashes() {
            return hashes;
        }

        int find(long hash) {
            boolean possible = (present[(int) (hash >>> 26) & mask >> 4] & 1L << (hash >>> 20)) != 0;
            return possible ? slots[slot(hash)] : -1;
        }

        int next(int place) {
            return next[place];
        }

        void clearHits() {
            Arrays.fill(hit, 0, count, false);
            hits = 0;
        }

        void hit(int first) {
            if (!hit[first]) {
                hit[first] = true;
                hits += times[first];
            }
        }

        int hits() {
            return hits;
        }
    }
}
