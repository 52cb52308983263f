package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Reading;
import org.lectern.compare.Side;
import org.lectern.compare.Witness;
import org.lectern.text.Tokens;

/** Where a change stands, in words: "A ¶11 p. 2, B ¶13", paragraphs and pages counted from 1. */
final class Places {

    private Places() {}

    /** The places on both sides, as far as there are any. */
    static String of(Comparison comparison, Change change) {
        List<String> places = new ArrayList<>();
        for (Side side : Side.values()) {
            Reading reading = change.reading(side);
            if (reading.block().isPresent()) {
                places.add(of(comparison.witness(side), blocks(comparison.witness(side), reading), reading));
            }
        }
        return String.join(", ", places);
    }

    /** The place of several changes that follow each other on one side. */
    static String of(Witness witness, Reading first, Reading last) {
        int start = blocks(witness, first).get(0);
        return of(witness, range(start, last(blocks(witness, last))), first);
    }

    private static String of(Witness witness, List<Integer> blocks, Reading reading) {
        String to = blocks.size() > 1 ? "\u2013" + (last(blocks) + 1) : "";
        String page = reading.page().isPresent() ? " p. " + reading.page().getAsInt() : "";
        return witness.siglum() + " \u00B6" + (blocks.get(0) + 1) + to + page;
    }

    /** The indices of the blocks in which a reading stands, or would stand; empty where its witness has no counterpart. */
    static List<Integer> blocks(Witness witness, Reading reading) {
        if (reading.block().isEmpty()) {
            return List.of();
        }
        Tokens tokens = witness.tokens();
        int first = reading.block().getAsInt();
        int last = reading.isEmpty() ? first : tokens.block(reading.tokens().end() - 1);
        return range(first, last);
    }

    /** Whether a reading, which is not empty, is all that its blocks hold. */
    static boolean fillsBlocks(Witness witness, Reading reading) {
        Tokens tokens = witness.tokens();
        int start = reading.tokens().start();
        int end = reading.tokens().end();
        return tokens.blockStart(tokens.block(start)) == start && tokens.blockStart(tokens.block(end - 1) + 1) == end;
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** The last of some blocks. */
    static int last(List<Integer> blocks) {
        return blocks.get(blocks.size() - 1);
    }
}
