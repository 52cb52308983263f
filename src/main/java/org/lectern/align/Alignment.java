package org.lectern.align;

import java.util.List;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;

/**
 * Two transcripts, their tokens under one vocabulary, and the links between their blocks.
 *
 * @param base the base transcript
 * @param other the other transcript
 * @param baseTokens the tokens of the base
 * @param otherTokens the tokens of the other
 * @param links every block of both sides in exactly one link; in the order of the base, what only the other has after
 *     the block that it follows there
 */
public record Alignment(Transcript base, Transcript other, Tokens baseTokens, Tokens otherTokens, List<Link> links) {

    /** @throws IllegalArgumentException if a block stands in no link, or in two */
    public Alignment {
        links = List.copyOf(links);
        requireEachOnce(
                "base", base.blocks().size(), links.stream().map(Link::base).toList());
        requireEachOnce(
                "other", other.blocks().size(), links.stream().map(Link::other).toList());
    }

    /** The same with the sides exchanged. */
    Alignment mirrored() {
        List<Link> mirrored = links.stream().map(Link::mirrored).toList();
        return new Alignment(
                /* base= */ other,
                /* other= */ base,
                /* baseTokens= */ otherTokens,
                /* otherTokens= */ baseTokens,
                ReadingOrder.of(mirrored, base.blocks().size()));
    }

    private static void requireEachOnce(String side, int blocks, List<List<Integer>> sets) {
        boolean[] seen = new boolean[blocks];
        int count = 0;
        for (List<Integer> set : sets) {
            for (int block : set) {
                if (seen[block]) {
                    throw new IllegalArgumentException(side + " block " + block + " stands in two links");
                }
                seen[block] = true;
                count++;
            }
        }
        if (count != blocks) {
            throw new IllegalArgumentException((blocks - count) + " blocks of " + side + " stand in no link");
        }
    }
}
