package org.lectern.text;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One text of a speech as its reader understands it: clean blocks, and all that was taken out or mended.
 *
 * <p>Nothing is lost: every character of the extracted text that is not blank lies in a block, in a removal or in a
 * repair. The constructor refuses anything else.
 *
 * @param source the file
 * @param language the ISO 639-1 code of the language, or {@code und} where it cannot be told
 * @param pages where the pages begin
 * @param times when its passages were spoken, where the format tells
 * @param metadata what the text says of itself
 * @param text the extracted text that every span points into
 * @param blocks in reading order; their indices count from zero
 * @param removed in the order of the text
 * @param repairs in the order of the text
 * @param warnings for the reader, in plain words
 */
public record Transcript(
        SourceInfo source,
        String language,
        Pages pages,
        Times times,
        Metadata metadata,
        String text,
        List<Block> blocks,
        List<Removed> removed,
        List<Repair> repairs,
        List<String> warnings) {

    private static final int KEPT = 1;

    /** @throws IllegalArgumentException if a character is lost, a span leaves the text or blocks are numbered wrongly */
    public Transcript {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
        Coverage coverage = new Coverage(text);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.index() != i) {
                throw new IllegalArgumentException("block " + i + " has index " + block.index());
            }
            coverage.paint(block.content(), 0, block.content().length(), KEPT);
        }
        removed.forEach(r -> coverage.paint(r.span(), KEPT));
        repairs.forEach(r -> coverage.paint(r.span(), KEPT));
        OptionalInt lost = coverage.firstLost();
        if (lost.isPresent()) {
            int at = lost.getAsInt();
            throw new IllegalArgumentException("text of " + source.name() + " is lost at " + at + ": \""
                    + text.substring(at, Math.min(text.length(), at + 20)) + "\"");
        }
    }

    /** The same transcript with other blocks of the same text, and other repairs at the same places. */
    public Transcript withBlocks(List<Block> newBlocks, List<Repair> newRepairs) {
        return new Transcript(source, language, pages, times, metadata, text, newBlocks, removed, newRepairs, warnings);
    }

    /** A transcript of a format that knows no times. */
    public Transcript(
            SourceInfo source,
            String language,
            Pages pages,
            Metadata metadata,
            String text,
            List<Block> blocks,
            List<Removed> removed,
            List<Repair> repairs,
            List<String> warnings) {
        this(source, language, pages, Times.NONE, metadata, text, blocks, removed, repairs, warnings);
    }

    /** The same transcript with other repairs at the same places. */
    public Transcript withRepairs(List<Repair> newRepairs) {
        return new Transcript(source, language, pages, times, metadata, text, blocks, removed, newRepairs, warnings);
    }

    /** The page on which the clean character {@code index} of the block stands, counted from 1. */
    public OptionalInt pageOf(Block block, int index) {
        int clean = Math.min(index, block.content().length() - 1);
        return pages.pageOf(block.content().sourceStart(clean));
    }

    /** When the passage was spoken in which the clean character {@code index} of the block stands. */
    public Optional<Duration> timeOf(Block block, int index) {
        int clean = Math.min(index, block.content().length() - 1);
        return times.timeOf(block.content().sourceStart(clean));
    }
}
