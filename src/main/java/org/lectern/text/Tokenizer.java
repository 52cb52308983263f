package org.lectern.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides blocks into words and signs, after the word boundaries of Unicode (UAX #29).
 *
 * <p>Four rules are added: each ideograph is a token of its own, so that one changed character of a Chinese text is one
 * changed token; a run of the same hyphen, dash or stop is one sign; the last stop of {@code U.N.} belongs to the word; and
 * characters without width that stand alone are blank. Cost is linear in the length of the text. Not thread-safe: a tokenizer lives inside one call.
 */
public final class Tokenizer {

    private static final int ASCII = 0x80;

    private static final int CHARACTERS_PER_TOKEN = 5;

    private final Vocabulary vocabulary;
    /** Made for the first text that needs it. */
    private @Nullable BreakIterator rules;

    /** The keys of single ASCII signs as far as they are known, those with blanks on both sides behind the others. */
    private final int[] signKeys = new int[2 * ASCII];

    /** The characters of the block that is being read. */
    private char[] characters = new char[1024];

    private int size;
    private int[] keys;
    private boolean[] word;
    private int[] block;
    private int[] starts;
    private int[] ends;

    private Tokenizer(Vocabulary vocabulary, int capacity) {
        this.vocabulary = vocabulary;
        keys = new int[capacity];
        word = new boolean[capacity];
        block = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        Arrays.fill(signKeys, -1);
    }

    /** The tokens of the blocks, with keys out of the vocabulary. */
    public static Tokens tokenize(List<Block> blocks, Vocabulary vocabulary) {
        Tokenizer tokenizer = new Tokenizer(vocabulary, capacity(blocks));
        for (int b = 0; b < blocks.size(); b++) {
            tokenizer.add(b, blocks.get(b).text());
        }
        int n = tokenizer.size;
        return new Tokens(
                List.copyOf(blocks),
                Arrays.copyOf(tokenizer.keys, n),
                Arrays.copyOf(tokenizer.word, n),
                Arrays.copyOf(tokenizer.block, n),
                Arrays.copyOf(tokenizer.starts, n),
                Arrays.copyOf(tokenizer.ends, n));
    }

    /** How many tokens the blocks hold at least in most languages; where there are more, the arrays grow. */
    private static int capacity(List<Block> blocks) {
        long length = 0;
        for (Block block : blocks) {
            length += block.text().length();
        }
        return (int) (length / CHARACTERS_PER_TOKEN) + 64;
    }

    private void add(int blockPosition, String text) {
        if (characters.length < text.length()) {
            characters = new char[2 * text.length()];
        }
        text.getChars(0, text.length(), characters, 0);
        if (PlainWords.covers(characters, text.length())) {
            addPlain(blockPosition, text);
        } else {
            addByRules(blockPosition, text);
        }
    }

    private void addPlain(int blockPosition, String text) {
        int length = text.length();
        int end;
        for (int start = 0; start < length; start = end) {
            char first = characters[start];
            end = PlainWords.end(characters, start, length);
            if (PlainWords.isLetterOrDigit(first)) {
                end += isInitials(text, start, end) ? 1 : 0;
                add(vocabulary.word(characters, start, end), true, blockPosition, start, end);
            } else if (!Blanks.isBlank(first)) {
                end = endOfRun(text, start, end);
                addSign(blockPosition, text, start, end);
            }
        }
    }

    private void addByRules(int blockPosition, String text) {
        BreakIterator boundaries = rules == null ? BreakIterator.getWordInstance(ULocale.ROOT) : rules;
        rules = boundaries;
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                end = isInitials(text, start, end) ? boundaryAt(boundaries, end + 1) : end;
                addWord(blockPosition, text, start, end);
            } else if (!Blanks.isBlank(text.subSequence(start, end))) {
                int run = endOfRun(text, start, end);
                end = run > end ? boundaryAt(boundaries, run) : end;
                addSign(blockPosition, text, start, end);
            }
        }
    }

    /** The last boundary that is not behind the place; leaves the iterator there. */
    private static int boundaryAt(BreakIterator boundaries, int place) {
        return boundaries.isBoundary(place) ? place : boundaries.preceding(place);
    }

    private void addWord(int blockPosition, String text, int start, int end) {
        int from = start;
        while (from < end) {
            int to = from;
            if (Character.isIdeographic(text.codePointAt(from))) {
                to += Character.charCount(text.codePointAt(from));
                while (to < end && !Character.isLetterOrDigit(text.codePointAt(to))) {
                    to += Character.charCount(text.codePointAt(to));
                }
            } else {
                while (to < end && !Character.isIdeographic(text.codePointAt(to))) {
                    to += Character.charCount(text.codePointAt(to));
                }
            }
            add(vocabulary.word(characters, from, to), true, blockPosition, from, to);
            from = to;
        }
    }

    private void addSign(int blockPosition, String text, int start, int end) {
        boolean spaced = (start == 0 || Blanks.isSpace(text.charAt(start - 1)))
                && (end == text.length() || Blanks.isSpace(text.charAt(end)));
        add(signKey(text, start, end, spaced), false, blockPosition, start, end);
    }

    private int signKey(String text, int start, int end, boolean spaced) {
        char sign = text.charAt(start);
        if (end - start > 1 || sign >= ASCII) {
            return vocabulary.intern(ComparisonKey.ofSign(text.substring(start, end), spaced));
        }
        int known = spaced ? ASCII + sign : sign;
        if (signKeys[known] < 0) {
            signKeys[known] = vocabulary.intern(ComparisonKey.ofSign(String.valueOf(sign), spaced));
        }
        return signKeys[known];
    }

    /** Whether it is a word such as {@code U.N.}, whose last stop, behind {@code end}, belongs to it. */
    private static boolean isInitials(String text, int start, int end) {
        return end - start >= 3
                && end < text.length()
                && text.charAt(end) == '.'
                && text.charAt(end - 2) == '.'
                && Character.isLetter(text.charAt(end - 1));
    }

    /** The end of the run of the sign that begins at {@code start}. */
    private static int endOfRun(String text, int start, int end) {
        char sign = text.charAt(start);
        boolean runs = sign == '.'
                || ComparisonKey.isApostrophe(sign)
                || ComparisonKey.isHyphen(sign)
                || ComparisonKey.isDash(sign);
        int to = end;
        while (runs && to < text.length() && text.charAt(to) == sign) {
            to++;
        }
        return to;
    }

    private void add(int key, boolean isWord, int blockPosition, int start, int end) {
        if (size == keys.length) {
            int capacity = 2 * size;
            keys = Arrays.copyOf(keys, capacity);
            word = Arrays.copyOf(word, capacity);
            block = Arrays.copyOf(block, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        keys[size] = key;
        word[size] = isWord;
        block[size] = blockPosition;
        starts[size] = start;
        ends[size] = end;
        size++;
    }
}
