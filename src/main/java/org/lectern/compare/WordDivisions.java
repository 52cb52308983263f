package org.lectern.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/** How a witness writes words that the other witness has at line ends: in one, with a hyphen, or apart. */
final class WordDivisions {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}]+)*");

    private final Set<String> forms;

    private WordDivisions(Set<String> forms) {
        this.forms = forms;
    }

    /** Collects the words of the transcript, and its pairs of neighbours, its own doubtful words apart. */
    static WordDivisions of(Transcript transcript, List<Hyphen> doubtful) {
        Set<Long> doubts = new HashSet<>();
        doubtful.forEach(hyphen -> doubts.add((long) hyphen.block() << 32 | hyphen.at()));
        Set<String> forms = new HashSet<>();
        for (Block block : transcript.blocks()) {
            addForms(block, doubts, forms);
        }
        return new WordDivisions(forms);
    }

    private static void addForms(Block block, Set<Long> doubts, Set<String> forms) {
        String text = block.text();
        Matcher word = WORD.matcher(text);
        String last = "";
        int lastEnd = -1;
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            String between = lastEnd < 0 ? "" : text.substring(lastEnd, word.start());
            boolean hyphenInDoubt = doubts.contains((long) block.index() << 32 | lastEnd);
            if ((between.equals("-") || between.equals(" ")) && !hyphenInDoubt) {
                forms.add(last + between + lower);
            }
            if (!holdsDoubt(block, word, doubts)) {
                forms.add(lower);
            }
            last = lower;
            lastEnd = word.end();
        }
    }

    private static boolean holdsDoubt(Block block, Matcher word, Set<Long> doubts) {
        if (doubts.isEmpty()) {
            return false;
        }
        for (int at = word.start() + 1; at < word.end(); at++) {
            if (doubts.contains((long) block.index() << 32 | at)) {
                return true;
            }
        }
        return false;
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
}
