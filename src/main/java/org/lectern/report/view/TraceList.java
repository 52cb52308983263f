package org.lectern.report.view;

import java.util.List;

/**
 * What was taken out of one transcript, or mended in it.
 *
 * @param heading what the list holds, with its length
 * @param traces in the order of the text
 */
public record TraceList(String heading, List<Trace> traces) {

    /** Copies the list. */
    public TraceList {
        traces = List.copyOf(traces);
    }
}
