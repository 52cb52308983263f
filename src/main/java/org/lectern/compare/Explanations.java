package org.lectern.compare;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/** Finds where a text explains an abbreviation, which it sets in brackets behind what it stands for. */
final class Explanations {

    /** No abbreviation is longer, UTF-16 code units. */
    private static final int LONGEST = 16;

    /** No article is longer, its blank included. */
    private static final int LONGEST_ARTICLE = 4;

    private static final int LONGEST_PHRASE = 200;

    private static final int MOST_WORDS = 12;

    /** Words of one stem may differ in so many letters at their ends. */
    private static final int LONGEST_ENDING = 3;

    private static final Pattern ARTICLE =
            Pattern.compile("^(?i:(?:the|la|le|les|el|los|las|die|der|das) |[dl]['\u2019])");
    private static final Pattern SHORT = Pattern.compile("\\p{L}*\\p{Lu}[\\p{L}\\p{N}.-]*");

    private Explanations() {}

    /** Whether the transcript says that one of the readings is short for the other. */
    static boolean explain(Transcript transcript, String one, String two) {
        return explains(transcript, one, two) || explains(transcript, two, one);
    }

    private static boolean explains(Transcript transcript, String shortReading, String longer) {
        boolean mayBeShort =
                shortReading.length() <= LONGEST + LONGEST_ARTICLE && Abbreviations.hasCapital(shortReading);
        if (!mayBeShort || longer.length() > LONGEST_PHRASE || isOneRun(longer)) {
            return false;
        }
        String shorter = ARTICLE.matcher(shortReading).replaceFirst("");
        if (shorter.length() < 2
                || shorter.length() > LONGEST
                || !SHORT.matcher(shorter).matches()) {
            return false;
        }
        List<String> words = Normalisations.wordList(ARTICLE.matcher(longer).replaceFirst(""));
        if (words.size() < 2 || words.size() > MOST_WORDS || !abbreviates(shorter, String.join("", words))) {
            return false;
        }
        for (Block block : transcript.blocks()) {
            int bracket = block.text().indexOf("(" + shorter + ")");
            int from = Math.max(0, bracket - 2 * LONGEST_PHRASE);
            if (bracket > 0 && endsWith(Normalisations.wordList(block.text().substring(from, bracket)), words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters and digits alone stand in the reading, which is then one word. */
    private static boolean isOneRun(String reading) {
        for (int i = 0; i < reading.length(); i++) {
            if (!Character.isLetterOrDigit(reading.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean abbreviates(String shorter, String letters) {
        String small = shorter.toLowerCase(Locale.ROOT);
        return small.charAt(0) == letters.charAt(0) && Abbreviations.isSubsequence(small, letters);
    }

    private static boolean endsWith(List<String> text, List<String> words) {
        int from = text.size() - words.size();
        if (from < 0) {
            return false;
        }
        // An article may be written together with the first.
        if (!text.get(from).endsWith(words.get(0)) && !sameStem(text.get(from), words.get(0))) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!sameStem(text.get(from + i), words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameStem(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        int longer = Math.max(one.length(), two.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        return same == longer || same > longer - same && longer - same <= LONGEST_ENDING;
    }
}
