package org.lectern.compare;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;

/**
 * One witness as the places of variation are cut out of it.
 *
 * @param transcript the witness
 * @param tokens its words and signs
 */
public record WitnessText(Transcript transcript, Tokens tokens) {

    private static final int CONTEXT_WORDS = 6;

    /** A block with fewer capitals and no small letters is an abbreviation, not set in capitals. */
    private static final int FEWEST_CAPITALS = 4;

    /** The words of the same block ahead of the token. */
    public String before(int token) {
        int from = token;
        int words = 0;
        while (from > 0
                && token < tokens.size()
                && tokens.block(from - 1) == tokens.block(token)
                && words < CONTEXT_WORDS) {
            from--;
            words += tokens.isWord(from) ? 1 : 0;
        }
        return tokens.text(from, token);
    }

    /** The words of the same block behind the token. */
    public String after(int token) {
        int to = token;
        int words = 0;
        while (to < tokens.size()
                && token > 0
                && tokens.block(to) == tokens.block(token - 1)
                && words < CONTEXT_WORDS) {
            words += tokens.isWord(to) ? 1 : 0;
            to++;
        }
        return tokens.text(token, to);
    }

    /**
     * What this witness has in a range of its tokens.
     *
     * @param linked the blocks of this witness that the link holds; none where it has no counterpart
     */
    public Reading reading(Span range, List<Integer> linked) {
        int start = range.start();
        int end = range.end();
        if (!range.isEmpty()) {
            Block first = transcript.blocks().get(tokens.block(start));
            return new Reading(
                    tokens.text(start, end),
                    range,
                    OptionalInt.of(first.index()),
                    source(start, end),
                    transcript.pageOf(first, tokens.start(start)));
        }
        int at = place(start, linked);
        OptionalInt block = OptionalInt.empty();
        if (!linked.isEmpty()) {
            boolean inside = start < tokens.size() && holds(linked, tokens.block(start));
            block = OptionalInt.of(inside ? tokens.block(start) : linked.get(linked.size() - 1));
        }
        return new Reading(
                "", range, block, new Span(at, at), transcript.pages().pageOf(at));
    }

    /** The span of the source that holds the tokens; a footnote may stand there ahead of the end of its paragraph. */
    private Span source(int start, int end) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int block = tokens.block(start); block <= tokens.block(end - 1); block++) {
            int first = Math.max(start, tokens.blockStart(block));
            int last = Math.min(end, tokens.blockStart(block + 1)) - 1;
            if (first <= last) {
                SourcedText content = transcript.blocks().get(block).content();
                from = Math.min(from, content.sourceStart(tokens.start(first)));
                to = Math.max(to, content.sourceEnd(tokens.end(last) - 1));
            }
        }
        return new Span(from, to);
    }

    /** Whether the block is among the linked ones, which rise. */
    private static boolean holds(List<Integer> linked, int block) {
        return Collections.binarySearch(linked, block) >= 0;
    }

    /** Where in the source something would stand that belongs ahead of the token. */
    private int place(int token, List<Integer> linked) {
        boolean behind = token > 0 && (linked.isEmpty() || holds(linked, tokens.block(token - 1)));
        if (behind) {
            Block block = transcript.blocks().get(tokens.block(token - 1));
            return block.content().sourceEnd(tokens.end(token - 1) - 1);
        }
        if (token < tokens.size()) {
            Block block = transcript.blocks().get(tokens.block(token));
            return block.content().sourceStart(tokens.start(token));
        }
        return 0;
    }

    /** Whether all letters of the reading's block are capitals. */
    public boolean setInCapitals(Reading reading) {
        if (reading.block().isEmpty()) {
            return false;
        }
        String text = transcript.blocks().get(reading.block().getAsInt()).text();
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= FEWEST_CAPITALS;
    }

    /** What kind of block the reading stands in; empty where the link has none. */
    public Optional<BlockKind> kind(List<Integer> linked, Reading reading) {
        return linked.isEmpty() || reading.block().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        transcript.blocks().get(reading.block().getAsInt()).kind());
    }

    /** How the reading came out of the source. */
    public Legibility legibility(Reading reading) {
        return Legibility.of(transcript, reading.span());
    }

    /** Whether the text says that one reading is short for the other, with it in brackets behind: {@code United Nations (UN)}. */
    public boolean explains(String one, String two) {
        return Explanations.explain(transcript, one, two);
    }

    /** Whether a sentence begins with the token. */
    public boolean beginsSentence(int token) {
        return Sentences.begins(tokens, token);
    }
}
