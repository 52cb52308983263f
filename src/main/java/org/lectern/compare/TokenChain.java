package org.lectern.compare;

import java.util.List;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/** The tokens of some blocks one after another, as if nothing stood between the blocks; numbered from zero. */
final class TokenChain {

    private final Tokens tokens;
    private final int[] numbers;
    private final int[] wordsBefore;
    private final int[] words;

    TokenChain(Tokens tokens, List<Integer> blocks) {
        this.tokens = tokens;
        int size = 0;
        for (int block : blocks) {
            size += tokens.blockStart(block + 1) - tokens.blockStart(block);
        }
        numbers = new int[size];
        wordsBefore = new int[size + 1];
        int at = 0;
        for (int block : blocks) {
            for (int token = tokens.blockStart(block); token < tokens.blockStart(block + 1); token++) {
                numbers[at] = token;
                wordsBefore[at + 1] = wordsBefore[at] + (tokens.isWord(token) ? 1 : 0);
                at++;
            }
        }
        words = new int[wordsBefore[size]];
        for (int i = 0; i < size; i++) {
            if (isWord(i)) {
                words[wordsBefore[i]] = i;
            }
        }
    }

    int size() {
        return numbers.length;
    }

    /** The number of the token among all tokens of the witness. */
    int number(int i) {
        return numbers[i];
    }

    int key(int i) {
        return tokens.key(numbers[i]);
    }

    boolean isWord(int i) {
        return wordsBefore[i + 1] > wordsBefore[i];
    }

    /** Whether a word is among the tokens {@code [from, to)}. */
    boolean hasWord(int from, int to) {
        return wordsBefore[to] > wordsBefore[from];
    }

    /** The place in the chain of a word, which are numbered apart from signs. */
    int word(int word) {
        return words[word];
    }

    String text(int i) {
        return tokens.text(numbers[i]);
    }

    /** Whether the token is one character, the sign of a currency. */
    boolean isCurrencySign(int i) {
        return tokens.length(numbers[i]) == 1 && Money.isCurrencySign(tokens.charAt(numbers[i], 0));
    }

    /** Whether a digit of any script stands in the token. */
    boolean hasDigit(int i) {
        return tokens.hasDigit(numbers[i]);
    }

    /** The tokens {@code [from, to)}, divided by blanks. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(text(i)).append(' ');
        }
        return text.toString();
    }

    /** The tokens of the range as they are written. */
    String written(Span range) {
        return range.isEmpty() ? "" : tokens.text(number(range.start()), number(range.end() - 1) + 1);
    }

    boolean sameText(int i, TokenChain that, int j) {
        return tokens.sameText(numbers[i], that.tokens, that.numbers[j]);
    }

    boolean spaceBefore(int i) {
        return tokens.spaceBefore(numbers[i]);
    }

    /** Whether a block begins with the token. */
    boolean beginsBlock(int i) {
        return i == 0 || i == size() || tokens.block(numbers[i - 1]) != tokens.block(numbers[i]);
    }

    /** Whether other blocks stand between the token and the one before it. */
    boolean gapBefore(int i) {
        return i > 0 && i < size() && numbers[i] != numbers[i - 1] + 1;
    }

    /** Whether a sentence ends with the token. */
    boolean endsSentence(int i) {
        return Sentences.ends(tokens, numbers[i]);
    }
}
