package org.lectern.report.view;

import java.util.List;

/**
 * A transcript as a page.
 *
 * @param frame what is around it
 * @param witness the transcript
 * @param metadata what the text says of itself
 * @param blocks in order
 * @param removed what was taken out
 * @param repairs what was mended
 */
public record TranscriptPage(
        Frame frame,
        WitnessView witness,
        List<Fact> metadata,
        List<BlockView> blocks,
        List<Trace> removed,
        List<Trace> repairs) {

    /** Copies the lists. */
    public TranscriptPage {
        metadata = List.copyOf(metadata);
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
        repairs = List.copyOf(repairs);
    }

    /**
     * A name and its value.
     *
     * @param name in words
     * @param value as it stands in the text
     */
    public record Fact(String name, String value) {}

    /**
     * What became of a piece of the extracted text.
     *
     * @param kind the label
     * @param from what stood there
     * @param to what stands there now; empty for what was taken out
     * @param note page and evidence
     */
    public record Trace(String kind, String from, String to, String note) {}
}
