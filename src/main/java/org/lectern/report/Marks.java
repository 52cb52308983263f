package org.lectern.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Reading;
import org.lectern.compare.Side;
import org.lectern.text.Block;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/** Where the changes of one witness stand in the clean text of its blocks; moves of whole blocks apart. */
final class Marks {

    private final List<List<Mark>> byBlock = new ArrayList<>();
    private final List<Block> blocks;
    private final Tokens tokens;
    private final Comparison comparison;

    /** The marks of some changes of a comparison. */
    Marks(Comparison comparison, Side side, List<Change> changes) {
        this.comparison = comparison;
        this.blocks = comparison.witness(side).transcript().blocks();
        this.tokens = comparison.witness(side).tokens();
        blocks.forEach(block -> byBlock.add(new ArrayList<>()));
        for (Change change : changes) {
            if (!change.movesBlocks()) {
                add(change, change.reading(side));
            }
        }
        // A passage that moved into the midst of a link may be told of behind it.
        byBlock.forEach(marks -> marks.sort(Comparator.comparingInt(Mark::start)));
    }

    /**
     * One change in one block.
     *
     * @param change the change
     * @param start where it begins in the block's clean text
     * @param end where it ends; {@code start} where the witness has nothing
     * @param first whether the change begins in this block
     * @param otherPlace where the passage stands in the other witness, if it is one that moved
     */
    record Mark(Change change, int start, int end, boolean first, Optional<Change> otherPlace) {

        /** Whether the witness has nothing here. */
        boolean isGap() {
            return start == end;
        }
    }

    /** The marks of a block, rising, none overlapping another. */
    List<Mark> of(Block block) {
        return byBlock.get(block.index());
    }

    private void add(Change change, Reading reading) {
        Span range = reading.tokens();
        if (!reading.isEmpty()) {
            Optional<Change> otherPlace = comparison.otherPlace(change);
            int from = range.start();
            while (from < range.end()) {
                int block = tokens.block(from);
                int to = Math.min(range.end(), tokens.blockStart(block + 1));
                boolean first = from == range.start();
                byBlock.get(block).add(new Mark(change, tokens.start(from), tokens.end(to - 1), first, otherPlace));
                from = to;
            }
        } else if (reading.block().isPresent()) {
            int block = reading.block().getAsInt();
            int at = placeOf(range.start(), block);
            byBlock.get(block).add(new Mark(change, at, at, true, Optional.empty()));
        }
    }

    /** Behind the token ahead, so that the blank follows; at the head or the end of the block where it is out of it. */
    private int placeOf(int token, int block) {
        int last = Math.min(token, tokens.blockStart(block + 1)) - 1;
        return last < tokens.blockStart(block) ? 0 : tokens.end(last);
    }
}
