package org.lectern.text;

import java.util.List;

/**
 * The words and signs of some blocks, as parallel arrays.
 *
 * <p>A token is a word, a number, an ideograph, or a sign (a run of the same dash or stop counts as one). Between them
 * every character of the blocks that is not blank lies in exactly one token. Tokens are numbered from zero in reading
 * order; words are numbered apart from signs as well, since alignment sees the words alone.
 */
public final class Tokens {

    private final List<Block> blocks;
    private final int[] keys;
    private final int[] block;
    private final int[] starts;
    private final int[] ends;
    /** Where the tokens of block b begin; one entry more than there are blocks. */
    private final int[] blockStarts;
    /** The token number of each word. */
    private final int[] words;
    /** How many words stand ahead of each token; one entry more than there are tokens. */
    private final int[] wordsBefore;

    Tokens(List<Block> blocks, int[] keys, boolean[] word, int[] block, int[] starts, int[] ends) {
        this.blocks = blocks;
        this.keys = keys;
        this.block = block;
        this.starts = starts;
        this.ends = ends;
        int size = keys.length;
        wordsBefore = new int[size + 1];
        for (int i = 0; i < size; i++) {
            wordsBefore[i + 1] = wordsBefore[i] + (word[i] ? 1 : 0);
        }
        words = new int[wordsBefore[size]];
        for (int i = 0; i < size; i++) {
            if (word[i]) {
                words[wordsBefore[i]] = i;
            }
        }
        blockStarts = new int[blocks.size() + 1];
        int at = 0;
        for (int b = 0; b < blocks.size(); b++) {
            while (at < size && block[at] < b) {
                at++;
            }
            blockStarts[b] = at;
        }
        blockStarts[blocks.size()] = size;
    }

    /** The number of tokens. */
    public int size() {
        return keys.length;
    }

    /** The number of the token's comparison key in the vocabulary. */
    public int key(int token) {
        return keys[token];
    }

    /** Whether the token is a word, number or ideograph, and not a sign. */
    public boolean isWord(int token) {
        return wordsBefore[token + 1] > wordsBefore[token];
    }

    /** The position of the token's block among the tokenised blocks. */
    public int block(int token) {
        return block[token];
    }

    /** Where the token begins in its block's clean text. */
    public int start(int token) {
        return starts[token];
    }

    /** Where the token ends in its block's clean text. */
    public int end(int token) {
        return ends[token];
    }

    /** The token as it is written. */
    public String text(int token) {
        return blocks.get(block[token]).text().substring(starts[token], ends[token]);
    }

    /** How long the token is, UTF-16 code units. */
    public int length(int token) {
        return ends[token] - starts[token];
    }

    /** The character of the token at {@code at}, counted from its beginning. */
    public char charAt(int token, int at) {
        return blocks.get(block[token]).text().charAt(starts[token] + at);
    }

    /** Whether a digit of any script stands in the token. */
    public boolean hasDigit(int token) {
        String text = blocks.get(block[token]).text();
        for (int at = starts[token]; at < ends[token]; at++) {
            char c = text.charAt(at);
            boolean digit = c < 0x80
                    ? c >= '0' && c <= '9'
                    : Character.isDigit(Character.isHighSurrogate(c) ? text.codePointAt(at) : c);
            if (digit) {
                return true;
            }
        }
        return false;
    }

    /** The tokens {@code [from, to)} as they are written, blanks between them as in the text, blocks divided by a blank. */
    public String text(int from, int to) {
        if (from < to && block[from] == block[to - 1]) {
            return blocks.get(block[from]).text().substring(starts[from], ends[to - 1]);
        }
        StringBuilder text = new StringBuilder();
        int at = from;
        while (at < to) {
            int last = at;
            while (last + 1 < to && block[last + 1] == block[at]) {
                last++;
            }
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(blocks.get(block[at]).text(), starts[at], ends[last]);
            at = last + 1;
        }
        return text.toString();
    }

    /** Whether a blank or the border of a block stands ahead of the token. */
    public boolean spaceBefore(int token) {
        return token == 0 || block[token - 1] != block[token] || ends[token - 1] < starts[token];
    }

    /** Whether the tokens as written are the same, character by character. */
    public boolean sameText(int token, Tokens that, int other) {
        int length = ends[token] - starts[token];
        return length == that.ends[other] - that.starts[other]
                && blocks.get(block[token])
                        .text()
                        .regionMatches(
                                starts[token],
                                that.blocks.get(that.block[other]).text(),
                                that.starts[other],
                                length);
    }

    /** The number of blocks. */
    public int blockCount() {
        return blocks.size();
    }

    /** The first token of the block; for the number of blocks, the number of tokens. */
    public int blockStart(int blockPosition) {
        return blockStarts[blockPosition];
    }

    /** The number of words. */
    public int wordCount() {
        return words.length;
    }

    /** The token that is the given word. */
    public int token(int word) {
        return words[word];
    }

    /** How many words stand ahead of the token; allows the number of tokens as argument. */
    public int wordsBefore(int token) {
        return wordsBefore[token];
    }

    /** The first word of the block; for the number of blocks, the number of words. */
    public int blockStartWord(int blockPosition) {
        return wordsBefore[blockStarts[blockPosition]];
    }

    /** The keys of all words, in reading order. */
    public int[] wordKeys() {
        int[] wordKeys = new int[words.length];
        for (int word = 0; word < words.length; word++) {
            wordKeys[word] = keys[words[word]];
        }
        return wordKeys;
    }
}
