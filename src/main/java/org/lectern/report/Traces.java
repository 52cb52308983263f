package org.lectern.report;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.report.view.Trace;
import org.lectern.report.view.TraceList;
import org.lectern.text.Removed;
import org.lectern.text.Repair;
import org.lectern.text.Transcript;

/** Lists for a web page what was taken out of a transcript and what was mended in it, each with its place in the source. */
final class Traces {

    private final Transcript transcript;
    private final SourceLines lines;

    Traces(Transcript transcript) {
        this.transcript = transcript;
        this.lines = new SourceLines(transcript);
    }

    /** The lists that hold anything. */
    Stream<TraceList> lists() {
        List<Trace> removed = transcript.removed().stream().map(this::removed).toList();
        List<Trace> repairs = transcript.repairs().stream().map(this::repair).toList();
        return Stream.of(list("taken out", removed), list("mended", repairs))
                .filter(list -> !list.traces().isEmpty());
    }

    private static TraceList list(String what, List<Trace> traces) {
        return new TraceList(Phrases.count(traces.size(), "place") + " " + what, traces);
    }

    private Trace removed(Removed removed) {
        return new Trace(
                name(removed.kind().label()),
                Characters.visible(removed.text()),
                "",
                lines.of(removed.span().start()));
    }

    private Trace repair(Repair repair) {
        String place = lines.of(repair.span().start());
        String doubt = repair.certain() ? "" : "doubtful, ";
        return new Trace(
                name(repair.kind().label()),
                Characters.visible(repair.from()),
                Characters.visible(repair.to()),
                Characters.visible(doubt + repair.evidence() + (place.isEmpty() ? "" : ", " + place)));
    }

    private static String name(String label) {
        return label.replace('-', ' ');
    }
}
