package org.lectern.report.view;

import java.util.List;

/**
 * A transcript as a page.
 *
 * @param frame what is around it
 * @param witness the transcript
 * @param metadata what the text says of itself
 * @param blocks in order
 * @param traces what was taken out and what was mended
 */
public record TranscriptPage(
        Frame frame, WitnessView witness, List<Fact> metadata, List<BlockView> blocks, List<TraceList> traces) {

    /** Copies the lists. */
    public TranscriptPage {
        metadata = List.copyOf(metadata);
        blocks = List.copyOf(blocks);
        traces = List.copyOf(traces);
    }

    /**
     * A name and its value.
     *
     * @param name in words
     * @param value as it stands in the text
     */
    public record Fact(String name, String value) {}
}
