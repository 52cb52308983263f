package org.lectern.text;

import java.util.Locale;

/**
 * Goes through the words of a text and hashes each in small letters, without making a string of it.
 *
 * <p>A word is a run of letters, marks and numbers, and goes on over a single joining character between two such runs. The
 * hash is {@link String#hashCode} of the word in small letters. Cost is linear in the length of the text. Not thread-safe.
 */
public final class WordScanner {

    /** Apostrophes join a word with letters behind them. */
    public static final Joiners APOSTROPHES = new Joiners("'\u2019", false);

    /** Apostrophes and hyphens join a word with letters and numbers behind them. */
    public static final Joiners HYPHENS = new Joiners("'\u2019-", true);

    private static final int ASCII = 0x80;

    /** Each ASCII letter as a small one, each digit as itself, nothing for signs. */
    private static final byte[] SMALL = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            SMALL[c] = (byte) (isWordPart(c, true) ? Character.toLowerCase(c) : 0);
        }
    }

    private final char[] text;
    private final Joiners joiners;
    private int start;
    private int end;
    private int hash;
    private int hashWeight;
    private boolean ascii;

    /** A scanner that stands ahead of the first word. */
    public WordScanner(String text, Joiners joiners) {
        this.text = text.toCharArray();
        this.joiners = joiners;
    }

    /**
     * What joins two runs to one word.
     *
     * @param characters any one of them
     * @param numbers whether a number may follow
     */
    public record Joiners(String characters, boolean numbers) {}

    /** Goes to the next word; false where there is none. */
    public boolean next() {
        int at = end;
        while (at < text.length && !isWordPart(codePoint(at), true)) {
            at += Character.charCount(codePoint(at));
        }
        if (at == text.length) {
            return false;
        }
        start = at;
        hash = 0;
        hashWeight = 1;
        ascii = true;
        at = endOfRun(at, true);
        while (at + 1 < text.length
                && joiners.characters.indexOf(text[at]) >= 0
                && isWordPart(codePoint(at + 1), joiners.numbers)) {
            take(text[at]);
            at = endOfRun(at + 1, joiners.numbers);
        }
        end = at;
        if (!ascii) {
            String lower = inSmallLetters();
            hash = lower.hashCode();
            hashWeight = weight(lower.length());
        }
        return true;
    }

    /** Where the word begins. */
    public int start() {
        return start;
    }

    /** Where the word ends. */
    public int end() {
        return end;
    }

    /** The hash of the word in small letters. */
    public int hash() {
        return hash;
    }

    /** What the hash of a text is multiplied with when this word is put behind it. */
    public int hashWeight() {
        return hashWeight;
    }

    /** The word in small letters. */
    public String inSmallLetters() {
        return new String(text, start, end - start).toLowerCase(Locale.ROOT);
    }

    /** Whether the word in small letters is the given one; makes no string of a word in ASCII. */
    public boolean isSpelt(String small) {
        if (small.hashCode() != hash) {
            return false;
        }
        if (!ascii) {
            return small.equals(inSmallLetters());
        }
        boolean same = small.length() == end - start;
        for (int i = 0; same && i < small.length(); i++) {
            char c = text[start + i];
            same = (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c) == small.charAt(i);
        }
        return same;
    }

    /** Whether the character is a letter, a mark on one, or a number. */
    public static boolean isWordPart(int codePoint) {
        return isWordPart(codePoint, true);
    }

    private int endOfRun(int from, boolean numbers) {
        int at = endOfAscii(from, numbers);
        while (at < text.length && text[at] >= ASCII && isWordPart(codePoint(at), numbers)) {
            int c = codePoint(at);
            take(c);
            at = endOfAscii(at + Character.charCount(c), numbers);
        }
        return at;
    }

    /** The end of the letters and numbers of ASCII; keeps to variables of its own, as only an optimising compiler does. */
    private int endOfAscii(int from, boolean numbers) {
        char[] characters = text;
        byte[] smalls = SMALL;
        int newHash = hash;
        int newWeight = hashWeight;
        int at = from;
        while (at < characters.length && characters[at] < ASCII) {
            byte small = smalls[characters[at]];
            if (small == 0 || !numbers && small <= '9') {
                break;
            }
            newHash = 31 * newHash + small;
            newWeight *= 31;
            at++;
        }
        hash = newHash;
        hashWeight = newWeight;
        return at;
    }

    private int codePoint(int at) {
        char unit = text[at];
        return Character.isHighSurrogate(unit) ? Character.codePointAt(text, at) : unit;
    }

    private void take(int codePoint) {
        ascii &= codePoint < ASCII;
        hash = 31 * hash + codePoint;
        hashWeight *= 31;
    }

    private static int weight(int length) {
        int weight = 1;
        for (int i = 0; i < length; i++) {
            weight *= 31;
        }
        return weight;
    }

    private static boolean isWordPart(int codePoint, boolean numbers) {
        if (codePoint < ASCII) {
            return codePoint >= 'a' && codePoint <= 'z'
                    || codePoint >= 'A' && codePoint <= 'Z'
                    || numbers && codePoint >= '0' && codePoint <= '9';
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> numbers;
            default -> Character.isLetter(codePoint);
        };
    }
}
