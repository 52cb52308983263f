package org.lectern.compare;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.text.Block;
import org.lectern.text.Transcript;
import org.lectern.text.WordScanner;

/**
 * How a witness writes words that the other witness has at line ends: in one, with a hyphen, or apart.
 *
 * <p>The witness is read once. Only the hash of each of its words is computed, and of each pair of neighbours; a string is
 * made of those alone that may be wanted.
 */
final class WordDivisions {

    private final Set<String> forms;

    private WordDivisions(Set<String> forms) {
        this.forms = forms;
    }

    /**
     * Looks for divided words among the words of a transcript and its pairs of neighbours.
     *
     * @param doubtful the doubtful hyphens of this transcript; the words that hold them prove nothing
     * @param wanted the forms to look for
     */
    static WordDivisions of(Transcript transcript, List<Hyphen> doubtful, Set<String> wanted) {
        Search search = new Search(doubtful, wanted);
        transcript.blocks().forEach(search::read);
        return new WordDivisions(search.found);
    }

    /** The forms that the two parts of a word can have together. */
    static Set<String> forms(String head, String tail) {
        String first = head.toLowerCase(Locale.ROOT);
        String second = tail.toLowerCase(Locale.ROOT);
        return Set.of(first + second, first + "-" + second, first + " " + second);
    }

    /** What this witness says of a hyphen between two parts of a word. */
    Verdict on(String head, String tail) {
        String first = head.toLowerCase(Locale.ROOT);
        String second = tail.toLowerCase(Locale.ROOT);
        boolean whole = forms.contains(first + second);
        boolean divided = forms.contains(first + "-" + second);
        boolean apart = forms.contains(first + " " + second);
        if (whole == (divided || apart)) {
            return Verdict.SILENT;
        }
        return whole ? Verdict.JOIN : Verdict.KEEP;
    }

    /** Whether a hyphen belongs to its word. */
    enum Verdict {
        /** It does not. */
        JOIN,
        /** It does. */
        KEEP,
        /** This witness does not tell. */
        SILENT
    }

    /** The state of one reading. */
    private static final class Search {

        private static final int HASH_BITS = 20;

        private final Set<Long> doubts = new HashSet<>();
        private final Set<String> wanted;
        private final BitSet wantedHashes = new BitSet(1 << HASH_BITS);
        private final Set<String> found = new HashSet<>();

        Search(List<Hyphen> doubtful, Set<String> wanted) {
            this.wanted = wanted;
            doubtful.forEach(hyphen -> doubts.add(place(hyphen.block(), hyphen.at())));
            wanted.forEach(form -> wantedHashes.set(bucket(form.hashCode())));
        }

        private static int bucket(int hash) {
            return hash * 0x9E3779B9 >>> 32 - HASH_BITS;
        }

        private static long place(int block, int at) {
            return (long) block << 32 | at;
        }

        void read(Block block) {
            String text = block.text();
            WordScanner words = new WordScanner(text, WordScanner.APOSTROPHES);
            int lastStart = 0;
            int lastEnd = -1;
            int lastHash = 0;
            while (words.next()) {
                int start = words.start();
                char between = start > 0 ? text.charAt(start - 1) : '\0';
                if (lastEnd == start - 1 && (between == '-' || between == ' ')) {
                    int pair = (lastHash * 31 + between) * words.hashWeight() + words.hash();
                    if (wantedHashes.get(bucket(pair)) && !doubts.contains(place(block.index(), lastEnd))) {
                        find(text, lastStart, words.end());
                    }
                }
                if (wantedHashes.get(bucket(words.hash())) && !holdsDoubt(block.index(), start, words.end())) {
                    find(text, start, words.end());
                }
                lastStart = start;
                lastEnd = words.end();
                lastHash = words.hash();
            }
        }

        private void find(String text, int start, int end) {
            String form = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (wanted.contains(form)) {
                found.add(form);
            }
        }

        private boolean holdsDoubt(int block, int start, int end) {
            for (int at = start + 1; at < end; at++) {
                if (doubts.contains(place(block, at))) {
                    return true;
                }
            }
            return false;
        }
    }
}
