package org.lectern.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/**
 * Divides what runs over several blocks: what belongs to the block that was begun before, whole blocks, and what belongs to the
 * block that goes on behind, each where all witnesses have such a border.
 */
final class BlockParts {

    private final IntFunction<Tokens> tokens;
    private final List<Integer> present;

    /**
     * A divider.
     *
     * @param tokens of each witness
     * @param present the witnesses that have a say; the spans of the others are empty
     */
    BlockParts(IntFunction<Tokens> tokens, List<Integer> present) {
        this.tokens = tokens;
        this.present = present;
    }

    /** The parts of spans, in order; each holds a span for each witness. */
    List<List<Span>> of(List<Span> spans) {
        int[] starts = bounds(spans, true);
        int[] ends = bounds(spans, false);
        int[] from = starts.clone();
        int[] to = ends.clone();
        for (int witness : present) {
            from[witness] = blockStartFrom(tokens.apply(witness), starts[witness]);
            to[witness] = blockStartUpTo(tokens.apply(witness), ends[witness]);
        }
        boolean begun =
                present.stream().allMatch(witness -> from[witness] > starts[witness] && from[witness] <= ends[witness]);
        boolean goesOn =
                present.stream().allMatch(witness -> to[witness] < ends[witness] && to[witness] >= starts[witness]);
        return divided(starts, begun ? from : starts, goesOn ? to : ends, ends);
    }

    private List<List<Span>> divided(int[] starts, int[] from, int[] to, int[] ends) {
        if (present.stream().anyMatch(witness -> from[witness] > to[witness])) {
            return List.of(between(starts, ends));
        }
        List<List<Span>> parts = new ArrayList<>();
        parts.add(between(starts, from));
        parts.addAll(wholeBlocks(between(from, to)));
        parts.add(between(to, ends));
        return parts;
    }

    private static int[] bounds(List<Span> spans, boolean start) {
        return spans.stream()
                .mapToInt(span -> start ? span.start() : span.end())
                .toArray();
    }

    private static List<Span> between(int[] from, int[] to) {
        List<Span> spans = new ArrayList<>();
        for (int witness = 0; witness < from.length; witness++) {
            spans.add(new Span(from[witness], to[witness]));
        }
        return spans;
    }

    /** The first start of a block at a token or behind it. */
    private static int blockStartFrom(Tokens all, int token) {
        if (token >= all.size()) {
            return all.size();
        }
        int block = all.block(token);
        return all.blockStart(block) == token ? token : all.blockStart(block + 1);
    }

    /** The last start of a block at a token or ahead of it. */
    private static int blockStartUpTo(Tokens all, int token) {
        return token >= all.size() ? all.size() : all.blockStart(all.block(token));
    }

    /** Block by block, where all who have any have equally many. */
    private List<List<Span>> wholeBlocks(List<Span> spans) {
        List<List<Span>> blocks = new ArrayList<>();
        int most = 0;
        for (int witness = 0; witness < spans.size(); witness++) {
            blocks.add(blocks(tokens.apply(witness), spans.get(witness)));
            most = Math.max(most, blocks.get(witness).size());
        }
        int count = most;
        if (count < 2 || blocks.stream().anyMatch(some -> !some.isEmpty() && some.size() != count)) {
            return List.of(spans);
        }
        List<List<Span>> parts = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            List<Span> part = new ArrayList<>();
            for (int witness = 0; witness < spans.size(); witness++) {
                part.add(
                        blocks.get(witness).isEmpty()
                                ? spans.get(witness)
                                : blocks.get(witness).get(k));
            }
            parts.add(part);
        }
        return parts;
    }

    private static List<Span> blocks(Tokens all, Span span) {
        List<Span> blocks = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int end = Math.min(span.end(), all.blockStart(all.block(start) + 1));
            blocks.add(new Span(start, end));
            start = end;
        }
        return blocks;
    }
}
